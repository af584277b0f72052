import { describe, expect, it } from 'vitest'
import { EgressRefusedError } from '../../src/egress/target-url.js'
import type { Resolve } from '../../src/egress/resolve-host.js'
import { GuardedPoster } from '../../src/webhooks/guarded-post.js'
import { REFUSED_HOSTS, REFUSED_RECORDS } from '../support/egress-addresses.js'
import { random, seed } from '../support/random.js'
import { trapConnects } from './connect-trap.js'

const trap = trapConnects()
const BODY = Buffer.from('{}')
const policy = { allow: new Set<string>(), refuseHosts: new Set(['wa.example.com']) }
const post = (url: string, resolve?: Resolve) => new GuardedPoster(policy, resolve).post(url, {}, BODY)
const records = (...addresses: string[]): Resolve => {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return () => Promise.resolve(found)
}

describe('a webhook to an address that is not public', () => {
  it.each(REFUSED_HOSTS)('opens no socket for https://%s/', async (host) => {
    await expect(post(`https://${host}/`)).rejects.toBeInstanceOf(EgressRefusedError)
    expect(trap.addresses).toEqual([])
  })

  it.each(REFUSED_RECORDS)(
    'opens no socket when its name resolves to %s, alone or among good ones',
    async (address) => {
      for (const found of [
        [address],
        ['1.1.1.1', address],
        [address, '2606:4700::1111'],
        ['8.8.8.8', '1.1.1.1', address],
      ]) {
        await expect(post('https://hook.example.com/', records(...found))).rejects.toBeInstanceOf(EgressRefusedError)
      }
      expect(trap.addresses).toEqual([])
    },
  )

  it.each(['1.1.1.1', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'is not what %s is: it is connected to',
    async (address) => {
      await expect(post('https://hook.example.com/', records(address))).rejects.toThrow('trapped')
      expect(trap.addresses).toEqual([address])
    },
  )
})

describe('a name that changes its address', () => {
  it(`never leads to another one than was checked, in 1,000 rounds (seed ${String(seed)})`, async () => {
    const next = random()
    let asked = 0
    let refused = 0
    for (let round = 0; round < 1000; round++) {
      const bad = REFUSED_RECORDS[Math.floor(next() * REFUSED_RECORDS.length)] ?? ''
      const answers = next() < 0.5 ? ['1.1.1.1', bad, bad] : [bad, '1.1.1.1', '1.1.1.1']
      asked = 0
      const rebinding: Resolve = () => {
        const address = answers[asked++] ?? ''
        return Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }])
      }
      const failed = await post('https://hook.example.com/', rebinding).catch((error: unknown) => error)
      if (failed instanceof EgressRefusedError) refused++
      expect(asked).toBe(1)
    }
    expect(new Set(trap.addresses)).toEqual(new Set(['1.1.1.1']))
    expect(trap.addresses.length + refused).toBe(1000)
  })
})

describe('the host that is checked', () => {
  it.each([
    ['https://1.1.1.1:443/', '1.1.1.1'],
    ['https://[2606:4700:0:0::1111]/', '2606:4700::1111'],
    ['https://EXAMPLE.com/%2e%2e/@127.0.0.1', '8.8.8.8'],
    ['https://example.com/?url=https://127.0.0.1/', '8.8.8.8'],
  ])('is the one that is connected to: %s', async (url, address) => {
    await expect(post(url, records('8.8.8.8'))).rejects.toThrow('trapped')
    expect(trap.addresses).toEqual([address])
  })

  it('is connected to directly, whatever proxy the environment names', async () => {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'NODE_USE_ENV_PROXY']
    for (const name of names) process.env[name] = name.startsWith('NODE') ? '1' : 'http://127.0.0.1:3128'
    try {
      await expect(post('https://hook.example.com/', records('8.8.8.8'))).rejects.toThrow('trapped')
    } finally {
      for (const name of names) Reflect.deleteProperty(process.env, name)
    }
    expect(trap.addresses).toEqual(['8.8.8.8'])
  })

  it('is connected to anew each time: nothing is reused', async () => {
    for (const address of ['8.8.8.8', '1.1.1.1']) {
      await expect(post('https://hook.example.com/', records(address))).rejects.toThrow('trapped')
    }
    expect(trap.addresses).toEqual(['8.8.8.8', '1.1.1.1'])
  })
})
