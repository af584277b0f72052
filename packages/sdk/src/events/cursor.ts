/**
 * Whether an event at `cursor` came after a snapshot taken at `snapshot`. Cursors are `<epoch>.<position>` of fixed
 * width; across epochs, or without cursors, nothing is known and the event counts as new: applying it twice is harmless.
 */
export function isAfter(cursor: string | undefined, snapshot: string | undefined): boolean {
  if (!cursor || !snapshot) return true
  const [epoch] = cursor.split('.')
  return epoch !== snapshot.split('.')[0] || cursor > snapshot
}
