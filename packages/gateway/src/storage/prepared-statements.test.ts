import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { preparedOnce } from './prepared-statements.js'

describe('a statement of SQLite', () => {
  let database: SQLite.Database
  beforeEach(() => {
    database = new SQLite(':memory:')
    database.exec('create table numbers (n integer); insert into numbers values (1), (2)')
  })
  afterEach(() => database.close())

  it('is prepared once, and answers what is there each time it runs', () => {
    const prepare = vi.spyOn(database, 'prepare')
    const { prepare: once } = preparedOnce(database)
    const select = 'select n from numbers where n > ?'
    expect(once(select).all([1])).toEqual([{ n: 2 }])
    once('insert into numbers values (?)').run([3])
    expect(once(select).all([1])).toEqual([{ n: 2 }, { n: 3 }])
    expect(prepare).toHaveBeenCalledTimes(2)
  })

  it('answers with the columns that its table has now', () => {
    const { prepare: once } = preparedOnce(database)
    const select = 'select * from numbers where n = 1'
    expect(once(select).all([])).toEqual([{ n: 1 }])
    database.exec('alter table numbers add column name text')
    expect(once(select).all([])).toEqual([{ n: 1, name: null }])
  })

  it('is forgotten when so many others were used since', () => {
    const { prepare: once } = preparedOnce(database, 2)
    const first = once('select 1')
    const second = once('select 2')
    expect(once('select 1')).toBe(first)
    once('select 3')
    expect(once('select 1')).toBe(first)
    expect(once('select 2')).not.toBe(second)
  })
})
