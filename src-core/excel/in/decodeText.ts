import type { WorkbookFault } from '#core/plan/Refusal.ts'

/**
 * The text of a CSV file: UTF-8, UTF-16 or GB18030, by its mark, else by what it decodes as. Some exports pad with NUL
 * bytes, which are dropped. Refuses web pages under another name, and bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | WorkbookFault {
  const decoded = decode(bytes)
  if (typeof decoded === 'string') return decoded
  const text = decoded.text.replaceAll('\0', '').replace(/^\uFEFF/, '')
  if (text.trim() === '') return 'empty'
  return isPage(text) || isBinary(text) ? 'not-a-workbook' : { text }
}

function decode(bytes: Uint8Array): { readonly text: string } | WorkbookFault {
  const wide = wideEncoding(bytes)
  if (wide) return strictly(bytes, wide) ?? 'damaged'
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8) return utf8
  // A file that ends within a character was cut off; read as GB18030 it would be gibberish.
  if (strictly(bytes, 'utf-8', true)) return 'damaged'
  return strictly(bytes, 'gb18030') ?? 'not-a-workbook'
}

function strictly(
  bytes: Uint8Array,
  encoding: string,
  mayEndInside = false,
): { readonly text: string } | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayEndInside }) }
  } catch {
    // Not in this encoding: the next one is tried.
    return null
  }
}

/** UTF-16 by its mark, or by the NULs that every comma, digit and line end has on one side only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const nulls = [0, 0]
  const looked = Math.min(bytes.length, 4096)
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nulls
  if (even + odd < looked / 20 || (even > 0 && odd > 0)) return null
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

const isPage = (text: string): boolean => /^\s*(?:<[!?a-z]|%PDF-)/i.test(text)

/** Text has line ends and tabs, hardly any other control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000)
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32)) controls += 1
  }
  return controls * 100 > sample.length
}
