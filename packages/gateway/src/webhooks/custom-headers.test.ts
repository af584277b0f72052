import { describe, expect, it } from 'vitest'
import { customHeaderProblems, mergeHeaders } from './custom-headers.js'

const FORBIDDEN = [
  'Content-Type',
  'content-length',
  'Host',
  'Webhook-Id',
  'webhook-signature',
  'X-Webhook-Hmac',
  'x-webhook-anything',
  'Connection',
  'Transfer-Encoding',
  'TE',
  'Upgrade',
  'Expect',
  'Proxy-Authorization',
  'Accept-Encoding',
  'User-Agent',
  'Trailer',
  'Keep-Alive',
  'Sec-Fetch-Site',
  '__proto__',
  '',
  'a b',
  'a:b',
  'a\r\nb',
  'ä',
  'x'.repeat(65),
]

describe("a customer's own headers", () => {
  it.each(FORBIDDEN)('cannot be called %j', (name) => {
    const headers = Object.fromEntries([[name, 'value']])
    expect(customHeaderProblems(headers)).not.toEqual([])
    expect(mergeHeaders(headers, { host: 'ours' })).toEqual({ host: 'ours' })
  })

  it.each(['a\r\nwebhook-id: evt_2', 'a\n', '\0', 'ä', 'x'.repeat(1025)])('cannot have the value %j', (value) => {
    expect(customHeaderProblems({ 'x-shop': value })).not.toEqual([])
    expect(mergeHeaders({ 'x-shop': value }, {})).toEqual({})
  })

  it('may carry a credential, whose value is never repeated in a problem', () => {
    expect(customHeaderProblems({ Authorization: 'Bearer canary', 'X-Shop': '7' })).toEqual([])
    expect(customHeaderProblems({ Host: 'canary' }).join()).not.toContain('canary')
  })

  it('are limited in number and size and given once', () => {
    expect(
      customHeaderProblems(Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`x-${n}`, '1']))),
    ).toHaveLength(1)
    expect(customHeaderProblems({ 'X-A': '1', 'x-a': '2' })).toHaveLength(1)
  })

  it('never replace ours', () => {
    expect(mergeHeaders({ 'X-Shop': '7' }, { 'x-shop': 'ours' })).toEqual({ 'x-shop': 'ours' })
  })
})
