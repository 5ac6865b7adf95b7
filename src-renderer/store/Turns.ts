/** Does things one after the other: each begins when the one asked for before it has ended, well or badly. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve()

  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.last.then(work)
    // Who asked is told of a failure; who comes next is not.
    this.last = Promise.allSettled([turn])
    return turn
  }
}
