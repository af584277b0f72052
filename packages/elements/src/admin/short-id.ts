/** An id that fits into a column: its end is kept, because ids made at one time begin alike. Short ones, and names, stay whole. */
export function shortId(id: string): string {
  const prefix = /^[a-z]+_/.exec(id)?.[0] ?? ''
  return id.length - prefix.length <= 12 ? id : `${prefix}…${id.slice(-6)}`
}
