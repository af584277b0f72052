import { describe, expect, it } from 'vitest'
import { checkTarget, EgressRefusedError } from './target-url.js'

const policy = { allow: new Set(['127.0.0.1:4500']), refuseHosts: new Set(['wa.example.com']) }

const REFUSED = [
  // spellings of loopback and private addresses
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://0x7f.1/',
  'https://127.0.0.1./',
  'https://①②⑦.⓪.⓪.①/',
  'https://0/',
  'https://127。0。0。1/',
  'https://010.0.0.1/',
  'https://127.0.0.1:80@1.1.1.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fe80::1%25eth0]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[fd00:ec2::254]/',
  // names that are never a customer's
  'https://localhost/',
  'https://localhost./',
  'https://a.localhost/',
  'https://LOCALHOST/',
  'https://metadata.google.internal/',
  'https://instance-data/',
  'https://printer.local/',
  'https://db/',
  'https://wa.example.com/hook',
  'https://WA.EXAMPLE.COM/',
  'https://example.com./',
  // parser differences
  'https://user:pw@example.com/',
  'https://example.com\\@127.0.0.1/',
  'https://example.com#@127.0.0.1/',
  'https://exa\tmple.com/',
  ' https://example.com/',
  'https://example.com/ ',
  'https://example.com/\n',
  'https://%31%32%37.1/',
  'https://example.com:65536/',
  'https://example.com:0/',
  'https://[::1',
  `https://example.com/${'a'.repeat(8192)}`,
  '',
  'example.com',
  // schemes and ports
  'http://example.com/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://example.com:8443/',
  'https://example.com:22/',
  'https://127.0.0.1:4501/',
  'https://localhost:4500/',
]

describe('an address that a tenant entered', () => {
  it.each(REFUSED)('is refused when it is %j', (address) => {
    expect(() => checkTarget(address, policy)).toThrow(EgressRefusedError)
  })

  it.each([
    'https://example.com/',
    'https://EXAMPLE.com/hook?a=1',
    'https://example.com:443/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://bücher.example/',
  ])('is accepted when it is %s', (address) => {
    expect(checkTarget(address, policy)).toMatchObject({ port: 443, loopbackOnly: false })
  })

  it('may be a loopback address that the operator listed, host and port, over http', () => {
    expect(checkTarget('http://127.0.0.1:4500/hook', policy)).toMatchObject({ port: 4500, loopbackOnly: true })
  })

  it('may be plain http on port 80 when the operator says so', () => {
    expect(checkTarget('http://example.com/', { ...policy, allowHttp: true }).port).toBe(80)
    expect(() => checkTarget('http://example.com:8080/', { ...policy, allowHttp: true })).toThrow('standard port')
  })
})
