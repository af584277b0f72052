import { encodeBase64EncodedStringForUpload, type WASocket } from 'baileys'
import type { MediaType, UploadedMedia } from '../../outbound-content.js'
import { encryptMedia } from './encrypt-media.js'
import { type HostRule, postMedia, UploadError } from './media-host.js'

type MediaConn = Awaited<ReturnType<WASocket['refreshMediaConn']>>

/** What an upload needs of a connection. */
export interface UploadContext {
  /** Asks WhatsApp for its media hosts and a permission; `true` asks even if an answer is at hand. */
  readonly mediaConn: (again: boolean) => Promise<MediaConn>
  readonly hosts: HostRule
  readonly now: () => number
}

const PATHS: Readonly<Record<MediaType, string>> = {
  image: '/mms/image',
  video: '/mms/video',
  audio: '/mms/audio',
  document: '/mms/document',
  // stickers lie among the pictures
  sticker: '/mms/image',
}

/**
 * Encrypts a file and uploads it to the first media host that takes it. Nothing is written to disk.
 * @throws {UploadError} when no host took it.
 */
export async function uploadMedia(
  bytes: Uint8Array,
  type: MediaType,
  { mediaConn, hosts, now }: UploadContext,
): Promise<UploadedMedia> {
  const encrypted = await encryptMedia(bytes, type)
  const { mediaKey, sha256, encryptedSha256 } = encrypted
  const token = encodeBase64EncodedStringForUpload(encryptedSha256.toString('base64'))
  let failure: unknown
  for (const again of [false, true]) {
    // a permission runs out: the second round asks for a new one
    const conn = await mediaConn(again)
    for (const { hostname } of conn.hosts) {
      const origin = hosts(hostname)
      if (origin === undefined) continue
      const url = new URL(`${PATHS[type]}/${token}?auth=${encodeURIComponent(conn.auth)}&token=${token}`, origin)
      try {
        const place = readPlace(await postMedia(url, encrypted.bytes))
        return { mediaKey, sha256, encryptedSha256, ...place, uploadedAt: now() }
      } catch (error) {
        failure = error
      }
    }
  }
  throw new UploadError('no media host took the file', { cause: failure })
}

/** Reads where the host put the file. */
function readPlace(answer: string): { readonly url: string; readonly directPath: string } {
  const place: unknown = JSON.parse(answer)
  if (typeof place !== 'object' || place === null) throw new UploadError('the media host did not say where the file is')
  const { url, direct_path: directPath } = place as Record<string, unknown>
  if (typeof url !== 'string' || typeof directPath !== 'string' || !directPath.startsWith('/'))
    throw new UploadError('the media host did not say where the file is')
  return { url, directPath }
}
