import type { Composition } from '../phones/message-content.js'
import type { Fields } from './fields.js'

const MIME = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  voice: 'audio/ogg; codecs=opus',
  document: 'application/pdf',
  sticker: 'image/webp',
} as const

/** Reads what a phone should send; throws `invalid_request`. */
export function readComposition(body: Fields): Composition {
  const kind = body.choice('kind', [
    'text',
    'image',
    'video',
    'audio',
    'voice',
    'document',
    'sticker',
    'location',
    'contact',
    'poll',
  ])
  switch (kind) {
    case 'text':
      return { kind, text: body.text('text') }
    case 'location': {
      const latitude = body.optionalNumber('latitude', -90, 90) ?? 0
      return {
        kind,
        latitude,
        longitude: body.optionalNumber('longitude', -180, 180) ?? 0,
        text: body.optionalText('text') ?? '',
      }
    }
    case 'contact':
      return { kind, text: body.text('text', 200), number: body.text('number', 20).replaceAll(/\D/g, '') }
    case 'poll':
      return { kind, text: body.text('text', 300), options: body.texts('options', 12) }
    default:
      return {
        kind,
        text: body.optionalText('text') ?? '',
        fileName: body.optionalText('fileName', 200) ?? kind,
        mimetype: body.optionalText('mimetype', 100) ?? MIME[kind],
        bytes: body.optionalNumber('bytes', 0, 2 ** 31) ?? 48_213,
        seconds: body.optionalNumber('seconds', 0, 86_400) ?? 7,
        ...dataOf(body),
      }
  }
}

/** A file in base64, if one is sent. */
function dataOf(body: Fields): { readonly data?: Buffer } {
  const data = body.optionalText('data', 700_000)
  return data === undefined ? {} : { data: Buffer.from(data, 'base64') }
}
