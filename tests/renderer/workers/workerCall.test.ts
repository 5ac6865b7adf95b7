import { afterEach, expect, it, vi } from 'vitest'
import { answerCall, callWorker, limitSeconds } from '#renderer/workers/workerCall.ts'
import { pairedWorker } from './pairedWorker.ts'

const functions = {
  add: (a: number, b: number): number => a + b,
  names: (byId: ReadonlyMap<string, string>): string[] => [...byId.values()],
  fail: (): number => {
    throw new RangeError('no such row')
  },
  hang: (): Promise<number> => new Promise(() => undefined),
}

function paired() {
  const pair = pairedWorker((call) => answerCall(functions, call))
  return { ...pair, client: callWorker<typeof functions>(pair.worker, '流程.xlsx') }
}

afterEach(() => vi.useRealTimers())

it('answers calls that are under way together, each with its own value', async () => {
  const { client } = paired()
  const answers = [
    client.call('add', 1, 2),
    client.call('names', new Map([['a', '小雅']])),
    client.call('add', 3, 4),
  ]
  expect(await Promise.all(answers)).toEqual([
    { ok: true, value: 3 },
    { ok: true, value: ['小雅'] },
    { ok: true, value: 7 },
  ])
  client.end()
})

it('gives what a function throws as a refusal that names the file, and goes on', async () => {
  const { client } = paired()
  expect(await client.call('fail')).toEqual({
    ok: false,
    refusal: {
      code: 'work-stopped',
      of: '流程.xlsx',
      reason: 'crashed',
      detail: 'RangeError: no such row',
    },
  })
  expect(await client.call('add', 1, 1)).toEqual({ ok: true, value: 2 })
  client.end()
})

it('ends a worker that takes too long, and refuses that call and later ones', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { client, isEnded } = paired()
  const hanging = client.call('hang')
  vi.advanceTimersByTime(limitSeconds * 1000 - 1)
  expect(isEnded()).toBe(false)
  vi.advanceTimersByTime(1)
  const tooSlow = { ok: false, refusal: { reason: 'too-slow', detail: '30' } }
  expect(await hanging).toMatchObject(tooSlow)
  expect(isEnded()).toBe(true)
  expect(await client.call('add', 1, 1)).toMatchObject(tooSlow)
})

it('refuses every call under way when the worker dies', async () => {
  const { client, die, isEnded } = paired()
  const hanging = [client.call('hang'), client.call('hang')]
  die('out of memory')
  for (const answer of await Promise.all(hanging)) {
    expect(answer).toMatchObject({ refusal: { reason: 'crashed', detail: 'out of memory' } })
  }
  expect(isEnded()).toBe(true)
})
