import { describe, expect, it } from 'vitest'
import { addressBucket, clientAddress } from './client-address.js'

describe('the address of a client', () => {
  it.each([
    ['what the socket says, without proxies', '203.0.113.9', '1.2.3.4', 0, '203.0.113.9'],
    ['the mapped form of an IPv4 address made plain', '::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
    ['what the one trusted proxy wrote', '127.0.0.1', '6.6.6.6, 198.51.100.7', 1, '198.51.100.7'],
    ['what the outer of two trusted proxies wrote', '127.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
    ['the socket again when the header is too short', '127.0.0.1', '198.51.100.7', 2, '127.0.0.1'],
    ['the socket again when the header holds no address', '127.0.0.1', 'unknown', 1, '127.0.0.1'],
    ['the socket again without a header', '127.0.0.1', undefined, 1, '127.0.0.1'],
  ])('is %s', (_what, socket, forwarded, hops, expected) => {
    expect(clientAddress(socket, forwarded, hops)).toBe(expected)
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1'],
    ['2001:db8:1:2::', '2001:0DB8:0001:0002:0:0:0:9'],
  ])('counts as one with its neighbours in a /64: %s and %s', (a, b) => {
    expect(addressBucket(a)).toBe(addressBucket(b))
  })

  it('does not count as one with another network or another IPv4 address', () => {
    expect(addressBucket('2001:db8:1:2::1')).not.toBe(addressBucket('2001:db8:1:3::1'))
    expect(addressBucket('192.0.2.1')).not.toBe(addressBucket('192.0.2.2'))
  })
})
