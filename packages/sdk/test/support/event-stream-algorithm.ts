/**
 * What a dispatched event says. `id` is the one that it brought: the standard has the last one stand for later events too, which is up to whoever keeps
 * the cursor; one that comes without data is not heard.
 */
export interface StreamEvent {
  readonly type: string
  readonly data: string
  readonly id: string | undefined
}

/** What a stream's bytes mean. */
export interface StreamMeaning {
  readonly events: readonly StreamEvent[]
  /** Reconnection times that the stream asked for, in ms. */
  readonly retries: readonly number[]
}

/**
 * The whole stream at once, by the letter of "interpreting an event stream": HTML Standard, 9.2.6. Slow, and written without a look at the parser that
 * it is compared with.
 */
export function meaningOf(bytes: Uint8Array): StreamMeaning {
  // "decode" takes one leading byte order mark away
  const text = new TextDecoder().decode(bytes)
  const lines = text.split(/\r\n|\n|\r/)
  // what follows the last line end is no line yet
  lines.pop()
  const events: StreamEvent[] = []
  const retries: number[] = []
  let [data, type] = ['', '']
  let id: string | undefined
  for (const line of lines) {
    if (line === '') {
      if (data !== '') events.push({ type: type || 'message', data: data.replace(/\n$/, ''), id })
      ;[data, type, id] = ['', '', undefined]
      continue
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') type = value
    if (field === 'data') data += `${value}\n`
    if (field === 'id' && !value.includes('\0')) id = value
    if (field === 'retry' && /^[0-9]+$/.test(value)) retries.push(Number(value))
  }
  return { events, retries }
}
