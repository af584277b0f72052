import { type ColumnDefinitionBuilder, type RawBuilder, sql } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

type ColumnType = 'text' | 'integer' | 'bigint' | RawBuilder<unknown>

/** The column types that migrations use, so that one migration serves both databases. */
export interface ColumnTypes {
  /** For what only one of the databases has. */
  readonly dialect: Dialect
  readonly id: ColumnType
  readonly text: ColumnType
  /** JSON is kept as text: nothing queries into it, and both databases give back the same. */
  readonly json: ColumnType
  /** Epoch milliseconds. */
  readonly millis: ColumnType
  /** 0 or 1. */
  readonly flag: ColumnType
  readonly integer: ColumnType
  readonly bytes: ColumnType
  /** A number that the database counts up; finish the column with `serialKey`. */
  readonly serial: ColumnType
  serialKey(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
  /** How better-auth writes times and booleans in this database. */
  readonly authTime: ColumnType
  readonly authFlag: ColumnType
}

const shared = {
  id: 'text',
  text: 'text',
  json: 'text',
  millis: 'bigint',
  flag: 'integer',
  integer: 'integer',
} as const

/** The types of one database. */
export function columnTypes(dialect: Dialect): ColumnTypes {
  if (dialect === 'postgres') {
    return {
      ...shared,
      dialect,
      bytes: sql`bytea`,
      serial: sql`bigserial`,
      serialKey: (column) => column.primaryKey(),
      authTime: sql`timestamptz`,
      authFlag: sql`boolean`,
    }
  }
  return {
    ...shared,
    dialect,
    bytes: sql`blob`,
    serial: 'integer',
    serialKey: (column) => column.primaryKey().autoIncrement(),
    authTime: 'text',
    authFlag: 'integer',
  }
}
