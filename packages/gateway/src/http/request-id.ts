import { ulid } from 'ulid'

const VISIBLE_ASCII = /^[\x21-\x7e]{1,128}$/

/** The request's own id when it is fit to be echoed, otherwise a new one. */
export function requestIdFrom(sent: string | undefined): string {
  return sent !== undefined && VISIBLE_ASCII.test(sent) ? sent : ulid()
}
