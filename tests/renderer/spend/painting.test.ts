import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import { boardCommand } from '#renderer/screens/spend/minutes/boardCommand.ts'
import { fitPx, levelAt, levelTicks, nextTop, topFor } from '#renderer/screens/spend/minutes/boardScale.ts'
import { minutesOfPlace, placeToShow } from '#renderer/screens/spend/minutes/minutePlace.ts'
import { type PaintOn, paintEdit, previewPaint } from '#renderer/screens/spend/minutes/paintEdit.ts'
import { dragStroke, flatStroke } from '#renderer/screens/spend/minutes/paintStroke.ts'
import { sayPaint } from '#renderer/screens/spend/minutes/sayPaint.ts'
import { stepPath } from '#renderer/screens/spend/minutes/stepPath.ts'
import { moveCursor, stretchOf } from '#renderer/screens/spend/minutes/stretchKeys.ts'
import { planId, planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

describe('the scale of the curve', () => {
  it.each([
    [0, 100],
    [150, 200],
    [20_000, 20_000],
    [20_001, 50_000],
    [66_000, 100_000],
  ])('holds %d fen under %d', (fen, top) => {
    expect(topFor(fen)).toBe(top)
  })

  it.each([
    [20_000, 1, 50_000],
    [20_000, -1, 10_000],
    [10_000, -1, 5_000],
    [100, -1, 100],
  ] as const)('goes from %d by %d to %d', (top, by, next) => {
    expect(nextTop(top, by)).toBe(next)
  })

  it.each([
    [0, 100_000],
    [100, 50_000],
    [199, 1_000],
    [200, 0],
    [250, 0],
    [-40, 120_000],
  ])('at %d px down stands for %d fen, and goes on above', (y, level) => {
    expect(levelAt(y, 200, 100_000)).toBe(level)
  })

  it('is read at its quarters, and fits a stretch within bounds', () => {
    expect(levelTicks(1000)).toEqual([250, 500, 750, 1000])
    expect([fitPx(60, 600), fitPx(1, 600), fitPx(1_000_000, 600)]).toEqual([10, 24, 0.4])
  })
})

describe('a drag over minutes', () => {
  const at = (minute: number, level: number) => ({ minute, level })
  it.each([
    ['sets the level where it is', at(10, 100), at(12, 300), false, 10, [300, 300, 300]],
    ['goes backwards too', at(12, 100), at(11, 300), false, 11, [300, 300]],
    ['is a straight line with Shift, in whole yuan', at(10, 0), at(13, 1000), true, 10, [0, 300, 700, 1000]],
    ['keeps its ends the right way round', at(13, 1000), at(12, 500), true, 12, [500, 1000]],
    ['is one minute where it does not move', at(5, 100), at(5, 400), true, 5, [400]],
  ])('%s', (_case, start, now, isLine, from, levels) => {
    expect(dragStroke(start, now, isLine)).toEqual({ from, levels })
  })
})

describe('a stroke', () => {
  const line = blankRow('spend', {
    id: 'm',
    planId,
    roomId: 'room',
    start: 1200,
    duration: 4,
    budgetFen: 400,
  })
  const plan = planWith({ spend: [line] })
  const placed = { page: 'room/0', line }
  const follows: PaintOn = { kind: 'line', placed, budget: 'follows' }
  const stays: PaintOn = { kind: 'line', placed, budget: 'stays' }
  const made: PaintOn = { kind: 'new', roomId: 'room', channel: 'brand', id: 'n' }
  const stroke = { from: 1201, levels: [200, 200] }

  it.each([
    ['raises the budget', follows, stroke, [100, 200, 200, 100]],
    ['keeps the budget', stays, { from: 1201, levels: [150, 150] }, [50, 150, 150, 50]],
    ['draws a line', follows, { from: 1200, levels: [1, 2, 3, 4] }, [1, 2, 3, 4]],
  ])('%s, as its preview says', (_case, on, painted, minutes) => {
    const result = paintEdit(on, painted)(plan)
    if (!result.ok) throw new Error(result.refusal.code)
    const [after] = rowsOf(applyDiff(plan, result.value), 'spend')
    expect(after && spendMinutes(after)).toEqual(minutes)
    expect(previewPaint(plan, on, painted)).toEqual({ ok: true, line: after })
  })

  it('makes a new line of its minutes, even where they are', () => {
    const flat = paintEdit(made, flatStroke({ start: 60, end: 63 }, 500))(plan)
    const steep = paintEdit(made, { from: 60, levels: [100, 200] })(plan)
    if (!flat.ok || !steep.ok) throw new Error('refused')
    expect(rowsOf(applyDiff(plan, flat.value), 'spend')[0]).toMatchObject({
      ...{ id: 'n', channel: 'brand', start: 60, duration: 3 },
      ...{ budgetFen: 1500, pacing: 'even', minuteFen: null },
    })
    expect(rowsOf(applyDiff(plan, steep.value), 'spend')[0]).toMatchObject({
      ...{ budgetFen: 300, pacing: 'manual', minuteFen: { 0: 100, 1: 200 } },
    })
  })

  it.each([
    ['follows', follows, '20:01–20:03 ¥2/分', '预算 ¥4 → ¥6', false],
    ['stays', stays, '20:01–20:03 ¥2/分', '预算 ¥4 不变', false],
    ['is too little', stays, '20:01–20:03 ¥3/分', '分钟预算合计 6 元', true],
    ['is a new one', made, '20:01–20:03 ¥2/分', '新线预算 ¥4', false],
  ] as const)('says what the budget does when it %s', (_case, on, head, more, isBad) => {
    const painted = isBad ? { from: 1201, levels: [300, 300] } : stroke
    const preview = previewPaint(plan, on, painted)
    const said = sayPaint({ stroke: painted, preview, line: on.kind === 'line' ? line : null, day: 0 }, 'zh')
    expect(said).toMatchObject({ head, isBad })
    expect(said.more).toContain(more)
  })
})

describe('the minute cursor', () => {
  const window = { start: 100, end: 200 }
  const key = (name: string) => ({
    key: name.split('+').at(-1) ?? '',
    shiftKey: name.includes('Shift+'),
    ctrlKey: name.includes('Ctrl+'),
  })
  it.each([
    ['ArrowRight', 151, 151],
    ['Shift+ArrowRight', 151, 150],
    ['Ctrl+Shift+ArrowLeft', 140, 150],
    ['End', 199, 199],
    ['Shift+Home', 100, 150],
  ])('goes by %s to %d with the other end at %d', (name, at, anchor) => {
    expect(moveCursor({ at: 150, anchor: 150 }, key(name), window)).toEqual({ at, anchor })
  })

  it('stays in the window, and leaves other keys alone', () => {
    expect(moveCursor({ at: 199, anchor: 199 }, key('ArrowRight'), window)?.at).toBe(199)
    expect(moveCursor({ at: 150, anchor: 150 }, key('a'), window)).toBeNull()
  })

  it('selects both ends', () => {
    expect(stretchOf({ at: 5, anchor: 9 })).toEqual({ start: 5, end: 10 })
  })
})

describe('a key of the curve', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false }
  it.each([
    ['8', { kind: 'type', text: '8' }],
    ['Enter', { kind: 'enterLevel' }],
    ['s', { kind: 'selectOnAir' }],
    ['PageUp', { kind: 'scale', by: 1 }],
    ['x', null],
  ])('%s asks for %j', (key, command) => {
    expect(boardCommand({ ...plain, key })).toEqual(command)
  })

  it("is the window's with Ctrl", () => {
    expect(boardCommand({ ...plain, ctrlKey: true, key: 's' })).toBeNull()
  })
})

describe('the path of a curve', () => {
  it.each([
    ['nothing', [0, 0], ''],
    ['a level stretch', [0, 5, 5, 0], 'M1 1V0.5H3V1z'],
    ['steps up to the edge, cut at the top', [5, 20], 'M0 1V0.5H1V0H2V1z'],
  ])('draws %s', (_case, values, path) => {
    expect(stepPath(values, 10)).toBe(path)
  })
})

describe('the room and day that are shown', () => {
  const line = blankRow('spend', { id: 'm', planId, roomId: 'room', start: 2860, duration: 60, budgetFen: 1 })
  const plan = planWith({ spend: [line] })
  it('are those of the selected line, else the last, else the first with money', () => {
    expect(placeToShow(plan, line, { roomId: 'room', day: 0 })).toEqual({ roomId: 'room', day: 1 })
    expect(placeToShow(plan, null, { roomId: 'room', day: 0 })).toEqual({ roomId: 'room', day: 0 })
    expect(placeToShow(plan, null, { roomId: 'gone', day: 0 })).toEqual({ roomId: 'room', day: 1 })
    expect(placeToShow(planWith({ rooms: [] }), null, null)).toBeNull()
  })

  it('have the night that their money runs into', () => {
    expect(minutesOfPlace(plan, { roomId: 'room', day: 1 })).toEqual({ start: 1440, end: 2920 })
    expect(minutesOfPlace(plan, { roomId: 'room', day: 0 })).toEqual({ start: 0, end: 1440 })
  })
})
