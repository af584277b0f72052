/** Media types that can be told from a file's first bytes. */
export type KnownType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/gif'
  | 'image/webp'
  | 'video/mp4'
  | 'video/3gpp'
  | 'video/quicktime'
  | 'video/webm'
  | 'audio/mp4'
  | 'audio/mpeg'
  | 'audio/aac'
  | 'audio/amr'
  | 'audio/ogg'
  | 'audio/wav'
  | 'application/pdf'
  | 'application/zip'

/** What a file is, by its first bytes; `undefined` for everything that is not one of the known types. */
export function sniffType(bytes: Buffer): KnownType | undefined {
  const ascii = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(0, 6))) return 'image/gif'
  if (ascii(0, 4) === 'RIFF') return riffType(ascii(8, 12))
  if (ascii(4, 8) === 'ftyp') return brandType(ascii(8, 12))
  if (ascii(0, 4) === '\x1aE\xdf\xa3') return 'video/webm'
  if (ascii(0, 4) === 'OggS') return 'audio/ogg'
  if (ascii(0, 5) === '#!AMR') return 'audio/amr'
  if (ascii(0, 3) === 'ID3') return 'audio/mpeg'
  if (ascii(0, 5) === '%PDF-') return 'application/pdf'
  if (ascii(0, 4) === 'PK\x03\x04') return 'application/zip'
  return frameType(bytes)
}

function riffType(form: string): KnownType | undefined {
  if (form === 'WEBP') return 'image/webp'
  return form === 'WAVE' ? 'audio/wav' : undefined
}

function brandType(brand: string): KnownType | undefined {
  if (/^M4[AB] $/.test(brand)) return 'audio/mp4'
  if (/^(heic|heix|mif1|avif)$/.test(brand)) return undefined
  if (brand.startsWith('3g')) return 'video/3gpp'
  return brand === 'qt  ' ? 'video/quicktime' : 'video/mp4'
}

/** Sound without a container: eleven set bits, then the layer (0: AAC, else MPEG audio). */
function frameType(bytes: Buffer): KnownType | undefined {
  const second = bytes[1] ?? 0
  if (bytes[0] !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  return (second & 0x06) === 0 ? 'audio/aac' : 'audio/mpeg'
}

/** Other spellings of the same thing. */
const ALIASES: Readonly<Record<string, KnownType>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/opus': 'audio/ogg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'video/x-m4v': 'video/mp4',
}

const KNOWN: ReadonlySet<string> = new Set<KnownType>([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'video/mp4',
  'video/3gpp',
  'video/quicktime',
  'video/webm',
  'audio/mp4',
  'audio/mpeg',
  'audio/aac',
  'audio/amr',
  'audio/ogg',
  'audio/wav',
  'application/pdf',
  'application/zip',
])

/** The media type in its plain spelling: lower case, no parameters, aliases resolved. */
export function plainType(mimetype: string): string {
  const plain = (mimetype.split(';')[0] ?? '').trim().toLowerCase()
  return ALIASES[plain] ?? plain
}

/** Whether files of this plain type can be told by their first bytes. */
export function isKnownType(plain: string): plain is KnownType {
  return KNOWN.has(plain)
}
