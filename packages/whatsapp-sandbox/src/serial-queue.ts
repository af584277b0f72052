/** Runs tasks one after another, in the order they were added; a task that fails does not stop the next one. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve()

  /** Adds a task and resolves or rejects with its outcome. */
  run<T>(task: () => Promise<T> | T): Promise<T> {
    const outcome = this.#tail.then(task)
    this.#tail = outcome.catch(() => undefined)
    return outcome
  }

  /** Resolves when everything added so far has ended. */
  async idle(): Promise<void> {
    await this.#tail
  }
}
