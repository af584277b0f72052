import { expect, it } from 'vitest'
import { parseUrl } from './parse-url.js'

it('reads the parts of an absolute address', () => {
  expect(parseUrl('https://example.com/hook?a=1')).toMatchObject({ hostname: 'example.com', pathname: '/hook' })
})

it.each(['', 'example.com', 'https://', 'https://[::1', 'https://example.com:65536/'])(
  'has no address for %j',
  (text) => {
    expect(parseUrl(text)).toBeUndefined()
  },
)

it('reads an umlaut the same way however often it was called', () => {
  const hosts = new Set(Array.from({ length: 20_000 }, () => parseUrl('https://bücher.example/')?.hostname))

  expect([...hosts]).toEqual(['xn--bcher-kva.example'])
})
