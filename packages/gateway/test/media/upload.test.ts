import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopbackHosts, whatsappHosts } from '../../src/whatsapp/baileys/outbound/media-host.js'
import { uploadMedia } from '../../src/whatsapp/baileys/outbound/upload-media.js'
import { FileServer } from '../support/file-server.js'

let host: FileServer
beforeAll(async () => {
  host = await FileServer.open()
})
afterAll(() => host.close())

const bytes = Buffer.from('a picture of a loaf')

/** Uploads with hosts as WhatsApp would name them. */
function upload(hostnames: readonly string[], asked: boolean[] = []) {
  return uploadMedia(bytes, 'sticker', {
    hosts: loopbackHosts,
    now: () => 5,
    mediaConn: (again) => {
      asked.push(again)
      const hosts = hostnames.map((hostname) => ({ hostname, maxContentLengthBytes: 0 }))
      return Promise.resolve({ hosts, auth: `pass ${String(asked.length)}`, ttl: 60, fetchDate: new Date() })
    },
  })
}

describe('an upload', () => {
  it('is posted as ciphertext under its own digest', async () => {
    let seen = { method: '', url: '', body: Buffer.alloc(0) }
    host.respond = (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        seen = { method: request.method ?? '', url: request.url ?? '', body: Buffer.concat(chunks) }
        response.end(JSON.stringify({ url: 'https://mmg.whatsapp.net/v/x', direct_path: '/v/x' }))
      })
    }
    const uploaded = await upload([host.target])
    const digest = createHash('sha256').update(seen.body).digest('base64url')
    expect([seen.method, seen.url]).toEqual(['POST', `/mms/image/${digest}?auth=pass%201&token=${digest}`])
    expect(seen.body.includes(bytes)).toBe(false)
    expect(uploaded).toMatchObject({ url: 'https://mmg.whatsapp.net/v/x', directPath: '/v/x', uploadedAt: 5 })
    expect(Buffer.from(uploaded.sha256)).toEqual(createHash('sha256').update(bytes).digest())
  })

  it('goes on to the next host, and asks for a new permission before it gives up', async () => {
    const asked: boolean[] = []
    host.respond = (request, response) => {
      request.resume()
      const good = request.url?.includes('auth=pass%202')
      response.writeHead(good ? 200 : 401).end(good ? JSON.stringify({ url: 'https://a/', direct_path: '/v/y' }) : '')
    }
    expect(await upload(['127.0.0.1:9', host.target], asked)).toMatchObject({ directPath: '/v/y' })
    expect(asked).toEqual([false, true])
  })

  it.each([
    ['redirects', (url: string) => ({ status: 302, headers: { location: url }, body: '' })],
    ['says nothing', () => ({ status: 200, headers: {}, body: '{}' })],
    ['says nonsense', () => ({ status: 200, headers: {}, body: '<html>' })],
    ['says it without end', () => ({ status: 200, headers: {}, body: 'x'.repeat(70_000) })],
  ])('fails when the host %s', async (_what, answer) => {
    host.respond = (request, response) => {
      request.resume()
      const { status, headers, body } = answer(host.url('/elsewhere'))
      response.writeHead(status, headers).end(body)
    }
    await expect(upload([host.target])).rejects.toThrow('no media host took the file')
  })

  it('never leaves for a host that WhatsApp may not name', async () => {
    host.connections = 0
    const names = ['localhost', `localhost:${String(host.port)}`, 'evil.example', `${host.target}@evil.example`]
    await expect(upload(names)).rejects.toThrow('no media host took the file')
    expect(host.connections).toBe(0)
  })

  it('goes to hosts of WhatsApp only, over https, outside a sandbox', () => {
    expect(whatsappHosts('media-fra3-1.cdn.whatsapp.net')).toBe('https://media-fra3-1.cdn.whatsapp.net')
    for (const name of [
      'whatsapp.net.evil.example',
      'evilwhatsapp.net',
      'a.whatsapp.net:8080',
      '127.0.0.1:80',
      'a@b.whatsapp.net',
      '',
    ])
      expect(whatsappHosts(name)).toBeUndefined()
  })
})
