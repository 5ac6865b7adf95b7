/** What a labelled piece above a table can say: `直播日期：2027年6月18日`. */
export type TitleLabel =
  | 'date'
  | 'time'
  | 'host'
  | 'co-host'
  | 'assistant'
  | 'controller'
  | 'operator'
  | 'gmv'
  | 'room'
  | 'theme'

const labels: readonly (readonly [TitleLabel, string])[] = [
  ['date', '直播日期|开播日期|活动日期|日期|date'],
  ['time', '直播时间|开播时间|直播时段|场次时间|时间|开播|time'],
  ['host', '出镜主播|当班主播|主播|hosts?'],
  ['co-host', '副播'],
  ['assistant', '助播'],
  ['controller', '场控|中控'],
  ['operator', '运营'],
  ['gmv', 'gmv目标|目标gmv|gmv|销售目标|本场目标|业绩目标|目标|gmv target'],
  ['room', '直播间名称|直播间|直播账号|账号|店铺|room'],
  ['theme', '直播主题|场次主题|主题|theme'],
]

const anyLabel = labels.map(([, words]) => words).join('|')
const labelled = new RegExp(`^(${anyLabel})\\s*[:：]\\s*([\\s\\S]*)$`, 'i')
const onlyLabel = new RegExp(`^(${anyLabel})\\s*[:：]?$`, 'i')
const betweenPieces = new RegExp(`[\\n｜|;；]+|\\s{2,}|[\\s，,、]+(?=(?:${anyLabel})\\s*[:：])`, 'i')

const byWord = labels.map(([label, words]) => ({ label, pattern: new RegExp(`^(?:${words})$`, 'i') }))

/** The pieces of a title cell: it may say several things in one line. */
export const titlePieces = (text: string): string[] =>
  text
    .split(betweenPieces)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** A piece's label and what it says; null for a piece without a label that is known. */
export function readLabel(piece: string): { readonly label: TitleLabel; readonly value: string } | null {
  const match = labelled.exec(piece) ?? onlyLabel.exec(piece)
  const label = match && byWord.find(({ pattern }) => pattern.test(match[1] ?? ''))?.label
  return label ? { label, value: (match[2] ?? '').trim() } : null
}
