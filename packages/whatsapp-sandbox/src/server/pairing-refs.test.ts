import { expect, it } from 'vitest'
import { DEFAULT_REF_LIFETIMES, PairingRefs } from './pairing-refs.js'

it('six references live one after another: the first 60 s, the others 20 s, plus grace', () => {
  const refs = new PairingRefs(DEFAULT_REF_LIFETIMES, 1_000_000)
  expect(refs.refs.map((ref) => refs.deadline(ref) - 1_000_000)).toEqual([
    62_000, 82_000, 102_000, 122_000, 142_000, 162_000,
  ])
  expect(refs.deadline('2@unknown')).toBe(0)
  expect(refs.current(1_000_000)).toEqual({ number: 1, total: 6, endsAt: 1_060_000 })
  expect(refs.current(1_060_000)).toMatchObject({ number: 2 })
  expect(refs.current(1_160_000)).toBeUndefined()
})

it('expired by hand, all of them end at once', () => {
  const refs = new PairingRefs(DEFAULT_REF_LIFETIMES, 1_000_000)
  refs.expire()
  expect(refs.refs.map((ref) => refs.deadline(ref))).toEqual([0, 0, 0, 0, 0, 0])
  expect(refs.current(1_000_000)).toBeUndefined()
})
