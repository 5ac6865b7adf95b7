import { describe, expect, it } from 'vitest'
import { rowsOf } from '#core/plan/Plan.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import type { UpgradeStep } from '#core/planfile/upgradeSteps.ts'
import { type Document, documentOf, sealed } from './document.ts'
import { everyTable } from './everyTable.ts'

/** As if rooms had had a `label` before they had a `name`, and before that a `nick`. */
const nickToLabel: UpgradeStep = (document) => renamed(document, 'nick', 'label')
const labelToName: UpgradeStep = (document) => renamed(document, 'label', 'name')

function renamed(document: Document, from: string, to: string): Document {
  const rooms = document.tables.rooms.map(({ [from]: value, ...room }: Document) => ({
    ...room,
    [to]: value,
  }))
  return { ...document, tables: { ...document.tables, rooms } }
}

async function fileOf(version: number, field: string): Promise<Uint8Array> {
  return sealed(renamed({ ...(await documentOf(everyTable())), version }, 'name', field))
}

describe('a plan file of an older version', () => {
  it.each([
    ['two versions back', 1, 'nick'],
    ['one version back', 2, 'label'],
    ['of this version', 3, 'name'],
  ])('opens when it is %s', async (_, version, field) => {
    const result = await readPlanFile(await fileOf(version, field), 'a.bigday', [nickToLabel, labelToName])
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    expect(rowsOf(result.value.plan, 'rooms').map((room) => room.name)).toEqual([
      '官方旗舰店直播间',
      '达人间',
    ])
  })

  it('is refused with the place when the steps do not make it a plan', async () => {
    const result = await readPlanFile(await fileOf(2, 'nick'), 'a.bigday', [nickToLabel, labelToName])
    expect(result).toMatchObject({ ok: false, refusal: { reason: 'bad-record', detail: 'rooms[0].name' } })
  })

  it('has its checksum checked before a step sees it', async () => {
    const never: UpgradeStep = () => {
      throw new Error('a step saw a document that was changed')
    }
    const document = await documentOf(everyTable())
    const bytes = await import('node:zlib').then(({ gzipSync }) =>
      gzipSync(JSON.stringify({ ...document, app: 'changed' })),
    )
    const result = await readPlanFile(bytes, 'a.bigday', [never])
    expect(result).toMatchObject({ ok: false, refusal: { reason: 'bad-checksum' } })
  })
})
