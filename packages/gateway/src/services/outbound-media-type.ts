import { validationError } from '../http/problems.js'
import { isKnownType, type KnownType, plainType } from '../media/sniff-type.js'
import type { MediaType } from '../whatsapp/outbound-content.js'

/** What is said about a file, and by whom. */
export interface TypeClaims {
  /** By its own bytes. */
  readonly sniffed: KnownType | undefined
  /** By the request. */
  readonly declared: string | undefined
  /** By the server that it came from. */
  readonly served: string | undefined
}

/** What WhatsApp's clients show as each kind of message; documents can be anything. */
const ALLOWED: Readonly<Record<Exclude<MediaType, 'document'>, readonly KnownType[]>> = {
  image: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  video: ['video/mp4', 'video/3gpp', 'video/quicktime'],
  audio: ['audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/amr', 'audio/wav'],
  sticker: ['image/webp'],
}
/** One container for both: which of them it is, only the request can know. */
const TWINS: readonly (readonly string[])[] = [['video/mp4', 'audio/mp4', 'video/quicktime', 'video/3gpp']]
const SHAPE =
  /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}(; ?[a-z0-9-]{1,32}="?[a-z0-9.,_ -]{1,64}"?)?$/i

/**
 * The media type under which a file is sent. A declared type that the bytes contradict is refused rather than corrected:
 * whoever declares a picture and sends a film has mixed something up.
 * @throws {Problem} validation_error.
 */
export function agreedType(type: MediaType, { sniffed, declared, served }: TypeClaims, at: string): string {
  if (declared !== undefined && !SHAPE.test(declared)) throw validationError([`${at}.mimetype: is not a media type`])
  const plain = declared === undefined ? undefined : plainType(declared)
  if (plain !== undefined && contradicts(plain, sniffed))
    throw validationError([`${at}.mimetype: says ${plain}, but the file is ${sniffed ?? 'something else'}`])
  if (type === 'document') return declared ?? sniffed ?? documentType(served)
  const own = plain !== undefined && isKnownType(plain) ? plain : sniffed
  if (own === undefined || !ALLOWED[type].includes(own))
    throw validationError([`${at}: a message of type ${type} takes ${ALLOWED[type].join(', ')}`])
  // parameters such as the codec are worth keeping
  return declared !== undefined && plain === own && declared.includes(';') ? declared : own
}

function contradicts(plain: string, sniffed: KnownType | undefined): boolean {
  if (plain === sniffed || !isKnownType(plain)) return false
  return !TWINS.some((twins) => twins.includes(plain) && sniffed !== undefined && twins.includes(sniffed))
}

function documentType(served: string | undefined): string {
  return served !== undefined && SHAPE.test(served) && !isKnownType(plainType(served))
    ? plainType(served)
    : 'application/octet-stream'
}
