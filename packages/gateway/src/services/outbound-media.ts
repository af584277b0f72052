import { validationError } from '../http/problems.js'
import { DownloadError, GuardedDownloader } from '../egress/guarded-download.js'
import { EgressTimeoutError } from '../egress/guarded-request.js'
import type { Resolve } from '../egress/resolve-host.js'
import { checkTarget, type EgressPolicy, EgressRefusedError } from '../egress/target-url.js'
import { duration } from '../media/duration.js'
import { imageSize } from '../media/image-size.js'
import { sniffType } from '../media/sniff-type.js'
import { fileName } from '../media/file-name.js'
import type { MediaFile, MediaType } from '../whatsapp/outbound-content.js'
import { decodeBase64 } from './outbound-base64.js'
import { agreedType } from './outbound-media-type.js'

/** The largest file that can be sent, bytes. */
export const MAX_MEDIA_BYTES = 16 * 1024 * 1024
const DOWNLOAD_MS = 15_000

/** A file as a request names it: inline or by address. */
export interface MediaSource {
  readonly data?: string
  readonly url?: string
  readonly mimetype?: string
  readonly filename?: string
}

/** A file in memory. It is held until WhatsApp has it and nowhere longer. */
export interface LoadedMedia {
  readonly bytes: Buffer
  readonly file: MediaFile
  /** The name that its receiver sees, without folders or control characters. */
  readonly filename: string
}

/** Gets the files that messages carry. */
export interface MediaLoader {
  /**
   * Checks everything about a file that needs no network.
   * @param at - Where the source stands in the request, for the caller.
   * @throws {Problem} validation_error naming each fault.
   */
  check(source: MediaSource, at: string): void
  /**
   * Decodes or fetches a file and makes sure that it is what it is sent as.
   * @throws {Problem} validation_error: too large, not what it says, not to be fetched, not answering.
   */
  load(type: MediaType, source: MediaSource, at: string): Promise<LoadedMedia>
}

/** What tests replace. */
export interface MediaLoaderOptions {
  readonly resolve?: Resolve
  readonly totalMs?: number
}

export function createMediaLoader(policy: EgressPolicy, options: MediaLoaderOptions = {}): MediaLoader {
  const limits = { totalMs: options.totalMs ?? DOWNLOAD_MS, maxBytes: MAX_MEDIA_BYTES }
  const downloader = new GuardedDownloader(policy, limits, options.resolve)

  function check({ data, url }: MediaSource, at: string): void {
    if ((data === undefined) === (url === undefined)) throw validationError([`${at}: needs either data or url`])
    if (url === undefined) return
    try {
      checkTarget(url, policy)
    } catch (error) {
      throw refusal(error, at)
    }
  }

  async function bytesOf({ data, url = '' }: MediaSource, at: string) {
    if (data !== undefined) return { bytes: decodeBase64(data, MAX_MEDIA_BYTES, `${at}.data`), contentType: undefined }
    try {
      return await downloader.download(url)
    } catch (error) {
      throw refusal(error, at)
    }
  }

  return {
    check,
    async load(type, source, at) {
      check(source, at)
      const { bytes, contentType } = await bytesOf(source, at)
      if (bytes.length === 0) throw validationError([`${at}: the file is empty`])
      const sniffed = sniffType(bytes)
      const mimetype = agreedType(type, { sniffed, declared: source.mimetype, served: contentType }, at)
      const seconds = duration(bytes, sniffed)
      const file = {
        mimetype,
        size: bytes.length,
        ...imageSize(bytes, sniffed),
        ...(seconds !== undefined && { seconds }),
      }
      return { bytes, file, filename: fileName(source.filename, source.url, mimetype) }
    },
  }
}

/** Why a file could not be fetched, in words for whoever gave the address; what the network said stays inside. */
function refusal(error: unknown, at: string): Error {
  if (error instanceof EgressRefusedError || error instanceof EgressTimeoutError || error instanceof DownloadError)
    return validationError([`${at}.url: ${error.message}`])
  return validationError([`${at}.url: The file could not be fetched`])
}
