import type { PlanFileFault } from '#core/plan/Refusal.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { planFileCaps } from './PlanFile.ts'
import type { Refuse } from './Refuse.ts'
import { type JsonFault, scanJson } from './scanJson.ts'
import type { PlanDocument } from './upgradeSteps.ts'

const faults: { readonly [K in JsonFault['kind']]: PlanFileFault } = {
  'too-deep': 'too-deep',
  'duplicate-key': 'duplicate-key',
  'proto-key': 'bad-record',
  'number-too-large': 'bad-record',
}

/** The document in inflated bytes, by strict JSON: scanJson.ts says what is refused that JSON.parse takes. */
export function parseDocument(bytes: Uint8Array, no: Refuse): Result<PlanDocument> {
  const text = decode(bytes)
  if (text === undefined) return no('not-json', 'UTF-8')
  const fault = scanJson(text, planFileCaps.depth)
  const parsed = fault ? undefined : parse(text)
  if (fault) return no(faults[fault.kind], fault.place)
  if (!parsed) return no('not-json')
  return isObject(parsed.value) ? done(parsed.value) : no('not-a-plan')
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark stays in the text: it is not JSON.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is PlanDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
