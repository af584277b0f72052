/** What Lit says of elements that are drawn a second time because of what they did when they had been drawn; filled while tests run. */
export function drawnTwice(): string[] {
  const found: string[] = []
  const { warn } = console
  before(() => {
    console.warn = (...all: unknown[]) => {
      const text = all.map(String).join(' ')
      if (text.includes('scheduled an update')) found.push(text)
      else warn(...all)
    }
  })
  after(() => {
    console.warn = warn
  })
  return found
}

/** Fails a test file in whose tests an element was drawn twice for one change. */
export function expectNothingDrawnTwice(): void {
  const found = drawnTwice()
  after(() => {
    if (found.length > 0) throw new Error(found.join('\n'))
  })
}
