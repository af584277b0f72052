import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GuardedPoster } from '../../src/webhooks/guarded-post.js'
import { REFUSED_HOSTS } from '../support/egress-addresses.js'
import { Receiver } from './receiver.js'

const BODY = Buffer.from('{"id":"evt_1","event":"message","payload":{}}')

let receiver: Receiver
beforeAll(async () => {
  receiver = await Receiver.start()
})
afterAll(() => receiver.close())

const post = (totalMs = 15_000) =>
  new GuardedPoster({ allow: new Set([receiver.host]) }, undefined, { totalMs, maxAnswerBytes: 65_536 }).post(
    receiver.url(),
    {},
    BODY,
  )

describe('an answer that leads elsewhere', () => {
  it.each(REFUSED_HOSTS)('is a failure and is not followed to %s', async (host) => {
    const before = receiver.received.length
    receiver.answer = (response) => response.writeHead(302, { location: encodeURI(`http://${host}/`) }).end()
    expect((await post()).status).toBe(302)
    expect(receiver.received.length).toBe(before + 1)
  })

  it.each([
    [301, '/relative'],
    [302, '//127.0.0.1/'],
    [303, '?x'],
    [307, 'javascript:alert(1)'],
    [308, ''],
  ])('is a failure with %i and the location %j', async (status, location) => {
    const before = receiver.received.length
    receiver.answer = (response) => response.writeHead(status, { location }).end()
    expect((await post()).status).toBe(status)
    expect(receiver.received.length).toBe(before + 1)
  })

  it('in HTML is only text', async () => {
    const before = receiver.received.length
    const html = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">'
    receiver.answer = (response) =>
      response.writeHead(200, { 'content-type': 'text/html', refresh: '0;url=/x' }).end(html)
    expect((await post()).body.toString()).toBe(html)
    expect(receiver.received.length).toBe(before + 1)
  })
})

describe('an answer that is made to hurt', () => {
  it('compressed a thousandfold is read as the bytes that came', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    receiver.answer = (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    const { body } = await post()
    expect(body.equals(bomb.subarray(0, 65_536))).toBe(true)
  })

  it('a byte at a time ends with the time limit, and its status counts', async () => {
    receiver.answer = (response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    }
    const { status, body } = await post(400)
    expect([status, body.length > 0, body.length < 30]).toEqual([200, true, true])
  })

  it('whose headers drip as well is a failure when the time is over', async () => {
    receiver.answer = (response) => {
      const { socket } = response
      socket?.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => socket?.write('x: y\r\n'), 20)
      socket?.on('close', () => clearInterval(drip))
    }
    await expect(post(400)).rejects.toMatchObject({ name: 'EgressTimeoutError' })
  })
})

describe('a receiver with a certificate that nobody vouches for', () => {
  const dir = mkdtempSync(join(tmpdir(), 'waygate-tls-'))
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('gets nothing', async () => {
    const subject = ['-subj', '/CN=hook.example.com', '-addext', 'subjectAltName=DNS:hook.example.com']
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
    execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' })
    let heard = 0
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
      heard++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `hook.example.com:${String((server.address() as AddressInfo).port)}`
    const here = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    const poster = new GuardedPoster({ allow: new Set([host]) }, here)
    await expect(poster.post(`https://${host}/`, {}, BODY)).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
    expect(heard).toBe(0)
    await new Promise((resolve) => server.close(resolve))
  })
})
