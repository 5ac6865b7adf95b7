/** Work that can be left and gone on with between any two steps of it. */
export type Stepwise<Value> = Generator<undefined, Value>

export interface WorkLineParts {
  /** Does some work soon, after what is waiting to be painted. */
  readonly soon: (work: () => void) => void
  /** Begins a share of time; the answer says when it is over. */
  readonly share: () => () => boolean
}

interface Job {
  /** Goes one step on; true when it is through. */
  readonly step: () => boolean
}

/** Works through jobs one after another in shares of time, so that none of them holds up a key. */
export class WorkLine {
  private jobs: Job[] = []
  private isWaiting = false

  constructor(private readonly parts: WorkLineParts) {}

  /** Begins a job after those that wait. What it gives takes it out of the line, unless it is through. */
  start<Value>(work: Stepwise<Value>, tell: (value: Value) => void): () => void {
    const job: Job = {
      step: () => {
        const { done, value } = work.next()
        if (done) tell(value)
        return done === true
      },
    }
    this.jobs.push(job)
    this.wake()
    return () => {
      this.jobs = this.jobs.filter((each) => each !== job)
    }
  }

  private wake(): void {
    if (this.isWaiting || this.jobs.length === 0) return
    this.isWaiting = true
    this.parts.soon(() => {
      this.isWaiting = false
      this.work()
    })
  }

  private work(): void {
    const isTimeUp = this.parts.share()
    while (this.jobs.length > 0 && !isTimeUp()) {
      const [job] = this.jobs
      if (job?.step()) this.jobs = this.jobs.filter((each) => each !== job)
    }
    this.wake()
  }
}
