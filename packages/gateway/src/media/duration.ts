import type { KnownType } from './sniff-type.js'

const MAX_SECONDS = 86_400

/** Reads how long a recording is, whole seconds; `undefined` for other types and for files that do not say it. */
export function duration(bytes: Buffer, type: KnownType | undefined): number | undefined {
  const seconds = secondsOf(bytes, type)
  return seconds !== undefined && seconds > 0 && seconds <= MAX_SECONDS ? Math.max(1, Math.round(seconds)) : undefined
}

function secondsOf(bytes: Buffer, type: KnownType | undefined): number | undefined {
  switch (type) {
    case 'video/mp4':
    case 'video/3gpp':
    case 'video/quicktime':
    case 'audio/mp4':
      return mp4Seconds(bytes)
    case 'audio/ogg':
      return oggSeconds(bytes)
    case 'audio/wav':
      return bytes.length < 44 ? undefined : (bytes.length - 44) / bytes.readUInt32LE(28)
    default:
      return undefined
  }
}

/** The movie header inside the movie box. */
function mp4Seconds(bytes: Buffer): number | undefined {
  const movie = box(bytes, 'moov')
  const header = movie && box(movie, 'mvhd')
  if (header === undefined || header.length < 20) return undefined
  // version 1 has 64-bit times: the duration moves, and its upper half is nought for anything that can be sent
  const at = header[0] === 1 ? 20 : 12
  if (header.length < at + 12) return undefined
  const scale = header.readUInt32BE(at)
  const length = header[0] === 1 ? header.readUInt32BE(at + 8) : header.readUInt32BE(at + 4)
  return scale === 0 ? undefined : length / scale
}

/** The content of the first box of a name, among the boxes of one level. */
function box(bytes: Buffer, name: string): Buffer | undefined {
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === name)
      return bytes.subarray(at + 8, size === 0 ? undefined : at + size)
    // a length of one announces a 64-bit one; shorter ones are no boxes
    const whole = size === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : size
    if (whole < 8) return undefined
    at += whole
  }
  return undefined
}

const OPUS_RATE = 48_000

/** The position of the last page; Opus always counts 48,000 a second. */
function oggSeconds(bytes: Buffer): number | undefined {
  const last = bytes.lastIndexOf('OggS')
  if (last < 0 || last + 14 > bytes.length || !bytes.subarray(0, 128).includes('OpusHead')) return undefined
  return Number(bytes.readBigUInt64LE(last + 6)) / OPUS_RATE
}
