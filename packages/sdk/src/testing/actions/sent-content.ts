import { invalid } from '../problem.js'
import type { Schemas } from '../world.js'
import type { MessageInit } from './messages.js'

type SendRequest = Schemas['SendRequest']
type Content = Omit<MessageInit, 'chat' | 'from'>
type MediaPart = Pick<Schemas['MediaPayload'], 'data' | 'url' | 'mimetype' | 'filename'>

/** What each type of message cannot do without. */
const NEEDED: Readonly<Record<SendRequest['type'], readonly (keyof SendRequest)[]>> = {
  text: ['text'],
  poll: ['name', 'options'],
  location: ['latitude', 'longitude'],
  contact: ['contact'],
  image: ['media'],
  video: ['media'],
  audio: ['media'],
  document: ['media'],
  sticker: ['media'],
  album: ['medias'],
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/ogg',
  document: 'application/pdf',
  sticker: 'image/webp',
}
/** Of a file behind an address, which is never fetched. */
const SOME_BYTES = 48_213

/** What the messages of a request say, in order: one, or an album's opening and its parts. Throws what the gateway would. */
export function sentContents(request: SendRequest): readonly [Content, ...Content[]] {
  const missing = NEEDED[request.type].filter((field) => request[field] === undefined)
  if (missing.length > 0) throw invalid(...missing.map((field) => `body.${field}: is required`))
  if (request.type === 'album') return albumContents(request)
  return [{ type: request.type, ...contentOf(request) }]
}

function contentOf(request: SendRequest): Content {
  const { type, media, caption } = request
  if (type === 'text') return { body: request.text ?? '' }
  if (type === 'poll') return pollContent(request)
  if (type === 'location') return { location: placeOf(request) }
  if (type === 'contact') return contactContent(request.contact ?? {})
  const text = media?.caption ?? caption
  return { ...fileContent(type, media ?? {}), ...(text === undefined ? {} : { body: text }) }
}

function pollContent({ name = '', options = [], selectableCount = 1 }: SendRequest): Content {
  if (options.length < 2 || options.length > 12) throw invalid('body.options: must be 2 to 12')
  const tally = options.map((option) => ({ option, votes: 0, byMe: false }))
  return { body: name, poll: { name, selectableCount, totalVoters: 0, options: tally } }
}

function placeOf({ latitude = 0, longitude = 0, name }: SendRequest): Schemas['LocationData'] {
  return { latitude, longitude, ...(name === undefined ? {} : { name }) }
}

function contactContent({ name = '', phone = '', vcard }: Schemas['ContactCard']): Content {
  const made = `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL;type=CELL;waid=${phone}:+${phone}\nEND:VCARD`
  return { body: name, contacts: [{ displayName: name, vcard: vcard ?? made }] }
}

function fileContent(type: string, { data, url, mimetype, filename }: MediaPart, at = 'body.media'): Content {
  if ((data === undefined) === (url === undefined)) throw invalid(`${at}: needs either data or url`)
  const size = data === undefined ? SOME_BYTES : Math.floor((data.length * 3) / 4)
  return {
    media: {
      mimetype: mimetype ?? MEDIA_TYPES[type] ?? 'application/octet-stream',
      size,
      ...(type === 'document' ? { filename: filename ?? 'file.pdf' } : {}),
    },
  }
}

function albumContents({ medias = [], caption }: SendRequest): readonly [Content, ...Content[]] {
  if (medias.length < 2 || medias.length > 10) throw invalid('body.medias: must be 2 to 10')
  const videos = medias.filter(({ type }) => type === 'video').length
  const opening: Content = { type: 'album', album: { images: medias.length - videos, videos } }
  const parts = medias.map((media, index): Content => {
    const type = media.type ?? 'image'
    const text = index === 0 && caption !== undefined ? { body: caption } : {}
    return { type, ...fileContent(type, media, `body.medias.${String(index)}`), ...text }
  })
  return [opening, ...parts]
}
