/** What every list takes. */
export interface PageQuery {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** What every list answers; no `nextCursor` on the last page. */
export interface Page<Item> {
  data: Item[]
  nextCursor?: string
}
