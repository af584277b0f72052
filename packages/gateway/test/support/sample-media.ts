import { createHash } from 'node:crypto'

/** The start of a PNG of a given size; only its header is one, which is all that anybody reads. */
export function png(width: number, height: number, extra = 64): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size, filler(extra, `png ${String(width)}x${String(height)}`)])
}

/** The start of a JPEG with its frame header after another segment. */
export function jpeg(width: number, height: number): Buffer {
  const other = Buffer.from('ffe000084a46494600ff', 'hex')
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8', 'hex'), other, frame, filler(40, 'jpeg')])
}

export const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from('20001800', 'hex'), filler(30, 'gif')])

/** A film of so many seconds: a file type box, then the movie box with its header. */
export function mp4(seconds: number, brand = 'isom'): Buffer {
  const header = Buffer.alloc(100)
  header.writeUInt32BE(1000, 12)
  header.writeUInt32BE(seconds * 1000, 16)
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0isom`, 'latin1')),
    box('moov', box('mvhd', header)),
    box('mdat', filler(200, 'mp4')),
  ])
}

/** An Opus recording: its first page, and one that ends after so many seconds. */
export function opus(seconds: number): Buffer {
  const page = (granule: bigint) => {
    const start = Buffer.from('4f67675300040000000000000000', 'hex')
    start.writeBigUInt64LE(granule, 6)
    return start
  }
  return Buffer.concat([page(0n), Buffer.from('OpusHead'), filler(60, 'opus'), page(BigInt(seconds * 48_000))])
}

export const webp = Buffer.concat([
  Buffer.from('RIFF\0\0\0\0WEBPVP8X', 'latin1'),
  Buffer.from('0a00000000000000ff0100ff0100', 'hex'),
  filler(30, 'webp'),
])
export const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), filler(500, 'pdf')])

function box(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(8 + content.length)
  return Buffer.concat([size, Buffer.from(name), content])
}

/** Bytes that are the same in every run and look like nothing. */
function filler(length: number, seed: string): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256')
      .update(`${seed} ${String(index)}`)
      .digest(),
  )
  return Buffer.concat(blocks).subarray(0, length)
}
