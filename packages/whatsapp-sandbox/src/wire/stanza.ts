import type { BinaryNode } from 'baileys'

/** Attributes of a stanza; `undefined` ones are left out. */
export type StanzaAttributes = Readonly<Record<string, string | undefined>>

/** Builds a stanza. */
export function stanza(tag: string, attributes: StanzaAttributes = {}, content?: BinaryNode['content']): BinaryNode {
  const attrs: BinaryNode['attrs'] = {}
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) attrs[name] = value
  return content === undefined ? { tag, attrs } : { tag, attrs, content }
}

/** The value of an attribute, or `undefined`. */
export function attribute(node: BinaryNode, name: string): string | undefined {
  return node.attrs[name]
}

/** The child stanzas, optionally only those of one tag. */
export function children(node: BinaryNode | undefined, tag?: string): readonly BinaryNode[] {
  const content = node?.content
  if (!Array.isArray(content)) return []
  return tag === undefined ? content : content.filter((child) => child.tag === tag)
}

/** The first child of a tag, or of any tag. */
export function child(node: BinaryNode | undefined, tag?: string): BinaryNode | undefined {
  return children(node, tag)[0]
}

/** A stanza's content as bytes; text is read as UTF-8. `undefined` when it has no such content. */
export function bytes(node: BinaryNode | undefined): Buffer | undefined {
  const content = node?.content
  if (content === undefined || Array.isArray(content)) return undefined
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)
}

/** A stanza's content as text. */
export function text(node: BinaryNode | undefined): string | undefined {
  return bytes(node)?.toString('utf8')
}

/** A stanza's content as a big-endian unsigned number of 1 to 6 bytes. */
export function unsigned(node: BinaryNode | undefined): number | undefined {
  const content = bytes(node)
  if (content === undefined || content.length < 1 || content.length > 6) return undefined
  return content.readUIntBE(0, content.length)
}

/** A big-endian unsigned number as bytes. */
export function unsignedBytes(value: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  buffer.writeUIntBE(value, 0, length)
  return buffer
}
