import { readFileSync } from 'node:fs'

/** Where `cem analyze` wrote what the elements offer. */
const manifest = new URL('../dist/custom-elements.json', import.meta.url)

/**
 * Every public element as the manifest names it: tag, class, description, what can be set, which attribute stands for which property, and events.
 * The only source of names for what is generated here.
 */
export const readElements = () =>
  JSON.parse(readFileSync(manifest, 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, name, description = '', members, attributes = [], events = [] }) => ({
      tag: tagName,
      element: name,
      description,
      attributes: attributes.map((one) => ({ ...one, type: one.type?.text ?? 'string' })),
      properties: members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map((one) => one.name),
      events: events.map((one) => one.name),
    }))
    .sort((a, b) => a.tag.localeCompare(b.tag, 'en'))

/** `wg-session-card` as `WgSessionCard`. */
export const pascal = (kebab) => kebab.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
