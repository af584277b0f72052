import { expect } from 'vitest'
import { createSseTransport } from '../../src/events/sse-transport.js'
import { meaningOf, type StreamEvent, type StreamMeaning } from './event-stream-algorithm.js'
import { randomOf } from './random.js'

const encoder = new TextEncoder()

/** What streams are made of: fields and their look-alikes, all line ends, and bytes that are no text. */
const PIECES: readonly Uint8Array[] = [
  ...['data', 'event', 'id', 'retry', 'dat', 'Data', 'datas', ' data', ''],
  ...[':', ': ', ':  ', '::', '\n', '\n', '\n\n', '\r', '\r\n', '\r\n\r\n', '\n\r'],
  ...['message', 'x', ' ', '\t', '\0', '12', '-1', '1e3', '0', '\u2028', '\ufeff', 'é', '漢', '😀', '{"a":1}'],
  ...[
    'data: one\n',
    'data:two\n\n',
    'event: named\ndata: three\n\n',
    'id: c-1\ndata: x\n\n',
    ': beat\n\n',
    'retry: 700\n',
  ],
]
  .map((text) => encoder.encode(text))
  .concat([Uint8Array.of(0xff), Uint8Array.of(0xc3), Uint8Array.of(0xf0, 0x9f), Uint8Array.of(0xed, 0xa0, 0x80)])

/** What the SDK's transport makes of a stream that arrives in these chunks. */
async function heard(chunks: readonly Uint8Array[]): Promise<StreamMeaning> {
  const events: StreamEvent[] = []
  const retries: number[] = []
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  const none = () => undefined
  const sink = {
    frame: (type: string, data: string | object, id: string | undefined) => {
      events.push({ type, data: String(data), id })
    },
    retry: (ms: number) => {
      retries.push(ms)
    },
    alive: none,
    hold: none,
    token: none,
  }
  const { run } = createSseTransport(() => Promise.resolve(response))
  await run('scope', { cursor: undefined }, sink, new AbortController().signal)
  return { events, retries }
}

/** Cuts bytes at random places, in the middle of characters too. */
function cut(bytes: Uint8Array, random: () => number): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + Math.floor(random() * 9)
    chunks.push(bytes.slice(at, end))
    at = end
  }
  return chunks
}

/** Random streams, in random chunks, mean to the SDK what the standard says. */
export async function readStreams(count: number, seed: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    const random = randomOf(seed + round)
    const pieces = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
      return [...(PIECES[Math.floor(random() * PIECES.length)] ?? [])]
    })
    // Whether a return at the very end is a whole line end shows with what follows it.
    const bytes = Uint8Array.from([...pieces.flat(), ...encoder.encode(':\n')])
    expect(await heard(cut(bytes, random)), `WAYGATE_SEED=${String(seed + round)}`).toEqual(meaningOf(bytes))
  }
}
