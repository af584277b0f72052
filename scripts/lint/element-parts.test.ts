import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const room = fileURLToPath(new URL('../../packages/elements', import.meta.url))
const base = join(room, 'src/base/waygate-element.ts')
const isElement = (source: string): boolean => /extends (?:LitElement|WaygateElement)\b/.test(source)
const read = (file: string): string => readFileSync(file, 'utf8')

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly 'waygate:source'?: string }>>
}

/** Files of the elements that package.json has a door for. */
const elements = Object.values((JSON.parse(read(join(room, 'package.json'))) as Manifest).exports)
  .flatMap((door) => door['waygate:source'] ?? [])
  .map((file) => join(room, file))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.define.ts') && isElement(read(file)))

/** Parts and slots that the comment on a class names, its base class's included. */
function documented(file: string, word: 'csspart' | 'slot'): Set<string> {
  const own = read(file)
  // The base class names those of `whenReady`; an element that waits for nothing has none of them.
  const text = own.includes('whenReady(') ? own + read(base) : own
  return new Set([...text.matchAll(new RegExp(`@${word} (?:([\\w-]+) )?- `, 'g'))].map(([, name]) => name ?? ''))
}

/** Parts of the element's own template, and those of inner elements that it hands on. */
function exposed(source: string): string[] {
  const own = [...source.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names = '']) => names.split(' '))
  const handed = [...source.matchAll(/exportparts="([^"]+)"/g)].flatMap(([, names = '']) => names.split(','))
  return [...own, ...handed.map((one) => one.split(':').at(-1)?.trim() ?? '')]
}

/** The sources of all that may render into the element's shadow tree: the file, its base and what they import, up to other elements. */
function reachable(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return ''
  const source = read(file)
  if (seen.size > 0 && file !== base && isElement(source)) return ''
  seen.add(file)
  const imports = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path.replace(/\.js$/, '.ts'))
  return source + imports.map((path) => reachable(join(dirname(file), path), seen)).join('')
}

describe('what hosts may style and fill', () => {
  it('is there to be looked at', () => {
    expect(elements.length).toBeGreaterThanOrEqual(16)
  })

  it.each(elements.map((file) => [basename(file, '.ts'), file] as const))(
    '%s names each of its parts',
    (_name, file) => {
      const known = documented(file, 'csspart')
      expect(exposed(read(file)).filter((part) => !known.has(part))).toEqual([])
    },
  )

  it.each(elements.map((file) => [basename(file, '.ts'), file] as const))(
    '%s has each part it names',
    (_name, file) => {
      const there = new Set(exposed(reachable(file)))
      expect([...documented(file, 'csspart')].filter((part) => !there.has(part))).toEqual([])
    },
  )

  it.each(elements.map((file) => [basename(file, '.ts'), file] as const))(
    '%s names each of its slots',
    (_name, file) => {
      const known = documented(file, 'slot')
      const own = [...read(file).matchAll(/<slot(?: name="([\w-]+)")?/g)].map(([, name]) => name ?? '')
      // A slot handed on has the name of the inner one, which the element's own comment names.
      expect(own.filter((slot) => slot !== '' && !known.has(slot))).toEqual([])
    },
  )
})
