import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, linked, messages } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { Line } from '../support/received.js'
import { gif, jpeg, mp4, opus, pdf, png, webp } from '../support/sample-media.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let practice: Practice
let gateway: TestGateway
let ana: Person
let office: PracticePhone
let line: Line

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
  office = await practice.phone('Office')
  line = new Line(practice, ana, (await linked(ana, office)).id)
  await ana.call(`/sessions/${line.session}`, { method: 'PATCH', json: { ratePerMin: 1000, ratePerHour: 1000 } })
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

const base64 = (bytes: Buffer) => bytes.toString('base64')

describe('what is sent without a file', () => {
  it('a poll arrives with its options, and is served with a tally of nobody', async () => {
    const friend = await practice.phone('Bea')
    const poll = { type: 'poll', name: 'Which day?', options: ['Saturday', 'Sunday'], selectableCount: 1 }
    const got = await line.sends(friend, poll)
    expect(got).toMatchObject({
      kind: 'poll',
      text: 'Which day?',
      poll: { options: ['Saturday', 'Sunday'], selectable: 1 },
    })
    expect(await line.shows(friend.lid, got.id)).toMatchObject({
      type: 'poll',
      body: 'Which day?',
      poll: {
        name: 'Which day?',
        selectableCount: 1,
        totalVoters: 0,
        options: [{ option: 'Saturday' }, { option: 'Sunday' }],
      },
    })
  })

  it('a poll with several choices says how many', async () => {
    const friend = await practice.phone('Bea')
    const got = await line.sends(friend, {
      type: 'poll',
      name: 'Toppings?',
      options: ['a', 'b', 'c'],
      selectableCount: 0,
    })
    expect(got.poll).toEqual({ options: ['a', 'b', 'c'], selectable: 0 })
  })

  it('a place arrives with its name and coordinates', async () => {
    const friend = await practice.phone('Bea')
    const got = await line.sends(friend, {
      type: 'location',
      latitude: 52.5163,
      longitude: -13.3777,
      name: 'The bakery',
    })
    expect(got).toMatchObject({
      kind: 'location',
      text: 'The bakery',
      location: { latitude: 52.5163, longitude: -13.3777 },
    })
    expect(await line.shows(friend.lid, got.id)).toMatchObject({
      type: 'location',
      location: { latitude: 52.5163, longitude: -13.3777, name: 'The bakery' },
    })
  })

  it('a card is made from a name and a number, whatever is in the name', async () => {
    const friend = await practice.phone('Bea')
    const contact = { name: 'Ben; Okafor, Jr.\nEND:VCARD', phone: '+1 555 0112 34' }
    const got = await line.sends(friend, { type: 'contact', contact })
    expect(got.vcard?.split('\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ben\\; Okafor\\, Jr. END:VCARD',
      'TEL;type=CELL;type=VOICE;waid=1555011234:+1555011234',
      'END:VCARD',
    ])
    expect(await line.shows(friend.lid, got.id)).toMatchObject({ type: 'contact', contacts: [{ vcard: got.vcard }] })
  })

  it('a whole card is passed on as it is, under the name that it gives itself', async () => {
    const friend = await practice.phone('Bea')
    const vcard = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cleo\\, the cook\r\nEND:VCARD'
    const got = await line.sends(friend, { type: 'contact', contact: { vcard } })
    expect(got).toMatchObject({ kind: 'contact', text: 'Cleo, the cook', vcard })
  })

  it('an answer of any kind says what it answers', async () => {
    const friend = await practice.phone('Bea')
    const question = await friend.send(office.number, 'where?')
    await hears(ana, line.session, friend.lid, ['where?'])
    const got = await line.sends(friend, {
      type: 'location',
      latitude: 1,
      longitude: 2,
      to: friend.lid,
      replyTo: question,
    })
    expect(got.quotes).toBe(question)
    expect(await line.shows(friend.lid, got.id)).toMatchObject({ quoted: { waMessageId: question, body: 'where?' } })
  })

  it('a text can name people', async () => {
    const friend = await practice.phone('Bea')
    const text = `ask @${friend.lid.split('@')[0] ?? ''}`
    const got = await line.sends(friend, { type: 'text', text, mentions: [friend.lid] })
    expect(got).toMatchObject({ kind: 'text', text, mentions: [friend.lid] })
    expect((await line.shows(friend.lid, got.id)).mentions).toEqual([friend.lid])
  })
})

describe('what is sent with a file', () => {
  it.each([
    ['image', { data: base64(png(640, 480)) }, 'image', { mimetype: 'image/png', width: 640, height: 480 }],
    [
      'image',
      { data: base64(jpeg(800, 600)), mimetype: 'image/jpg' },
      'image',
      { mimetype: 'image/jpeg', width: 800, height: 600 },
    ],
    ['image', { data: base64(gif) }, 'image', { mimetype: 'image/gif', width: 32, height: 24 }],
    ['video', { data: base64(mp4(12)), mimetype: 'video/mp4' }, 'video', { mimetype: 'video/mp4', seconds: 12 }],
    [
      'audio',
      { data: base64(opus(7)), mimetype: 'audio/ogg; codecs=opus' },
      'audio',
      { mimetype: 'audio/ogg; codecs=opus', seconds: 7 },
    ],
    [
      'document',
      { data: base64(pdf), filename: '../../etc/invoice 7.pdf' },
      'document',
      { mimetype: 'application/pdf', fileName: 'invoice 7.pdf' },
    ],
    [
      'document',
      { data: base64(Buffer.from('a,b\n1,2\n')), mimetype: 'text/csv' },
      'document',
      { mimetype: 'text/csv', fileName: 'file' },
    ],
    ['sticker', { data: base64(webp) }, 'sticker', { mimetype: 'image/webp', width: 512, height: 512 }],
  ])('%s %#: the phone decrypts the very bytes', async (type, media, kind, file) => {
    const friend = await practice.phone('Bea')
    const got = await line.sends(friend, { type, media })
    const bytes = Buffer.from(media.data, 'base64')
    expect(got).toMatchObject({ kind, file: { ...file, bytes: bytes.length } })
    expect(await line.file(friend, got.id)).toEqual(bytes)
    const shown = await line.shows(friend.lid, got.id)
    expect(shown).toMatchObject({ type, hasMedia: true, media: { mimetype: file.mimetype, size: bytes.length } })
  })

  it('a picture carries its text', async () => {
    const friend = await practice.phone('Bea')
    const got = await line.sends(friend, { type: 'image', media: { data: base64(png(4, 4)), caption: 'Fresh rye' } })
    expect(got.text).toBe('Fresh rye')
    expect((await line.shows(friend.lid, got.id)).body).toBe('Fresh rye')
  })

  it('a file of exactly 16 MiB is sent', async () => {
    const friend = await practice.phone('Bea')
    const bytes = Buffer.alloc(16 * 1024 * 1024, 'x')
    const got = await line.sends(friend, { type: 'document', media: { data: base64(bytes), filename: 'large.bin' } })
    expect((await line.file(friend, got.id)).equals(bytes)).toBe(true)
  })

  it('nothing of the file is left in the database once WhatsApp has it', async () => {
    const friend = await practice.phone('Bea')
    await line.sends(friend, { type: 'document', media: { data: base64(pdf) } })
    const { db } = gateway.core.storage
    const left = () => db.selectFrom('outbox').select('id').where('payload', 'is not', null).execute()
    await until('an empty outbox', async () => (await left()).length === 0)
  })

  it('an album arrives as one: its opening, then its parts in order, which name it', async () => {
    const friend = await practice.phone('Bea')
    const medias = [
      { type: 'image', data: base64(png(10, 10)) },
      { type: 'video', data: base64(mp4(3)) },
      { type: 'image', data: base64(jpeg(20, 20)) },
    ]
    const opening = await line.sends(friend, { type: 'album', medias, caption: 'The week' })
    expect(opening).toMatchObject({ kind: 'album', album: { images: 2, videos: 1 } })
    const parts = await until('three parts', async () => {
      const found = (await line.on(friend)).filter((one) => one.parent === opening.id)
      return found.length === 3 ? found : undefined
    })
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['image', 'The week'],
      ['video', ''],
      ['image', ''],
    ])
    expect(await Promise.all(parts.map(({ id }) => line.file(friend, id)))).toEqual(
      medias.map(({ data }) => Buffer.from(data, 'base64')),
    )
    const rows = await messages(ana, line.session, friend.lid)
    expect(rows.map(({ type, album }) => [type, album])).toEqual([
      ['album', { images: 2, videos: 1 }],
      ['image', { parentId: opening.id }],
      ['video', { parentId: opening.id }],
      ['image', { parentId: opening.id }],
    ])
  })

  it('a picture reaches every member of a group', async () => {
    const [bea, carl] = [await practice.phone('Bea'), await practice.phone('Carl')]
    const group = await practice.group('Bakers', office, [bea, carl])
    const sent = await line.post({ type: 'image', to: group.id, media: { data: base64(png(9, 9)) } })
    expect(sent.status).toBe(200)
    for (const phone of [bea, carl]) {
      const id = sent.body.waMessageId ?? ''
      await until('the picture', async () => (await line.on(phone)).some((one) => one.id === id && one.readable))
      expect(await line.file(phone, id)).toEqual(png(9, 9))
    }
  })
})

describe('what a friend sends with a file', () => {
  it('is served with what is known of it, and the keys stay out of every answer', async () => {
    const friend = await practice.phone('Bea')
    const data = base64(png(30, 20))
    const { id } = await friend.do<{ id: string }>('send', { to: office.number, kind: 'image', text: 'look', data })
    const shown = await line.shows(friend.lid, id)
    expect(shown).toMatchObject({ type: 'image', body: 'look', media: { size: Buffer.from(data, 'base64').length } })
    expect(JSON.stringify(shown)).not.toMatch(/mediaKey|directPath|\/v\/image/)
  })
})
