import { createHash } from 'node:crypto'
import type SQLite from 'better-sqlite3'
import type pg from 'pg'

/** A value as both databases hold it, or nearly: see {@link Column}. */
type Value = string | number | bigint | Buffer | Date | boolean | null

/** A column of PostgreSQL, and how a value of SQLite becomes one of it. */
interface Column {
  readonly name: string
  readonly type: string
}

/** What was copied of one table: the same on both sides, or the copy is refused. */
export interface TableSum {
  readonly table: string
  readonly rows: number
  readonly sha256: string
}

const MOST_PARAMETERS = 30_000
const READ_ROWS = 1000

/** Copies one table into an empty one of the same columns. @returns What was read. */
export async function copyTable(from: SQLite.Database, to: pg.ClientBase, table: string): Promise<TableSum> {
  const columns = await columnsOf(to, table)
  const names = columns.map(({ name }) => quote(name)).join(', ')
  const sum = new Sum(table)
  const most = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length))
  let batch: Value[][] = []
  const flush = async () => {
    if (batch.length === 0) return
    let next = 1
    const rows = batch.map((row) => `(${row.map(() => `$${String(next++)}`).join(', ')})`)
    await to.query(`insert into ${quote(table)} (${names}) values ${rows.join(', ')}`, batch.flat())
    batch = []
  }
  for (const row of from
    .prepare(`select ${names} from ${quote(table)}`)
    .raw()
    .iterate()) {
    const values = (row as Value[]).map((value, index) => toPostgres(value, columns[index]?.type ?? 'text'))
    sum.add(values)
    batch.push(values)
    if (batch.length >= Math.min(most, READ_ROWS)) await flush()
  }
  await flush()
  return sum.result()
}

/** Reads a copied table back. */
export async function sumOf(db: pg.ClientBase, table: string): Promise<TableSum> {
  const columns = await columnsOf(db, table)
  const names = columns.map(({ name }) => quote(name)).join(', ')
  const sum = new Sum(table)
  await db.query(`declare copied no scroll cursor for select ${names} from ${quote(table)}`)
  for (;;) {
    const { rows } = await db.query<Value[]>({ text: `fetch ${String(READ_ROWS)} from copied`, rowMode: 'array' })
    if (rows.length === 0) break
    for (const row of rows) sum.add(row.map((value, index) => fromPostgres(value, columns[index]?.type ?? 'text')))
  }
  await db.query('close copied')
  return sum.result()
}

/** Tables of the current schema, each after those that it refers to. */
export async function tablesInOrder(db: pg.ClientBase): Promise<string[]> {
  const { rows: tables } = await db.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1",
  )
  const { rows: references } = await db.query<{ child: string; parent: string }>(
    `select c.relname as child, p.relname as parent from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = current_schema()::regnamespace`,
  )
  const ordered: string[] = []
  const visit = (table: string) => {
    if (ordered.includes(table)) return
    for (const { child, parent } of references) if (child === table && parent !== table) visit(parent)
    ordered.push(table)
  }
  for (const { name } of tables) visit(name)
  return ordered
}

/** Lets every counter of the current schema go on after the highest number that was copied. */
export async function continueCounters(db: pg.ClientBase): Promise<void> {
  const { rows } = await db.query<{ table: string; column: string; sequence: string }>(
    `select table_name as table, column_name as column, pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
     from information_schema.columns where table_schema = current_schema() and column_default like 'nextval(%'`,
  )
  for (const { table, column, sequence } of rows) {
    await db.query(`select setval($1, coalesce((select max(${quote(column)}) from ${quote(table)}), 0) + 1, false)`, [
      sequence,
    ])
  }
}

/** Adds up rows in whatever order they come: the sum of their hashes, so that neither database needs to sort. */
class Sum {
  #rows = 0
  #sum = 0n

  constructor(readonly table: string) {}

  add(row: readonly Value[]): void {
    this.#rows++
    const digest = createHash('sha256')
      .update(JSON.stringify(row.map(plain)))
      .digest()
    this.#sum = (this.#sum + BigInt(`0x${digest.toString('hex')}`)) % (1n << 256n)
  }

  result(): TableSum {
    return { table: this.table, rows: this.#rows, sha256: this.#sum.toString(16).padStart(64, '0') }
  }
}

async function columnsOf(db: pg.ClientBase, table: string): Promise<Column[]> {
  const { rows } = await db.query<Column>(
    'select column_name as name, data_type as type from information_schema.columns where table_schema = current_schema() and table_name = $1 order by ordinal_position',
    [table],
  )
  return rows
}

function toPostgres(value: Value, type: string): Value {
  if (value === null) return null
  if (type === 'boolean') return Boolean(value)
  if (type.startsWith('timestamp')) return new Date(value as string | number)
  // PostgreSQL keeps no NUL in a text; the gateway replaces it in the same way
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
}

function fromPostgres(value: Value, type: string): Value {
  return type === 'bigint' && typeof value === 'string' ? Number(value) : value
}

function plain(value: Value): unknown {
  if (Buffer.isBuffer(value)) return ['bytes', value.toString('base64')]
  if (value instanceof Date) return ['time', value.getTime()]
  return typeof value === 'bigint' ? Number(value) : value
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
