import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linked } from '../support/linked.js'
import { FileServer } from '../support/file-server.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { Line } from '../support/received.js'
import { pdf, png } from '../support/sample-media.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'

let practice: Practice
let gateway: TestGateway
let files: FileServer
let ana: Person
let friend: PracticePhone
let line: Line

beforeAll(async () => {
  practice = await Practice.open()
  files = await FileServer.open()
  gateway = await startGateway({ env: { ...practice.env, WAYGATE_MEDIA_ALLOW: files.target } })
  ana = await signUp(gateway, 'Ana')
  friend = await practice.phone('Bea')
  line = new Line(practice, ana, (await linked(ana, await practice.phone('Office'))).id)
  await ana.call(`/sessions/${line.session}`, { method: 'PATCH', json: { ratePerMin: 1000, ratePerHour: 1000 } })
})

afterAll(async () => {
  await gateway.close()
  await files.close()
  await practice.close()
})

const picture = { data: png(1, 1).toString('base64') }

describe('a request that cannot become a message', () => {
  it.each([
    [{ type: 'poll', name: 'Only one?', options: ['Yes'] }, 'body.options: must be 2 to 12'],
    [{ type: 'poll', name: ' ', options: ['a', 'b'] }, 'body.name: must not be empty'],
    [{ type: 'poll', name: 'Twice?', options: ['a', ' a '] }, 'body.options: must all be different'],
    [{ type: 'poll', name: 'Many?', options: ['a', 'b'], selectableCount: 3 }, 'body.selectableCount: must be 0'],
    [{ type: 'poll', name: 'Over?', options: ['a', 'b'], pollEndTime: 1 }, 'body.pollEndTime: must be in the future'],
    [{ type: 'poll', name: 'Long?', options: ['a', 'b'.repeat(101)] }, 'body.options.1: must be at most 100'],
    [{ type: 'location', latitude: 1 }, 'body: a location needs latitude and longitude'],
    [{ type: 'location', latitude: 91, longitude: 0 }, 'body.latitude: must be <= 90'],
    [{ type: 'contact' }, 'body.contact: is required'],
    [{ type: 'contact', contact: { name: 'Ben' } }, 'body.contact.phone: must be a phone number'],
    [{ type: 'contact', contact: { name: 'Ben', vcard: '<script>' } }, 'body.contact.vcard: must be a vCard'],
    [{ type: 'contact', contact: { vcard: 'BEGIN:VCARD\nEND:VCARD' } }, 'body.contact.name: must not be empty'],
    [{ type: 'image' }, 'body.media: is required'],
    [{ type: 'image', media: {} }, 'body.media: needs either data or url'],
    [{ type: 'image', media: { data: 'not base64' } }, 'body.media.data: is not base64'],
    [{ type: 'image', media: { data: pdf.toString('base64') } }, 'body.media: a message of type image takes'],
    [{ type: 'audio', media: { ...picture, caption: 'x' } }, 'body: a message of type audio has no caption'],
    [{ type: 'album', medias: [picture] }, 'body.medias: must be 2 to 10'],
    [{ type: 'album', medias: Array.from({ length: 11 }, () => picture) }, 'body.medias: must be 2 to 10'],
    [
      { type: 'album', medias: [picture, { type: 'video', ...picture }] },
      'body.medias.1: a message of type video takes',
    ],
    [
      { type: 'album', medias: [picture, { url: 'https://127.0.0.1/' }] },
      'body.medias.1.url: The URL points at a private',
    ],
  ])('says what is wrong with %j', async (body, problem) => {
    const { status, body: answer } = await line.post({ to: friend.number, ...body })
    expect([status, answer.error?.code]).toEqual([400, 'validation_error'])
    expect(answer.error?.details?.errors?.join(' ')).toContain(problem)
  })

  it('leaves nothing behind', async () => {
    expect(await line.on(friend)).toEqual([])
    const rows = await gateway.core.storage.db.selectFrom('messages').select('id').execute()
    expect(rows).toEqual([])
  })
})

describe('a file that is too large', () => {
  it('is refused a byte above 16 MiB', async () => {
    const data = Buffer.alloc(16 * 1024 * 1024 + 1).toString('base64')
    const { status, body } = await line.post({ to: friend.number, type: 'document', media: { data } })
    expect([status, body.error?.code]).toEqual([400, 'validation_error'])
    expect(body.error?.details?.errors).toEqual(['body.media.data: the file is larger than 16777216 bytes'])
  })

  it('is not even read when the request is far beyond it', async () => {
    const text = await fetch(`${gateway.url}/api/v1/sessions/${line.session}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to: friend.number, type: 'document', media: { data: 'A'.repeat(24 * 1024 * 1024) } }),
    }).then(
      (response) => response.status,
      // the connection may be closed before everything was sent
      () => 413,
    )
    expect(text).toBe(413)
  })

  it('does not raise the limit of any other operation', async () => {
    const answer = await ana.call('/webhooks', { json: { url: `https://example.com/${'a'.repeat(1_100_000)}` } })
    expect(answer.status).toBe(413)
  })
})

describe('a file at an address', () => {
  it('is fetched and sent when the operator allows the host', async () => {
    files.respond = (_request, response) => response.end(png(7, 7))
    const got = await line.sends(friend, { type: 'image', media: { url: files.url('/rye.png') } })
    expect(await line.file(friend, got.id)).toEqual(png(7, 7))
  })

  it.each(['http://127.0.0.1:1/', 'https://10.0.0.1/', 'https://169.254.169.254/latest', 'file:///etc/passwd', 'x'])(
    'is refused at %s',
    async (url) => {
      files.connections = 0
      const { status, body } = await line.post({ to: friend.number, type: 'image', media: { url } })
      expect([status, body.error?.code]).toEqual([400, 'validation_error'])
      expect(body.error?.details?.errors?.join(' ')).toMatch(/^body\.media\.url: The URL /)
      expect(files.connections).toBe(0)
    },
  )

  it('is refused behind a redirect', async () => {
    files.respond = (_request, response) => response.writeHead(302, { location: '/there' }).end()
    const { status, body } = await line.post({ to: friend.number, type: 'image', media: { url: files.url() } })
    expect([status, body.error?.details?.errors]).toEqual([
      400,
      ['body.media.url: The address redirects, which is not followed'],
    ])
  })
})
