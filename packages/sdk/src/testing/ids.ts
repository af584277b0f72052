/** Makes ids of the contract's shape that are the same in every run: prefix, then a counter in ULID's alphabet. */
export class IdSequence {
  #next = 0

  /** The next id; `prefix` includes its underscore. */
  next(prefix: string): string {
    this.#next += 1
    return (
      prefix +
      this.#next
        .toString(32)
        .toUpperCase()
        .replace(/[ILOU]/g, (letter) => stand[letter] ?? 'Z')
        .padStart(26, '0')
    )
  }

  /** The next WhatsApp message id. */
  message(): string {
    this.#next += 1
    return `3EB0${this.#next.toString(16).toUpperCase().padStart(16, '0')}`
  }
}

/** Letters that ULIDs leave out, and what stands for them here. */
const stand: Readonly<Record<string, string>> = { I: 'W', L: 'X', O: 'Y', U: 'Z' }
