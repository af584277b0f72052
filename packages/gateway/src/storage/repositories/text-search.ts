import { type RawBuilder, sql } from 'kysely'

/** True where a lower-cased column holds `text` literally, in any case; wildcards in it are ordinary characters. */
export function containsText(column: string, text: string): RawBuilder<boolean> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, (character) => `\\${character}`)}%`
  return sql<boolean>`lower(coalesce(${sql.ref(column)}, '')) like ${pattern} escape '\\'`
}
