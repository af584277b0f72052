/** How many hues `contactHueStyles` defines. */
export const HUE_COUNT = 12

/** The same person has the same hue in every list, on every machine and after every reload: FNV-1a over the id's UTF-16 units. */
export function contactHue(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ (hash & 0xffff)) % HUE_COUNT
}
