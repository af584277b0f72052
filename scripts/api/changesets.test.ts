import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withoutChangeset } from './changesets.mjs'

describe('a change of the public API', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'waygate-changeset-'))
  })
  afterEach(() => {
    rmSync(root, { recursive: true, force: true })
  })

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim()
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const commit = () => {
    git('add', '-A')
    git('commit', '-qm', 'a step')
    return git('rev-parse', 'HEAD')
  }
  const version = (is: string) => {
    write('packages/kettle/package.json', JSON.stringify({ name: '@waygate/kettle', version: is }, null, 2))
  }
  const report = (is: string) => {
    write('packages/kettle/api/index.md', is)
  }
  const changeset = (about: string) => {
    write('.changeset/a-change.md', `---\n'@waygate/${about}': minor\n---\n\nIt pours.\n`)
  }
  /** A package that was released once, without a tag. */
  const released = () => {
    git('init', '-q')
    version('0.1.0')
    report('boil(): void')
    return commit()
  }
  const silent = (since?: string) => withoutChangeset(root, ['kettle'], since)

  it('since the last release fails without a changeset, committed or not', () => {
    released()
    expect(silent()).toEqual([])
    report('pour(): void')
    expect(silent()).toEqual(['kettle'])
    commit()
    expect(silent()).toEqual(['kettle'])
  })

  it('passes with a changeset that names the package, and not with one that names another', () => {
    released()
    report('pour(): void')
    changeset('teapot')
    expect(silent()).toEqual(['kettle'])
    changeset('kettle')
    expect(silent()).toEqual([])
    commit()
    expect(silent()).toEqual([])
  })

  it('needs a changeset of its own after a release has used the former ones up', () => {
    released()
    report('pour(): void')
    changeset('kettle')
    commit()
    rmSync(join(root, '.changeset'), { recursive: true })
    version('0.2.0')
    commit()
    expect(silent()).toEqual([])
    report('whistle(): void')
    expect(silent()).toEqual(['kettle'])
  })

  it('of a branch needs a changeset of the branch', () => {
    released()
    report('pour(): void')
    changeset('kettle')
    const began = commit()
    report('whistle(): void')
    expect(silent()).toEqual([])
    expect(silent(began)).toEqual(['kettle'])
  })

  it('is not judged where there is no history', () => {
    report('pour(): void')
    expect(silent()).toBeUndefined()
  })
})

it('a changeset names only packages that are published: a release stops at any other', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const list = (path: string) => readdirSync(new URL(`../../${path}`, import.meta.url))
  const packages = list('packages').map((name) => JSON.parse(read(`packages/${name}/package.json`)) as Package)
  const published = packages.filter((one) => !one.private).map(({ name }) => name)
  for (const file of list('.changeset').filter((name) => name.endsWith('.md'))) {
    const names = [...read(`.changeset/${file}`).matchAll(/^'(.+)': /gm)].map(([, name]) => name)
    expect(names.length, file).toBeGreaterThan(0)
    expect(published, file).toEqual(expect.arrayContaining(names))
  }
})

interface Package {
  readonly name: string
  readonly private?: boolean
}
