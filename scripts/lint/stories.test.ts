import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url))

/** Public elements that have no stories, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'wg-provider': 'shows nothing of its own: every other story stands in one',
}

/** The tags that package.json offers a door for. */
const tags = (): string[] => {
  const { exports } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as { exports: object }
  return Object.keys(exports).flatMap((door) => {
    const [, name] = /^\.\/(.+)\/define$/.exec(door) ?? []
    return name === undefined ? [] : [`wg-${name}`]
  })
}

/** The tags that stories files are about. */
const told = (): string[] =>
  readdirSync(join(elements, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.stories.ts'))
    .flatMap((file) => {
      const [, tag] = /component: '(wg-[a-z-]+)'/.exec(readFileSync(join(elements, 'src', file), 'utf8')) ?? []
      return tag === undefined ? [] : [tag]
    })

describe('the stories', () => {
  it('are there for every public element, or a reason is', () => {
    const shown = new Set(told())
    expect(tags().length).toBeGreaterThan(15)
    expect(tags().filter((tag) => !shown.has(tag))).toEqual(Object.keys(WITHOUT))
  })
})
