import type { proto } from 'baileys'
import type { ContentFacts, MediaFacts } from '../../facts.js'
import { name, present, text, whole } from './scalars.js'

interface AnyMedia {
  mimetype?: string | null
  fileLength?: proto.Message.IImageMessage['fileLength']
  seconds?: number | null
  width?: number | null
  height?: number | null
  fileName?: string | null
  pageCount?: number | null
}

function media(of: AnyMedia): MediaFacts {
  return present({
    mimetype: text(of.mimetype, 100),
    filename: name(of.fileName),
    size: whole(of.fileLength),
    seconds: whole(of.seconds) || undefined,
    width: whole(of.width) || undefined,
    height: whole(of.height) || undefined,
    pages: whole(of.pageCount) || undefined,
  })
}

/** A picture with its caption. */
export function image(of: proto.Message.IImageMessage): ContentFacts {
  return present({ type: 'image', body: text(of.caption), media: media(of) })
}

/** A film, or one that plays without sound in a loop. */
export function video(of: proto.Message.IVideoMessage): ContentFacts {
  return present({ type: of.gifPlayback ? 'gif' : 'video', body: text(of.caption), media: media(of) })
}

/** The round film of a person. */
export function videoNote(of: proto.Message.IVideoMessage): ContentFacts {
  return present({ type: 'video_note', media: media(of) })
}

/** Sound: a voice note, or a file. */
export function audio(of: proto.Message.IAudioMessage): ContentFacts {
  return { type: of.ptt ? 'voice' : 'audio', media: media(of) }
}

/** A file. */
export function document(of: proto.Message.IDocumentMessage): ContentFacts {
  return present({
    type: 'document',
    body: text(of.caption),
    media: media({ ...of, fileName: of.fileName ?? of.title ?? null }),
  })
}

/** One sticker. */
export function sticker(of: proto.Message.IStickerMessage): ContentFacts {
  return { type: 'sticker', media: media(of) }
}

/** A pack of stickers. */
export function stickerPack(of: proto.Message.IStickerPackMessage): ContentFacts {
  return present({ type: 'sticker_pack', body: name(of.name) })
}

/** The announcement of pictures and films that follow. */
export function album(of: proto.Message.IAlbumMessage): ContentFacts {
  return {
    type: 'album',
    album: { images: whole(of.expectedImageCount) ?? 0, videos: whole(of.expectedVideoCount) ?? 0 },
  }
}
