import { parseUrl } from '../parse-url.js'

const MAX_LENGTH = 240
// eslint-disable-next-line no-control-regex -- control characters, and marks that turn "gpj.exe" around
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'video/mp4': '.mp4',
  'audio/mpeg': '.mp3',
  'audio/ogg': '.ogg',
  'application/pdf': '.pdf',
  'application/zip': '.zip',
}

/** The name under which a receiver sees a file: the given one, else the last step of its address, else `file`. */
export function fileName(given: string | undefined, address: string | undefined, mimetype: string): string {
  return clean(given) || clean(lastStep(address)) || `file${ENDINGS[mimetype] ?? ''}`
}

/** Only the last step of a path, without what could mislead its reader. */
function clean(name: string | undefined): string {
  const last = (name ?? '').replaceAll(UNWANTED, '').split(/[\\/]/).at(-1) ?? ''
  const trimmed = last.trim().slice(0, MAX_LENGTH)
  return trimmed === '.' || trimmed === '..' ? '' : trimmed
}

function lastStep(address: string | undefined): string | undefined {
  const step = parseUrl(address ?? '')
    ?.pathname.split('/')
    .at(-1)
  if (step === undefined) return undefined
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
