import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const kinds = [
  ['Attributes', ({ attributes = [] }) => attributes.map(({ name, type }) => `${name}: ${type?.text ?? 'string'}`)],
  ['Events', ({ events = [] }) => events.map(({ name, type }) => `${name}: ${type?.text ?? 'Event'}`)],
  ['Slots', ({ slots = [] }) => slots.map(({ name }) => name || '(default)')],
  ['Parts', ({ cssParts = [] }) => cssParts.map(({ name }) => name)],
  ['States', ({ cssStates = [] }) => cssStates.map(({ name }) => name)],
  ['Custom properties', ({ cssProperties = [] }) => cssProperties.map(({ name }) => name)],
]

const describe = (element) => {
  const lists = kinds
    .map(([title, names]) => [title, names(element).sort()])
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => `- ${title}: ${names.map((one) => `\`${one}\``).join(', ')}\n`)
  return `## ${element.tagName}\n\n${lists.join('')}`
}

/** What HTML and style sheets may rely on, by element, from the manifest. */
export const elementsReport = (folder) =>
  JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(describe)
    .join('\n')
