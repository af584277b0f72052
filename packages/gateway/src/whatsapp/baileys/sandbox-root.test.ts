import { WA_CERT_DETAILS } from 'baileys'
import { describe, expect, it } from 'vitest'
import { trustSandbox } from './sandbox-root.js'

const rootKey = 'ab'.repeat(32)
const pinned = Buffer.from(WA_CERT_DETAILS.PUBLIC_KEY)

describe('trusting a sandbox', () => {
  it.each([
    ['wss://web.whatsapp.com/ws/chat', rootKey, undefined],
    ['ws://192.0.2.1/ws/chat', rootKey, undefined],
    ['ws://localhost.evil.example/ws/chat', rootKey, undefined],
    ['ws://127.0.0.1:4520/ws/chat', rootKey, 'production'],
    ['ws://127.0.0.1:4520/ws/chat', 'short', undefined],
  ])('is refused for %s with %s under NODE_ENV=%s, and WhatsApp’s own key stays', (url, key, nodeEnv) => {
    expect(() => trustSandbox({ url, rootKey: key }, nodeEnv)).toThrow()
    expect(Buffer.from(WA_CERT_DETAILS.PUBLIC_KEY)).toEqual(pinned)
  })

  it('happens once: another key is refused afterwards', () => {
    trustSandbox({ url: 'ws://127.0.0.1:4520/ws/chat', rootKey }, undefined)
    expect(Buffer.from(WA_CERT_DETAILS.PUBLIC_KEY).toString('hex')).toBe(rootKey)
    expect(() => trustSandbox({ url: 'ws://127.0.0.1:4520/ws/chat', rootKey: 'cd'.repeat(32) }, undefined)).toThrow()
  })
})
