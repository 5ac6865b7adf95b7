import { MessageChannel } from 'node:worker_threads'

/**
 * A worker without a thread: messages are cloned on their way as a real worker's are, and it can be made to die.
 * `answer` is the far side.
 */
export function pairedWorker(answer: (call: never) => Promise<unknown>): {
  readonly worker: Worker
  readonly die: (message: string) => void
  readonly isEnded: () => boolean
} {
  const { port1: near, port2: far } = new MessageChannel()
  const events = new EventTarget()
  let ended = false
  far.on('message', async (call) => far.postMessage(await answer(call as never)))
  near.on('message', (data) => events.dispatchEvent(new MessageEvent('message', { data })))
  const worker = Object.assign(events, {
    postMessage: (message: unknown) => near.postMessage(message),
    terminate: () => {
      ended = true
      near.close()
    },
  }) as unknown as Worker
  const die = (message: string) =>
    events.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }))
  return { worker, die, isEnded: () => ended }
}
