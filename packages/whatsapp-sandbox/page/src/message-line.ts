import type { MessageView } from './api.js'

/** One plain line for a message of any kind. */
export function messageLine(message: MessageView): string {
  if (message.kind === 'text') return `${message.forwarded ? '↪ ' : ''}${message.text}`
  const details = [message.text, fileLine(message), placeLine(message), pollLine(message), albumLine(message)]
  return [`[${message.kind}]`, ...details.filter(Boolean)].join(' ')
}

function fileLine({ file, parent }: MessageView): string {
  if (!file) return ''
  const length = file.seconds ? `, ${file.seconds} s` : ''
  const part = parent ? ', part of an album' : ''
  return `(${file.mimetype}, ${Math.max(1, Math.round(file.bytes / 1024))} KiB${length}${part})`
}

function placeLine({ location }: MessageView): string {
  return location ? `(${location.latitude}, ${location.longitude})` : ''
}

function pollLine({ poll }: MessageView): string {
  return poll ? `(${poll.options.join(' / ')})` : ''
}

function albumLine({ album }: MessageView): string {
  return album ? `${album.images} pictures, ${album.videos} videos` : ''
}
