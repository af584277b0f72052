/** Compares by what `of` answers: numbers or text, ascending; missing values last. */
export function by<T>(...of: readonly ((row: T) => string | number | undefined)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const read of of) {
      const x = read(a)
      const y = read(b)
      if (x === y) continue
      if (x === undefined || y === undefined) return x === undefined ? 1 : -1
      return x < y ? -1 : 1
    }
    return 0
  }
}

/** A name as it is sorted. */
export function sortable(name: string | undefined): string | undefined {
  return name?.toLowerCase() || undefined
}

type Dated = { readonly createdAt: number; readonly id: string }

/** The key of most rows. */
export const idOf = (row: { readonly id: string }) => row.id

/** The oldest first. */
export const oldest = by<Dated>((row) => row.createdAt, idOf)

/** The newest first. */
export const newest = by<Dated>((row) => -row.createdAt, idOf)
