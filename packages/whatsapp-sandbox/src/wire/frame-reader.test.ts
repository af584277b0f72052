import { NOISE_WA_HEADER } from 'baileys'
import { describe, expect, it } from 'vitest'
import { frame, FrameReader } from './frame-reader.js'

const HEADER = Buffer.from(NOISE_WA_HEADER)
const ROUTED = Buffer.concat([Buffer.from('ED'), Buffer.from([0, 1, 0, 0, 4]), Buffer.from('abcd'), HEADER])

describe('a client’s byte stream', () => {
  it.each([
    ['without routing information', HEADER],
    ['with routing information', ROUTED],
  ])('%s is cut into the same frames however it arrives', (_name, intro) => {
    const whole = Buffer.concat([
      intro,
      frame(Buffer.from('one')),
      frame(Buffer.alloc(0)),
      frame(Buffer.alloc(70_000, 1)),
    ])
    const lengths = (chunk: number): number[] => {
      const reader = new FrameReader()
      const found: number[] = []
      for (let at = 0; at < whole.length; at += chunk)
        found.push(...reader.push(whole.subarray(at, at + chunk)).map((part) => part.length))
      return found
    }
    for (const chunk of [1, 7, 1_000, whole.length]) expect(lengths(chunk)).toEqual([3, 0, 70_000])
  })

  it('that does not begin with the intro is refused', () => {
    expect(() => new FrameReader().push(Buffer.from('GET / HTTP/1.1'))).toThrow('wrong intro')
  })
})
