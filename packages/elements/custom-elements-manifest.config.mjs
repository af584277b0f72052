/**
 * What `custom-elements.json` says beyond what the analyzer finds by itself: which class answers to which tag, as the define files say, and nothing
 * that is not public. Elements without a door in package.json (`wg-ui-*` and other inner pieces) are left out, as are private members.
 */
import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const doors = new Set(Object.values(exports).flatMap((door) => door['waygate:source']?.replace('./', '') ?? []))

const isPublic = ({ name, privacy, static: ofClass }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public' && !ofClass
/** The analyzer also guesses events from `dispatchEvent`; ours are those that JSDoc names. */
const isOurs = ({ name }) => name?.startsWith('wg-')

/** `defineElement('wg-x', XElement)` in a define file. */
const tags = () => {
  const found = []
  return {
    name: 'tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return
      const [tag, element] = node.arguments
      if (tag && element && ts.isStringLiteral(tag))
        found.push({ tag: tag.text, element: element.getText(), module: moduleDoc.path })
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { tag, element, module: path } of found) {
        const home = modules.find(({ declarations = [] }) => declarations.some(({ name }) => name === element))
        const declaration = home?.declarations.find(({ name }) => name === element)
        if (!declaration) throw new Error(`${path}: no class ${element} for ${tag}`)
        declaration.tagName = tag
        declaration.customElement = true
        const definition = {
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: element, module: home.path },
        }
        modules.find((one) => one.path === path).exports.push(definition)
      }
    },
  }
}

const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest
    for (const one of modules) {
      one.declarations = one.declarations.filter(({ tagName }) => tagName)
      for (const declaration of one.declarations) {
        declaration.members = declaration.members?.filter(isPublic)
        declaration.events = declaration.events?.filter(isOurs)
      }
    }
    customElementsManifest.modules = modules.filter(
      ({ path, exports: offered }) => doors.has(path) && offered.length > 0 && !path.endsWith('index.ts'),
    )
  },
})

export default { plugins: [tags(), publicOnly()] }
