import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importCycles } from './import-cycles.mjs'

const root = join(import.meta.dirname, '../..')
const sources = () =>
  execFileSync('git', ['ls-files', 'packages'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /^packages\/[^/]+\/(page\/)?src\/.*\.ts$/.test(file) && !/\.(test|stories)\.ts$/.test(file))

describe('files that load each other', () => {
  it('are found however many lie between them', () => {
    const files = new Map([
      ['a.ts', "import { b } from './b.js'"],
      ['b.ts', "import {\n  type B,\n  c,\n} from './room/c.js'\nexport const b = c"],
      ['room/c.ts', "export * from '../a.js'"],
    ])
    expect(importCycles(files)).toEqual([['a.ts', 'b.ts', 'room/c.ts']])
  })

  it('may know each other as types', () => {
    const files = new Map([
      ['a.ts', "import { b } from './b.js'"],
      ['b.ts', "import type { A } from './a.js'\nimport { type A2 } from './a.js'"],
    ])
    expect(importCycles(files)).toEqual([])
  })

  it('do not exist in any package', () => {
    const texts = new Map(sources().map((file) => [file, readFileSync(join(root, file), 'utf8')]))
    expect(texts.size).toBeGreaterThan(900)
    expect(importCycles(texts)).toEqual([])
  })
})
