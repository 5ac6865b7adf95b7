import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { type Document, documentOf, mustRead, origin, refusalOf, sealed, textOf } from './document.ts'
import { everyTable } from './everyTable.ts'

describe('a plan file changed anywhere', () => {
  it('is refused when any character of its text is another, unless the text means the same', async () => {
    const text = await textOf(everyTable())
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'"{}[],:0-\\ae'), async (at, char) => {
        const changed = `${text.slice(0, at)}${char}${text.slice(at + 1)}`
        expect((await refusalOf(gzipSync(changed))) === 'read').toBe(meansTheSame(changed, text))
      }),
      { numRuns: 300 },
    )
  })

  it('is read as a plan that can be written, or refused, whatever value stands in the place of another', async () => {
    const whole = await documentOf(everyTable())
    const anyValue = fc.oneof(
      fc.constantFrom(null, '', 0, -1, 1.5, 2 ** 53, [], {}, 'p1', ['p1'], { productId: 'p1' }),
      fc.jsonValue({ maxDepth: 2 }),
    )
    let read = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), anyValue, async (way, value) => {
        const document = structuredClone(whole)
        replaceAt(document, way, value)
        const result = await readPlanFile(sealed(document), 'a.bigday')
        if (!result.ok) return
        read++
        const { plan } = await mustRead(await writePlanFile(result.value.plan, origin))
        expect(plan).toEqual(result.value.plan)
      }),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(0)
  })
})

function meansTheSame(changed: string, text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(changed)) === JSON.stringify(JSON.parse(text))
  } catch {
    return false
  }
}

/** Goes down by the given numbers, one for each level, and puts the value there. */
function replaceAt(document: Document, [step = 0, ...way]: readonly number[], value: unknown): void {
  const keys = Object.keys(document)
  const key = keys[step % Math.max(1, keys.length)] ?? '0'
  const child = document[key]
  const isInner = typeof child === 'object' && child !== null && Object.keys(child).length > 0
  if (isInner && way.length > 0) replaceAt(child, way, value)
  else document[key] = value
}
