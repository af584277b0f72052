import { readFileSync } from 'node:fs'

const { exports: doors } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Where `cem analyze` wrote what the elements offer. */
const manifest = new URL('../dist/custom-elements.json', import.meta.url)

/**
 * Every public element as the manifest names it: tag, class, description, what can be set, which attribute stands for which property, and events.
 * The only source of names for what is generated here.
 */
export const readElements = () => {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'))
  const definitions = new Set(modules.filter(({ exports }) => exports.some(isDefinition)).map(({ path }) => path))
  for (const [door, { 'waygate:source': source }] of Object.entries(doors))
    if (/\/.+\/define$/.test(door) && !definitions.has(source.replace('./', '')))
      throw new Error(`The manifest knows no element behind ${door}.`)
  return describe(modules)
}

const isDefinition = ({ kind }) => kind === 'custom-element-definition'

const describe = (modules) =>
  modules
    .flatMap(({ declarations }) => declarations)
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
