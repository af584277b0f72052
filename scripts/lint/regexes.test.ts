import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { attacksOn } from './regex-attacks.mjs'

/** What these read is the host's own address, or belongs to a test. */
const trusted = ['packages/sdk/src/create-client.ts', 'packages/sdk/src/server/waygate.ts', 'packages/sdk/src/testing/']

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Found {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression in the sources of the packages that read strangers' text. */
function* sourceRegexes(): Generator<Found> {
  for (const name of ['gateway', 'sdk', 'elements', 'demo-host']) {
    for (const entry of readdirSync(join(root, 'packages', name, 'src'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.ts$/.test(entry.name) || /\.(test|gen|stories)\.ts$/.test(entry.name)) continue
      yield* regexesOf(join(entry.parentPath, entry.name))
    }
  }
}

function regexesOf(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
      const where = `${file.slice(root.length)}:${String(line)}`
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Every pattern of the contract: the gateway compiles them for requests. */
function contractPatterns(): Found[] {
  const json = readFileSync(join(root, 'openapi/dist/openapi.json'), 'utf8')
  const patterns = [...json.matchAll(/"pattern":\s*("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => JSON.parse(text ?? '""') as string,
  )
  return [...new Set(patterns)].map((source) => ({ where: 'openapi', source, flags: 'u' }))
}

/** Small sizes first: what doubles with every character must not be asked for more. */
const SIZES = [16, 22, 26, 500, 8_000, 32_000]
const SLOW_MS = 100

/** Milliseconds of one search, the better of two: another process may have had the machine. */
function cost(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2 && best > SLOW_MS; i++) {
    pattern.lastIndex = 0
    const from = performance.now()
    pattern.test(text)
    best = Math.min(best, performance.now() - from)
  }
  return best
}

/** The first text that a regular expression is slow on, described; undefined for one that stays fast. */
function slowness({ source, flags }: Found): string | undefined {
  const pattern = new RegExp(source, flags)
  for (const { prefix, pump, end } of attacksOn(source, flags)) {
    for (const size of SIZES) {
      const text = prefix + pump.repeat(Math.ceil(size / pump.length)) + end
      const ms = cost(pattern, text)
      if (ms > SLOW_MS) return `${ms.toFixed(0)} ms on ${JSON.stringify(prefix + pump)}… of ${String(size)} characters`
    }
  }
  return undefined
}

describe('regular expressions over strangers’ text', () => {
  it('take time in proportion to the text, 32,000 characters at most', () => {
    const read = [...sourceRegexes()].filter(({ where }) => !trusted.some((path) => where.startsWith(path)))
    const all = [...read, ...contractPatterns()]
    expect(all.length).toBeGreaterThan(150)
    const slow = all.flatMap((one) => {
      const how = slowness(one)
      return how === undefined ? [] : [`${one.where} /${one.source}/${one.flags}: ${how}`]
    })
    expect(slow).toEqual([])
  })

  it('are noticed when they do not', () => {
    for (const source of ['^(a+)+$', '^(\\w+\\s?)*$', '(x+x+)+y', '\\s+$']) {
      expect(slowness({ where: '', source, flags: '' }), source).toBeDefined()
    }
  })
})
