import { proto } from 'baileys'
import type { OutboundMedia } from '../../outbound-content.js'
import { messageKey } from './context-info.js'

/** A message with a file; without an upload it says everything but where the file lies. */
export function mediaMessage(media: OutboundMedia): proto.IMessage {
  const content = contentOf(media)
  if (media.album === undefined) return content
  const { MEDIA_ALBUM } = proto.MessageAssociation.AssociationType
  const messageAssociation = { associationType: MEDIA_ALBUM, parentMessageKey: messageKey(media.album) }
  return { ...content, messageContextInfo: { messageAssociation } }
}

function contentOf({ type, file, upload, caption, filename }: OutboundMedia): proto.IMessage {
  const described = {
    mimetype: file.mimetype,
    fileLength: file.size,
    ...(upload && {
      url: upload.url,
      directPath: upload.directPath,
      mediaKey: upload.mediaKey,
      mediaKeyTimestamp: Math.floor(upload.uploadedAt / 1000),
      fileSha256: upload.sha256,
      fileEncSha256: upload.encryptedSha256,
    }),
  }
  const size = { ...(file.width && { width: file.width }), ...(file.height && { height: file.height }) }
  const seconds = file.seconds !== undefined && { seconds: file.seconds }
  const text = caption !== undefined && { caption }
  switch (type) {
    case 'image':
      return { imageMessage: { ...described, ...size, ...text } }
    case 'video':
      return { videoMessage: { ...described, ...size, ...seconds, ...text } }
    case 'audio':
      return { audioMessage: { ...described, ...seconds, ptt: false } }
    case 'sticker':
      return { stickerMessage: { ...described, ...size } }
    case 'document':
      return {
        documentMessage: {
          ...described,
          ...text,
          ...(filename !== undefined && { fileName: filename, title: filename }),
        },
      }
  }
}
