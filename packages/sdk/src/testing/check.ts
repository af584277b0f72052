/** The part of JSON Schema that requests of the contract use. */
export interface Rule {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly required?: boolean | readonly string[]
  readonly additionalProperties?: boolean | Rule
  readonly properties?: Readonly<Record<string, Rule>>
  readonly items?: Rule
}

/** Everything that is wrong with a value, as sentences that start with where. */
export function problemsOf(value: unknown, rule: Rule, at: string): string[] {
  const types = typeof rule.type === 'string' ? [rule.type] : rule.type
  if (types && !types.some((type) => isOf(value, type))) return [`${at}: must be ${types.join(' or ')}`]
  const problems: string[] = []
  if (rule.const !== undefined && value !== rule.const) problems.push(`${at}: must be ${JSON.stringify(rule.const)}`)
  if (rule.enum && !rule.enum.includes(value)) problems.push(`${at}: must be one of ${rule.enum.join(', ')}`)
  if (typeof value === 'string') problems.push(...ofText(value, rule, at))
  if (typeof value === 'number') {
    if (rule.minimum !== undefined && value < rule.minimum) problems.push(`${at}: must be at least ${rule.minimum}`)
    if (rule.maximum !== undefined && value > rule.maximum) problems.push(`${at}: must be at most ${rule.maximum}`)
  }
  if (Array.isArray(value)) problems.push(...ofList(value, rule, at))
  else if (typeof value === 'object' && value !== null)
    problems.push(...ofRecord(value as Record<string, unknown>, rule, at))
  return problems
}

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === type
  }
}

function ofText(value: string, rule: Rule, at: string): string[] {
  const problems: string[] = []
  if (rule.minLength !== undefined && value.length < rule.minLength) {
    problems.push(value === '' ? `${at}: must not be empty` : `${at}: must have at least ${rule.minLength} characters`)
  }
  if (rule.maxLength !== undefined && value.length > rule.maxLength) {
    problems.push(`${at}: must have at most ${rule.maxLength} characters`)
  }
  if (rule.pattern && !new RegExp(rule.pattern, 'u').test(value)) problems.push(`${at}: must match ${rule.pattern}`)
  return problems
}

function ofList(value: readonly unknown[], rule: Rule, at: string): string[] {
  const problems: string[] = []
  if (rule.minItems !== undefined && value.length < rule.minItems)
    problems.push(`${at}: needs ${rule.minItems} or more`)
  if (rule.maxItems !== undefined && value.length > rule.maxItems)
    problems.push(`${at}: takes ${rule.maxItems} at most`)
  const items = rule.items
  return items ? [...problems, ...value.flatMap((item, i) => problemsOf(item, items, `${at}[${i}]`))] : problems
}

function ofRecord(value: Record<string, unknown>, rule: Rule, at: string): string[] {
  const keys = Object.keys(value)
  const problems: string[] = []
  if (Array.isArray(rule.required)) {
    const required = rule.required as readonly string[]
    for (const key of required) if (value[key] === undefined) problems.push(`${at}.${key}: is required`)
  }
  if (rule.minProperties !== undefined && keys.length < rule.minProperties) problems.push(`${at}: must not be empty`)
  for (const key of keys) {
    const own = rule.properties && Object.hasOwn(rule.properties, key) ? rule.properties[key] : undefined
    const rest = rule.additionalProperties
    if (own) problems.push(...problemsOf(value[key], own, `${at}.${key}`))
    else if (rest === false) problems.push(`${at}.${key}: is not known`)
    else if (typeof rest === 'object') problems.push(...problemsOf(value[key], rest, `${at}.${key}`))
  }
  return problems
}
