const BYTES = '$bytes'

/** JSON text in which byte arrays survive: each becomes `{"$bytes": "<base64>"}`. */
export function toBinaryJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string, current: unknown) {
    // A Buffer turns itself into an object before the replacer sees it; the holder still has the original.
    const original = this[key]
    return original instanceof Uint8Array ? { [BYTES]: Buffer.from(original).toString('base64') } : current
  })
}

/** Reads what {@link toBinaryJson} wrote. The caller knows the shape. */
export function fromBinaryJson(text: string): unknown {
  return JSON.parse(text, (_key, current: unknown) => {
    if (typeof current !== 'object' || current === null || !(BYTES in current)) return current
    const encoded = current[BYTES]
    return typeof encoded === 'string' ? Buffer.from(encoded, 'base64') : current
  }) as unknown
}
