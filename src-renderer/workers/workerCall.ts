import { done, type Result, refuse } from '#core/plan/Result.ts'

/**
 * Calls into a worker and their answers. A worker serves a table of functions; the window calls them by name. A call
 * that takes too long, or a worker that dies (a bug, no memory left), ends the worker and comes back as a refusal, so
 * the window lives on whatever a file does to the code that reads it.
 */
export interface WorkerFunctions {
  readonly [name: string]: (...args: never[]) => unknown
}

type Called<Functions extends WorkerFunctions, Name extends keyof Functions> = Result<
  Awaited<ReturnType<Functions[Name]>>
>

export interface WorkerClient<Functions extends WorkerFunctions> {
  call<Name extends keyof Functions & string>(
    name: Name,
    ...args: Parameters<Functions[Name]>
  ): Promise<Called<Functions, Name>>
  /** Ends the worker; calls under way never come back. */
  end(): void
}

/** A call may take this many seconds. */
export const limitSeconds = 30

interface Call {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}
type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly detail: string }

/** Answers calls; for the worker's side. */
export function serveCalls(functions: WorkerFunctions): void {
  globalThis.addEventListener('message', async ({ data }: MessageEvent<Call>) => {
    globalThis.postMessage(await answerCall(functions, data))
  })
}

/** Answers one call; what the function throws goes back as its message. */
export async function answerCall(functions: WorkerFunctions, { id, name, args }: Call): Promise<Answer> {
  try {
    const value = await functions[name]?.(...(args as never[]))
    return { id, ok: true, value }
  } catch (error) {
    return {
      id,
      ok: false,
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}

/** Calls a worker; for the window's side. `of` is the file or plan that a refusal names. */
export function callWorker<Functions extends WorkerFunctions>(
  worker: Worker,
  of: string,
): WorkerClient<Functions> {
  const waiting = new Map<number, (answer: Result<unknown>) => void>()
  let ended: Result<never> | undefined
  let calls = 0

  const end = (why: Result<never>) => {
    ended ??= why
    worker.terminate()
    for (const answer of waiting.values()) answer(ended)
    waiting.clear()
  }
  const crashed = (detail: string) => refuse({ code: 'work-stopped', of, reason: 'crashed', detail })
  const tooSlow = refuse({ code: 'work-stopped', of, reason: 'too-slow', detail: String(limitSeconds) })

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data.ok ? done(data.value) : crashed(data.detail))
    waiting.delete(data.id)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    end(crashed(event.message || 'the worker ended'))
  })
  worker.addEventListener('messageerror', () => end(crashed('an answer could not be read')))

  return {
    call: (name, ...args) =>
      new Promise((resolve) => {
        if (ended) return resolve(ended)
        const id = calls++
        const timer = setTimeout(() => end(tooSlow), limitSeconds * 1000)
        waiting.set(id, (answer) => {
          clearTimeout(timer)
          resolve(answer as Called<Functions, typeof name>)
        })
        worker.postMessage({ id, name, args } satisfies Call)
      }),
    end: () => {
      waiting.clear()
      worker.terminate()
    },
  }
}
