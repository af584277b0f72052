import type { Chance } from '../../../packages/gateway/test/support/random.js'

type Schema = Readonly<Record<string, unknown>>

const record = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Schema) : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Texts that break things: controls, markup, injections, other scripts, lone surrogates. */
const nasty = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\ud800',
  'é'.repeat(40),
  '<img src=x onerror=alert(1)>',
  "'; drop table users; --",
  '${jndi:ldap://x}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  '%00',
  '%2e%2e%2f',
  'a'.repeat(5000),
  '\r\nset-cookie: a=b',
  '{{7*7}}',
  'sess_1',
  '15550111@s.whatsapp.net',
  'status@broadcast',
  '0@g.us',
  '😀'.repeat(30),
]
const oddNumbers = [0, -1, 1, 1e15, -1e15, 2 ** 53, 0.5, 1e308, Number.MAX_SAFE_INTEGER]

/** Makes values of the contract's schemas, and values that only look like them. */
export class Values {
  constructor(
    readonly document: Schema,
    readonly chance: Chance,
  ) {}

  /** A value that the schema means, mostly; small and of any of its forms. */
  of(schema: unknown, depth = 0): unknown {
    const it = this.#resolve(schema)
    const examples = list(it['examples'])
    if (it['const'] !== undefined) return it['const']
    if (it['enum']) return this.chance.pick(list(it['enum']))
    const forms = [...list(it['oneOf']), ...list(it['anyOf'])]
    if (forms.length > 0) return this.of(this.chance.pick(forms), depth + 1)
    if (examples.length > 0 && this.chance.oneIn(3)) return this.chance.pick(examples)
    const type = this.chance.pick([it['type'] ?? 'object'].flat() as string[])
    if (type === 'object') return this.#object(it, depth)
    if (type === 'array') return this.#array(it, depth)
    if (type === 'integer' || type === 'number') return this.#number(it)
    if (type === 'boolean') return this.chance.oneIn(2)
    return type === 'null' ? null : this.#text(it)
  }

  /** Something else in one place of a value. */
  broken(value: unknown): unknown {
    const { chance } = this
    if (typeof value !== 'object' || value === null || chance.oneIn(8)) return this.#anything()
    const copy = structuredClone(value) as Record<string, unknown>
    const names = Object.keys(copy)
    const name = chance.pick(names)
    const how = chance.below(4)
    if (how === 0 || names.length === 0)
      copy[chance.pick(['extra', 'organizationId', 'role', 'id', '__proto__x'])] = this.#anything()
    else if (how === 1) Reflect.deleteProperty(copy, name)
    else copy[name] = how === 2 ? this.#anything() : this.broken(copy[name])
    return copy
  }

  #anything(): unknown {
    const { chance } = this
    return chance.pick<() => unknown>([
      () => null,
      () => chance.pick(nasty),
      () => chance.pick(oddNumbers),
      () => chance.oneIn(2),
      () => [],
      () => ({}),
      () => [[[[chance.pick(nasty)]]]],
      () => ({ a: { b: { c: chance.pick(oddNumbers) } } }),
    ])()
  }

  #object(schema: Schema, depth: number): object {
    const parts = [schema, ...list(schema['allOf']).map((part) => this.#resolve(part))]
    const made: Record<string, unknown> = {}
    for (const part of parts) {
      const required = list(part['required'])
      for (const [name, property] of Object.entries(record(part['properties']))) {
        if (required.includes(name) || (depth < 3 && this.chance.oneIn(3))) made[name] = this.of(property, depth + 1)
      }
    }
    return made
  }

  #array(schema: Schema, depth: number): unknown[] {
    const least = Number(schema['minItems'] ?? 0)
    const length = depth > 4 ? least : least + this.chance.below(3)
    return Array.from({ length }, () => this.of(schema['items'], depth + 1))
  }

  #number(schema: Schema): number {
    const { chance } = this
    const [low, high] = [Number(schema['minimum'] ?? -10), Number(schema['maximum'] ?? 1e13)]
    const plain = low + chance.below(Math.min(high - low + 1, 1000))
    return chance.pick([low, Math.min(high, 2 ** 40), plain])
  }

  #text(schema: Schema): string {
    const { chance } = this
    if (schema['format'] === 'email') return `p${String(chance.below(1e6))}@example.com`
    if (schema['format'] === 'uri') return 'https://receiver.example/hook'
    const known = [...list(schema['examples']), schema['example'], schema['default']].filter(
      (one) => typeof one === 'string',
    )
    if (known.length > 0 && !chance.oneIn(4)) return chance.pick(known)
    const most = Number(schema['maxLength'] ?? 200)
    return chance.oneIn(2) ? chance.pick(nasty).slice(0, most) : `text ${String(chance.below(1e6))}`.slice(0, most)
  }

  #resolve(schema: unknown): Schema {
    const it = record(schema)
    const reference = it['$ref']
    if (typeof reference !== 'string') return it
    const steps = reference
      .slice(2)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    return this.#resolve(steps.reduce<unknown>((at, step) => record(at)[step], this.document))
  }
}
