import type { AuthTime } from '../storage/tables/identity.js'

/** Epoch milliseconds of a time that better-auth wrote. */
export function authTime(value: AuthTime): number {
  return value instanceof Date ? value.getTime() : Date.parse(value)
}
