import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { reports } from './reports.mjs'

describe('the report of a public API', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  /** The report of a package whose main door has these declarations, beside some that cannot be imported. */
  const reportOf = (declarations: string, inner = '') => {
    const folder = mkdtempSync(join(tmpdir(), 'waygate-api-'))
    folders.push(folder)
    mkdirSync(join(folder, 'dist'))
    const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'kettle', type: 'module', exports }))
    writeFileSync(join(folder, 'dist/index.d.ts'), declarations)
    writeFileSync(join(folder, 'dist/inner.d.ts'), inner)
    return reports(folder).get('index.md')
  }

  const kettle = (members: string) => `export declare class Kettle { boil(): void; ${members} }`

  it('changes when something that a user can call changes', () => {
    expect(reportOf(kettle('pour(): void;'))).not.toBe(reportOf(kettle('pour(cups: number): void;')))
    expect(reportOf(kettle('pour(): void;'))).not.toBe(reportOf(kettle('')))
  })

  it('does not change with comments, private members and what is for the package’s own use', () => {
    const hidden = kettle('/** Hot. */ private lid; #steam;\n/** @internal */\ndescale(): void;')
    expect(reportOf(hidden)).toBe(reportOf(kettle('')))
  })

  it('changes with a type that cannot be imported, but that an export is made of', () => {
    const door = `import type { Heat } from './inner.js'; export declare const warm: (heat: Heat) => void`
    const report = reportOf(door, `export type Heat = 'low' | 'high'; export type Unused = 1`)
    expect(report).toContain('low')
    expect(report).not.toContain('Unused')
    expect(report).not.toBe(reportOf(door, `export type Heat = 'low'`))
  })
})
