import type { KnownType } from './sniff-type.js'

/** Width and height in pixels. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** Reads a picture's size from its header; `undefined` for other types and for files that do not say it. */
export function imageSize(bytes: Buffer, type: KnownType | undefined): PixelSize | undefined {
  switch (type) {
    case 'image/png':
      return bytes.length < 24 ? undefined : sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
    case 'image/gif':
      return bytes.length < 10 ? undefined : sized(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
    case 'image/jpeg':
      return jpegSize(bytes)
    case 'image/webp':
      return webpSize(bytes)
    default:
      return undefined
  }
}

const MAX_PIXELS = 65_535

function sized(width: number, height: number): PixelSize | undefined {
  const sane = (pixels: number) => pixels > 0 && pixels <= MAX_PIXELS
  return sane(width) && sane(height) ? { width, height } : undefined
}

/** Walks the segments up to the frame header, which says the size. */
function jpegSize(bytes: Buffer): PixelSize | undefined {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return sized(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
    // fill bytes stand alone; everything else says its length, at least its own two bytes
    at += marker === 0xff ? 1 : 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
  return undefined
}

function webpSize(bytes: Buffer): PixelSize | undefined {
  if (bytes.length < 30) return undefined
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1)
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    }
    case 'VP8 ':
      return sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff)
    default:
      return undefined
  }
}
