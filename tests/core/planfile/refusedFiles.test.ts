import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { langs } from '#core/plan/Lang.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { planFileCaps } from '#core/planfile/PlanFile.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { type Document, documentOf, origin, refusalOf, sealed, textOf } from './document.ts'
import { everyTable } from './everyTable.ts'

const written = () => writePlanFile(everyTable(), origin)

describe('bytes that are no plan file', () => {
  /** A gzip of many members inflates to all of them, one after the other. */
  const bomb = () => Buffer.concat(Array(51).fill(gzipSync(Buffer.alloc(10_000_000))))

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'empty: '],
    ['plain JSON', () => Buffer.from('{"format":"bigday-plan"}'), 'not-gzip: '],
    ['a zip', () => Buffer.from('PK\u0003\u0004'), 'not-gzip: '],
    ['more than 50 MB', () => new Uint8Array(planFileCaps.fileBytes + 1), 'too-large: > 50 MB'],
    ['half a megabyte that inflates to 510 MB', bomb, 'too-large: > 500 MB'],
    ['a file cut short', async () => (await written()).subarray(0, -9), 'damaged: '],
    ['only the gzip header', async () => (await written()).subarray(0, 10), 'damaged: '],
    ['bytes after the end', async () => Buffer.concat([await written(), Buffer.from('more')]), 'damaged: '],
    [
      'a byte flipped in the middle',
      async () => (await written()).map((byte, i, all) => (i === all.length >> 1 ? byte ^ 1 : byte)),
      'damaged: ',
    ],
    ['gzip of nothing', () => gzipSync(''), 'not-json: '],
    [
      'gzip of half a document',
      () => gzipSync('{"format":"bigday-plan","tables":{"rooms":[{"id'),
      'not-json: ',
    ],
    ['gzip of GB18030', () => gzipSync(Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x7d])), 'not-json: UTF-8'],
    ['a byte order mark', async () => gzipSync(`\ufeff${await textOf(everyTable())}`), 'not-json: '],
    ['a list', () => gzipSync('[]'), 'not-a-plan: '],
    ['null', () => gzipSync('null'), 'not-a-plan: '],
    ['another document', () => gzipSync('{"format":"other","version":1}'), 'not-a-plan: format'],
  ])('are refused: %s', async (_, bytes, expected) => {
    expect(await refusalOf(await bytes())).toBe(expected)
  })
})

describe('documents that JSON.parse would take', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  it.each<[string, string, string, string]>([
    [
      '10 000 levels',
      '"redacted":[]',
      `"redacted":${nested(10_000)}`,
      `too-deep: redacted${'[0]'.repeat(63)}`,
    ],
    ['a field twice', '"app":', '"app":"","app":', 'duplicate-key: app'],
    ['a field of a row twice', '"fact":"F"', '"fact":"F","fact":"T"', 'duplicate-key: rooms[0].fact'],
    [
      'a field twice, once escaped',
      '"fact":"F"',
      '"fact":"F","\\u0066act":"T"',
      'duplicate-key: rooms[0].fact',
    ],
    ['__proto__', '"fact":"F"', '"__proto__":{"fact":"F"}', 'bad-record: rooms[0].__proto__'],
    ['__proto__ escaped', '"fact":"F"', '"__pr\\u006fto__":{}', 'bad-record: rooms[0].__proto__'],
    ['1e999', '"agents":18', '"agents":1e999', 'bad-record: service[0].agents'],
    ['-1e999', '"value":0.125', '"value":-1e999', 'bad-record: targets[1].value'],
    ['2^53 + 1', '"value":0.125', '"value":9007199254740993', 'bad-record: targets[1].value'],
    ['a 30-digit start', '"start":2605', `"start":${'9'.repeat(30)}`, 'bad-record: segments[1].start'],
  ])('are refused: %s', async (_, from, to, expected) => {
    const text = await textOf(everyTable())
    expect(text).toContain(from)
    expect(await refusalOf(gzipSync(text.replace(from, to)))).toBe(expected)
  })

  it('may be nested as deep as the cap', async () => {
    const text = await textOf(everyTable())
    const deepest = text.replace('"redacted":[]', `"redacted":${nested(planFileCaps.depth - 1)}`)
    expect(await refusalOf(gzipSync(deepest))).toBe('bad-checksum: ')
  })
})

describe('documents that are not as they were written', () => {
  it.each<[string, string, string, string]>([
    ['a changed price', '"liveFen":19900', '"liveFen":19800', 'bad-checksum: '],
    ['a changed checksum', '"sha256":"', '"sha256":"0', 'bad-checksum: '],
    ['no checksum', '"sha256":', '"sha":', 'bad-checksum: '],
    ['a newer version', '"version":1', '"version":2', 'newer-version: version 2 > 1'],
    ['version 0', '"version":1', '"version":0', 'not-a-plan: version'],
    ['version 1.5', '"version":1', '"version":1.5', 'not-a-plan: version'],
    ['a version in words', '"version":1', '"version":"1"', 'not-a-plan: version'],
  ])('are refused: %s', async (_, from, to, expected) => {
    const text = await textOf(everyTable())
    expect(text).toContain(from)
    expect(await refusalOf(gzipSync(text.replace(from, to)))).toBe(expected)
  })
})

describe('documents with a right checksum that are no plan', () => {
  it.each<[string, (document: Document) => void, string]>([
    ['an unknown field', (d) => (d.extra = 1), 'bad-record: extra'],
    ['a field missing', (d) => delete d.app, 'bad-record: app'],
    ['an unknown table', (d) => (d.tables.gifts = []), 'bad-record: gifts'],
    ['a table missing', (d) => delete d.tables.shifts, 'bad-record: shifts'],
    ['a table that is no list', (d) => (d.tables.rooms = {}), 'bad-record: rooms'],
    ['a plan id with a path', (d) => (d.planId = '../../etc'), 'bad-record: planId'],
    ['a redacted copy', (d) => (d.redacted = ['products.costFen']), 'newer-version: redacted'],
    ['an unknown field of a row', (d) => (d.tables.rooms[1].colour = ''), 'bad-record: rooms[1].colour'],
    ['a field of a row missing', (d) => delete d.tables.rooms[1].fact, 'bad-record: rooms[1].fact'],
    ['a row that is none', (d) => d.tables.rooms.push(null), 'bad-record: rooms[2]'],
    ['half a minute', (d) => (d.tables.segments[1].start = 0.5), 'bad-record: segments[1].start'],
    ['no duration', (d) => (d.tables.segments[1].duration = 0), 'bad-record: segments[1].duration'],
    ['negative money', (d) => (d.tables.lineup[0].liveFen = -1), 'bad-record: lineup[0].liveFen'],
    ['a text for a number', (d) => (d.tables.lineup[0].liveFen = '199'), 'bad-record: lineup[0].liveFen'],
    ['an unknown kind', (d) => (d.tables.segments[0].kind = 'show'), 'bad-record: segments[0].kind'],
    [
      'an unknown field in an offer',
      (d) => (d.tables.lineup[0].offers[0].x = 1),
      'bad-record: lineup[0].offers[0].x',
    ],
    ['an order that is no key', (d) => (d.tables.segments[0].order = 'a00'), 'bad-record: segments[0].order'],
    ["another plan's row", (d) => (d.tables.hosts[0].planId = 'other'), 'bad-record: hosts[0].planId'],
    [
      'a day that is not',
      (d) => (d.tables.plans[0].startDate = '2027-02-30'),
      'bad-record: plans[0].startDate',
    ],
    ['no plan row', (d) => (d.tables.plans = []), 'bad-record: plans'],
    ['another plan row', (d) => d.tables.plans.push({ ...d.tables.plans[0], id: 'x' }), 'bad-record: plans'],
    ['a plan row of another id', (d) => (d.tables.plans[0].id = 'x'), 'bad-record: plans[0].id'],
    ['an id twice', (d) => (d.tables.segments[2].id = 'seg1'), 'duplicate-id: segments[2].id'],
    ['undo that is no diff', (d) => (d.undo = [{ rooms: [] }]), 'bad-record: undo[0].rooms'],
    ['undo of a row that is not there', (d) => (d.undo = [undoOf('gone')]), 'bad-record: undo[0]'],
  ])('are refused: %s', async (_, breakIt, expected) => {
    const document = await documentOf(everyTable())
    breakIt(document)
    expect(await refusalOf(sealed(document))).toBe(expected)
  })

  const undoOf = (id: string) => ({
    rooms: { '': { added: [], changed: { [id]: { name: ['a', 'b'] } }, removed: [] } },
  })
})

describe('a reference to nothing is refused', () => {
  it.each<[string, (tables: Document) => void]>([
    ['sessions[0].roomId', (t) => (t.sessions[0].roomId = 'gone')],
    ['sessions[0].leadHostId', (t) => (t.sessions[0].leadHostId = 'gone')],
    ['segments[2].sessionId', (t) => (t.segments[2].sessionId = 'gone')],
    ['segments[1].productIds[1]', (t) => (t.segments[1].productIds[1] = 'gone')],
    ['segments[1].hostIds[0]', (t) => (t.segments[1].hostIds[0] = 'p1')],
    ['lineup[0].sessionId', (t) => (t.lineup[0].sessionId = 'gone')],
    ['lineup[0].productId', (t) => (t.lineup[0].productId = 'gone')],
    ['shifts[0].hostId', (t) => (t.shifts[0].hostId = 'gone')],
    ['shifts[0].roomId', (t) => (t.shifts[0].roomId = 'gone')],
    ['spend[0].roomId', (t) => (t.spend[0].roomId = 'gone')],
    ['bookings[0].creatorId', (t) => (t.bookings[0].creatorId = 'gone')],
    ['bookings[0].products[0].productId', (t) => (t.bookings[0].products[0].productId = 'gone')],
    ['placements[0].productIds[0]', (t) => (t.placements[0].productIds[0] = 'gone')],
    ['content[0].productIds[0]', (t) => (t.content[0].productIds[0] = 'gone')],
    ['tasks[1].blockedBy[0]', (t) => (t.tasks[1].blockedBy[0] = 'gone')],
    ['targets[1].parentId', (t) => (t.targets[1].parentId = 'gone')],
    ['actuals[0].roomId', (t) => (t.actuals[0].roomId = 'gone')],
  ])('%s', async (place, breakIt) => {
    const document = await documentOf(everyTable())
    breakIt(document.tables)
    expect(await refusalOf(sealed(document))).toBe(`dangling-reference: ${place}`)
  })
})

describe('a refusal', () => {
  it('names the file and the place in both languages', async () => {
    const document = await documentOf(everyTable())
    document.tables.segments[1].start = 'eight'
    const result = await readPlanFile(sealed(document), '桃屿.bigday')
    if (result.ok) throw new Error('read')
    for (const lang of langs) {
      expect(refusalText(result.refusal)[lang]).toContain('桃屿.bigday')
      expect(refusalText(result.refusal)[lang]).toContain('segments[1].start')
    }
  })

  it('is not given for the file that all of these were made of', async () => {
    expect(await refusalOf(await written())).toBe('read')
    expect(await refusalOf(sealed(JSON.parse(gunzipSync(await written()).toString())))).toBe('read')
  })
})
