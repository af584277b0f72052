const quoted = /'([^']*)'/g

/** The words an attribute takes, when its type names them: `'auto' | 'qr' | 'code'`. */
const valuesOf = (type) => [...type.matchAll(quoted)].map(([, name]) => ({ name }))

const attribute = ({ name, description, type }) => {
  const values = valuesOf(type)
  return {
    name,
    ...(description && { description }),
    ...(values.length > 0 && { values }),
    ...(type === 'boolean' && { valueSet: 'v' }),
  }
}

/** Tags, attributes and their values for `html.customData` in VS Code. */
export const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map(attribute),
  })),
})
