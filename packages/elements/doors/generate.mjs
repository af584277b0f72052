/**
 * Writes into `dist/` what frameworks and editors need to know about the elements, from `custom-elements.json`: JSX types (React 19, Preact, Solid),
 * React 18 wrappers, Vue and Svelte typings, VS Code's custom data. Part of the build, after the manifest.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pascal, readElements } from './read-manifest.mjs'
import { htmlData } from './vscode.mjs'

const dist = new URL('../dist/', import.meta.url)
const frameworks = new URL('frameworks/', dist)
const templates = new URL('templates/', import.meta.url)
const elements = readElements()

const list = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never'
const comment = (text, indent = '') => `${indent}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim()} */`

const described = ({ tag, element, description, properties, attributes, events }) => `${comment(description, '  ')}
  '${tag}': Described<
    elements.${element},
    ${list(properties)},
    { ${attributes.map(({ name, fieldName }) => `'${name}': '${fieldName}'`).join('; ')} },
    ${list(events)}
  >`

/** One generated list; the templates derive every framework's types from it. */
const elementTypes = `import type * as elements from '../types/index.js'

interface Described<
  Element extends HTMLElement,
  Property extends keyof Element,
  Attributes extends Record<string, keyof Element>,
  Event extends keyof HTMLElementEventMap,
> {
  readonly element: Element
  readonly property: Property
  readonly attributes: Attributes
  readonly event: Event
}

/** Every element by its tag. */
export interface WaygateElements {
${elements.map(described).join('\n')}
}
`

const handlers = (events) =>
  Object.fromEntries(events.map((event) => [`on${pascal(event.replace(/^wg-/, ''))}`, event]))
const wrapper = ({ tag, properties, events }) =>
  `export const ${pascal(tag)} = /* @__PURE__ */ wrap('${tag}', ${JSON.stringify(properties)}, ${JSON.stringify(handlers(events))})`
const wrappers = `import { wrap } from './react/wrap.js'\n\n${elements.map(wrapper).join('\n')}\n`
const wrapperTypes = `import type { WaygateComponent } from './frameworks/react-component.js'

${elements.map(({ tag, description }) => `${comment(description)}\nexport declare const ${pascal(tag)}: WaygateComponent<'${tag}'>`).join('\n')}
`

const { exports: doors } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

mkdirSync(frameworks, { recursive: true })
for (const template of readdirSync(templates)) copyFileSync(new URL(template, templates), new URL(template, frameworks))
// Types are all there is behind these doors; a plain import of one must still find something.
for (const { default: module } of Object.values(doors))
  if (module?.startsWith('./dist/frameworks/')) writeFileSync(new URL(`../${module}`, import.meta.url), 'export {}\n')
writeFileSync(new URL('elements.d.ts', frameworks), elementTypes)
writeFileSync(new URL('react.js', dist), wrappers)
writeFileSync(new URL('react.d.ts', dist), wrapperTypes)
writeFileSync(new URL('vscode.html-custom-data.json', dist), `${JSON.stringify(htmlData(elements), null, 2)}\n`)
