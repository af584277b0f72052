/** The packages whose API report changed since the last release (or `since`) without a changeset; undefined without a history. */
export function withoutChangeset(root: string, names: readonly string[], since?: string): string[] | undefined
