import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Resolve } from '../../src/egress/resolve-host.js'
import { REFUSED_HOSTS, REFUSED_RECORDS } from '../support/egress-addresses.js'
import { FileServer } from '../support/file-server.js'
import { mp4, opus, pdf, png, webp } from '../support/sample-media.js'
import { Problem } from '../../src/http/problems.js'
import { createMediaLoader, MAX_MEDIA_BYTES, type MediaSource } from '../../src/services/outbound-media.js'

let files: FileServer
beforeAll(async () => {
  files = await FileServer.open()
})
afterAll(() => files.close())
beforeEach(() => {
  files.connections = 0
  files.respond = (_request, response) => response.end(png(3, 2))
})

const refuseHosts = new Set(['wa.example.com'])
const listed = (totalMs = 10_000, resolve?: Resolve) => {
  const allow = new Set([files.target, `files.example.com:${String(files.port)}`])
  return createMediaLoader({ allow, refuseHosts }, { totalMs, ...(resolve && { resolve }) })
}
const strict = (resolve?: Resolve) => createMediaLoader({ allow: new Set(), refuseHosts }, resolve && { resolve })
const base64 = (bytes: Buffer) => bytes.toString('base64')

/** What a caller reads when a source is refused. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Problem)) throw new Error(`not refused: ${String(error)}`)
  expect(error.code).toBe('validation_error')
  return String((error.details?.['errors'] as string[])[0])
}
const image = (source: MediaSource, loader = listed()) => loader.load('image', source, 'body.media')

describe('a file in the request', () => {
  it.each(['a', 'abc', 'ab=c', 'aGVsbG8', 'aGVs bG8=', 'aGVsbG8=\n', 'aGVsbG8===', 'aGVs-G8=', 'aGVsbG9=', '🙂🙂'])(
    'must be base64: %j',
    async (data) => {
      expect(await refusal(image({ data }))).toBe('body.media.data: is not base64')
    },
  )

  it('must not be empty', async () => {
    expect(await refusal(image({ data: '' }))).toBe('body.media: the file is empty')
  })

  it('may have 16 MiB and not a byte more', async () => {
    const document = (size: number) => listed().load('document', { data: base64(Buffer.alloc(size)) }, 'body.media')
    expect((await document(MAX_MEDIA_BYTES)).file.size).toBe(MAX_MEDIA_BYTES)
    expect(await refusal(document(MAX_MEDIA_BYTES + 1))).toContain('larger than 16777216 bytes')
  })

  it.each([{}, { data: 'aGk=', url: 'https://example.com/' }])(
    'is either inline or at an address: %j',
    async (source) => {
      expect(await refusal(image(source))).toBe('body.media: needs either data or url')
    },
  )
})

describe('what a file is', () => {
  it.each([
    ['image', pdf, undefined, 'body.media: a message of type image takes image/jpeg'],
    ['image', mp4(1), undefined, 'body.media: a message of type image takes'],
    [
      'image',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
      'body.media: a message of type image',
    ],
    ['sticker', png(1, 1), undefined, 'body.media: a message of type sticker takes image/webp'],
    ['audio', mp4(1), undefined, 'body.media: a message of type audio takes'],
    ['video', opus(1), 'video/mp4', 'body.media.mimetype: says video/mp4, but the file is audio/ogg'],
    ['image', png(1, 1), 'image/jpeg', 'body.media.mimetype: says image/jpeg, but the file is image/png'],
    ['document', png(1, 1), 'application/pdf', 'body.media.mimetype: says application/pdf, but the file is image/png'],
    [
      'document',
      Buffer.from('MZ nothing'),
      'application/pdf',
      'body.media.mimetype: says application/pdf, but the file is something else',
    ],
    ['document', pdf, 'text/html\r\nx: y', 'body.media.mimetype: is not a media type'],
  ] as const)('%s %#: must be what it is sent as', async (type, bytes, mimetype, problem) => {
    const source = { data: base64(bytes), ...(mimetype !== undefined && { mimetype }) }
    expect(await refusal(listed().load(type, source, 'body.media'))).toContain(problem)
  })

  it('is told by the bytes, not by the server that serves it', async () => {
    files.respond = (_request, response) => response.setHeader('content-type', 'image/jpeg').end(png(3, 2))
    expect((await image({ url: files.url('/cat.jpg') })).file).toMatchObject({
      mimetype: 'image/png',
      width: 3,
      height: 2,
    })
  })

  it('has the name of its address when it is given none', async () => {
    files.respond = (_request, response) => response.end(pdf)
    const { filename } = await listed().load('document', { url: files.url('/a/Price%20list.pdf?x=1') }, 'body.media')
    expect(filename).toBe('Price list.pdf')
  })

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.pdf', 'a.pdf'],
    ['..', 'file.pdf'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\r\nb\u0000.pdf', 'ab.pdf'],
    ['x'.repeat(5000), 'x'.repeat(240)],
  ])('is never named %j', async (given, shown) => {
    const loaded = await listed().load('document', { data: base64(pdf), filename: given }, 'body.media')
    expect(loaded.filename).toBe(shown)
  })

  it('survives headers that lie about themselves', async () => {
    const kinds = [
      png(9, 9),
      mp4(5),
      opus(2),
      webp,
      Buffer.from('ffd8ffe0ffff', 'hex'),
      Buffer.from('47494638396100', 'hex'),
    ]
    for (const whole of kinds)
      for (let length = 1; length <= Math.min(whole.length, 160); length++)
        await listed().load('document', { data: base64(whole.subarray(0, length)) }, 'body.media')
    const huge = mp4(5)
    huge.fill(0xff, huge.indexOf('mvhd') + 20, huge.indexOf('mvhd') + 24)
    expect((await listed().load('video', { data: base64(huge) }, 'body.media')).file.seconds).toBeUndefined()
  })
})

describe('an address that a file is fetched from', () => {
  it.each(REFUSED_HOSTS)('opens no socket for https://%s/', async (host) => {
    for (const loader of [strict(), listed()])
      expect(await refusal(image({ url: `https://${host}/x.png` }, loader))).toMatch(/^body\.media\.url: The /)
    expect(files.connections).toBe(0)
  })

  it.each(REFUSED_RECORDS)('opens no socket for a name that resolves to %s', async (address) => {
    const family = address.includes(':') ? 6 : 4
    for (const records of [
      [{ address, family }],
      [
        { address: '1.1.1.1', family: 4 },
        { address, family },
      ],
    ])
      expect(
        await refusal(
          image(
            { url: 'https://files.example.com/' },
            strict(() => Promise.resolve(records)),
          ),
        ),
      ).toBe('body.media.url: The host resolves to a private, local or reserved address')
    expect(files.connections).toBe(0)
  })

  it('is connected to as it was checked, however often the name changes in between', async () => {
    let asked = 0
    const rebinding: Resolve = () =>
      Promise.resolve([{ address: asked++ % 2 === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    const loader = listed(10_000, rebinding)
    const url = `http://files.example.com:${String(files.port)}/`
    const outcomes: boolean[] = []
    for (let round = 0; round < 1000; round++)
      outcomes.push(
        await image({ url }, loader).then(
          () => true,
          () => false,
        ),
      )
    expect(outcomes.map((good, round) => good === (round % 2 === 0))).not.toContain(false)
    expect([asked, files.connections]).toEqual([1000, 500])
  })

  it.each([301, 302, 303, 307, 308])('is not left by a redirect (%i)', async (status) => {
    for (const location of [
      '/elsewhere',
      `http://${files.target}/elsewhere`,
      'http://169.254.169.254/',
      '//localhost/',
    ]) {
      files.respond = (_request, response) => response.writeHead(status, { location }).end(png(1, 1))
      expect(await refusal(image({ url: files.url() }))).toBe(
        'body.media.url: The address redirects, which is not followed',
      )
    }
    expect(files.connections).toBe(4)
  })

  it('must answer with a file', async () => {
    files.respond = (_request, response) => response.writeHead(404).end(png(1, 1))
    expect(await refusal(image({ url: files.url() }))).toContain('answered 404')
  })

  it('may not send without end, nor announce more than 16 MiB', async () => {
    files.respond = (_request, response) => {
      const pump = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(262_144)));
        response.once('drain', pump)
      }
      pump()
    }
    expect(await refusal(image({ url: files.url() }))).toContain('larger than 16777216 bytes')
    files.respond = (_request, response) => response.writeHead(200, { 'content-length': '1000000000' }).write('x')
    expect(await refusal(image({ url: files.url() }))).toContain('larger than 16777216 bytes')
  })

  it('may not take longer than its time, however it spends it', async () => {
    const slow = () => listed(300)
    files.respond = () => undefined
    expect(await refusal(image({ url: files.url() }, slow()))).toBe('body.media.url: No answer within the time limit')
    files.respond = (_request, response) => {
      const drip = setInterval(() => response.write('x'), 20)
      response.once('close', () => clearInterval(drip))
    }
    expect(await refusal(image({ url: files.url() }, slow()))).toBe('body.media.url: No answer within the time limit')
    const stuck = createMediaLoader({ allow: new Set() }, { totalMs: 100, resolve: () => new Promise(() => undefined) })
    expect(await refusal(image({ url: 'https://files.example.com/' }, stuck))).toContain('not resolved within')
  })

  it('may not compress, break off, hide behind a bad certificate or be closed', async () => {
    files.respond = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(png(1, 1))
    expect(await refusal(image({ url: files.url() }))).toContain('compressed')
    files.respond = (_request, response) => {
      response.writeHead(200, { 'content-length': '500' }).write(png(1, 1))
      setImmediate(() => response.destroy())
    }
    expect(await refusal(image({ url: files.url() }))).toBe('body.media.url: The file could not be fetched')
    expect(await refusal(image({ url: `https://${files.target}/` }))).toBe(
      'body.media.url: The file could not be fetched',
    )
    files.respond = (_request, response) => response.writeHead(200, { bomb: 'x'.repeat(100_000) }).end()
    expect(await refusal(image({ url: files.url() }))).toBe('body.media.url: The file could not be fetched')
  })
})
