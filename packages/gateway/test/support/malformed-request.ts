import type { Chance } from './random.js'

const methods = ['GET', 'POST', 'get', 'G\u0000T', 'PRI', 'CONNECT', 'TRACE', 'A'.repeat(200), '']
const targets = [
  '/api/v1/me',
  '*',
  '//',
  '/../../etc/passwd',
  'http://evil.example/api/v1/me',
  '/api/v1/%',
  '/api/v1/me#x',
  '\\',
  '/\u0000',
  `/${'a'.repeat(20_000)}`,
  'me',
  '/api/v1/sessions/sess_1%2f..%2f..',
]
const versions = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'http/1.1', '', 'HTTP/1.1 x']
const lines = [
  'host: x',
  'Host:',
  'host: a\r\nhost: b',
  'content-length: -1',
  'content-length: 1e3',
  'content-length: 99999999999999999999',
  'transfer-encoding: chunked',
  'transfer-encoding: xchunked',
  'transfer-encoding: identity, chunked',
  'connection: upgrade',
  'upgrade: h2c',
  'upgrade: websocket\r\nconnection: upgrade',
  'expect: 100-continue',
  'x: \u0000',
  'x y: z',
  ': empty',
  ' folded',
  `x: ${'y'.repeat(20_000)}`,
  'cookie: __Host-wg_session=%00',
  'x-forwarded-for: 1.1.1.1, \u0001',
  'content-type: application/json',
  'x-http-method-override: DELETE',
]
const bodies = [
  '',
  '{}',
  '0\r\n\r\n',
  'ffffffffff\r\nx',
  '5\r\nhello\r\n0\r\n\r\n',
  '-1\r\n',
  '{"name":',
  '\u0000'.repeat(100),
]

/** The bytes of a request with something wrong in one place or many; sometimes no request at all. */
export function malformedRequest(chance: Chance, token: string): Buffer {
  if (chance.oneIn(10)) return Buffer.from(Array.from({ length: 1 + chance.below(300) }, () => chance.below(256)))
  const line = [chance.pick(methods), chance.pick(targets), chance.pick(versions)].join(
    chance.pick([' ', '  ', '\t', '']) || ' ',
  )
  const headers = Array.from({ length: chance.below(5) }, () => chance.pick(lines))
  const end = chance.pick(['\r\n', '\n', '\r'])
  const credential = chance.oneIn(2) ? [`authorization: Bearer ${token}`] : []
  const text = [line, 'host: gateway', ...credential, ...headers, '', chance.pick(bodies)].join(end)
  return Buffer.from(text.slice(0, chance.oneIn(5) ? chance.below(text.length) : undefined), 'latin1')
}
