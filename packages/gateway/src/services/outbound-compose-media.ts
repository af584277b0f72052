import { validationError } from '../http/problems.js'
import type { MediaType, OutboundMedia, TargetKey } from '../whatsapp/outbound-content.js'
import type { ContentPart, ContentRequest } from './outbound-compose.js'
import type { MediaLoader, MediaSource } from './outbound-media.js'
import { visibleText } from './outbound-text.js'

const MIN_ALBUM = 2
const MAX_ALBUM = 10
const MAX_CAPTION = 65_536
/** Kinds that WhatsApp shows with a text under them. */
const CAPTIONED: ReadonlySet<string> = new Set<MediaType>(['image', 'video', 'document'])

/** A message with one file. */
export async function mediaOf(type: MediaType, request: ContentRequest, loader: MediaLoader): Promise<ContentPart> {
  const { media } = request
  if (media === undefined) throw validationError(['body.media: is required'])
  return partOf(type, media, loader, { at: 'body.media', caption: captionOf(type, media.caption ?? request.caption) })
}

/** The message that opens an album, then its parts; the caption stands under the first. */
export async function albumOf(
  request: ContentRequest,
  opening: TargetKey,
  loader: MediaLoader,
): Promise<readonly ContentPart[]> {
  const medias = request.medias ?? []
  if (medias.length < MIN_ALBUM || medias.length > MAX_ALBUM)
    throw validationError([`body.medias: must be ${String(MIN_ALBUM)} to ${String(MAX_ALBUM)}`])
  const caption = captionOf('image', request.caption)
  const sources = medias.map((media, index) => ({ media, at: `body.medias.${String(index)}` }))
  for (const { media, at } of sources) loader.check(media, at)
  const parts: ContentPart[] = []
  // one after the other: together they would be ten downloads, and ten files twice in memory
  for (const [index, { media, at }] of sources.entries()) {
    const type = typeOf(media)
    parts.push(await partOf(type, media, loader, { at, caption: index === 0 ? caption : undefined, album: opening }))
  }
  const images = parts.filter(({ content }) => content.kind === 'media' && content.type === 'image').length
  return [{ content: { kind: 'album', images, videos: parts.length - images } }, ...parts]
}

function typeOf({ type, mimetype }: { readonly type?: 'image' | 'video'; readonly mimetype?: string }) {
  return type ?? (mimetype?.toLowerCase().startsWith('video/') ? 'video' : 'image')
}

interface Place {
  readonly at: string
  readonly caption: string | undefined
  readonly album?: TargetKey
}

async function partOf(type: MediaType, source: MediaSource, loader: MediaLoader, place: Place): Promise<ContentPart> {
  const { at, caption, album } = place
  const { bytes, file, filename } = await loader.load(type, source, at)
  const content: OutboundMedia = {
    kind: 'media',
    type,
    file,
    ...(type === 'document' && { filename }),
    ...(caption !== undefined && { caption }),
    ...(album && { album }),
  }
  return { content, bytes }
}

function captionOf(type: MediaType, caption: string | undefined): string | undefined {
  if (caption === undefined || caption.trim() === '') return undefined
  if (!CAPTIONED.has(type)) throw validationError([`body: a message of type ${type} has no caption`])
  return visibleText(caption, 'body.caption', MAX_CAPTION)
}
