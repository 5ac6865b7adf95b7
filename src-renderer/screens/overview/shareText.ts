/** `12.5%`, `0.03%`: a share that is not 0 never reads as one. */
export function shareText(share: number): string {
  const percent = share * 100
  const decimals = percent === 0 || percent >= 10 ? 1 : 2
  const text = percent.toFixed(decimals).replace(/\.?0+$/, '')
  return percent > 0 && text === '0' ? '<0.01%' : `${text}%`
}
