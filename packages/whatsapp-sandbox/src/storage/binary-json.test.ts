import { expect, it } from 'vitest'
import { fromBinaryJson, toBinaryJson } from './binary-json.js'

it('byte arrays survive, at any depth, as do keys that look like numbers', () => {
  const value = {
    a: Buffer.from([0, 255]),
    list: [new Uint8Array([1]), { b: Buffer.alloc(0) }],
    '1': { '2': 3 },
    text: 'x',
  }
  expect(fromBinaryJson(toBinaryJson(value))).toEqual({
    a: Buffer.from([0, 255]),
    list: [Buffer.from([1]), { b: Buffer.alloc(0) }],
    '1': { '2': 3 },
    text: 'x',
  })
})
