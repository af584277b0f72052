import { validationError } from '../http/problems.js'

/** A sign-up as it was asked for, with the organization's name already decided. */
export interface SignUp {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly organization: string | null
  readonly invitation: string | null
}

const NAME_MAX = 200
const ORGANIZATION_MAX = 100
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}$/

/** Reads `{ name, email, password, organization?, invitation? }`; any other field is refused. */
export function readSignUp(body: unknown): SignUp {
  const fields = fieldsOf(body, ['name', 'email', 'password', 'organization', 'invitation'])
  const errors: string[] = []
  const name = text(fields, 'name', 1, NAME_MAX, errors).trim()
  const email = readEmail(fields, errors)
  const password = text(fields, 'password', 8, 128, errors)
  const { organization, invitation } = fields
  const named =
    organization === undefined || organization === null
      ? null
      : text(fields, 'organization', 1, ORGANIZATION_MAX, errors)
  const invited = invitation === undefined ? null : text(fields, 'invitation', 1, 64, errors)
  if (name === '') errors.push('body.name: must not be empty')
  if (errors.length > 0) throw validationError(errors)
  return {
    name,
    email,
    password,
    invitation: invited,
    organization: organization === null || invited !== null ? null : (named ?? ownOrganization(name)),
  }
}

/** Reads `{ email, password }`; any other field is refused. */
export function readSignIn(body: unknown): { email: string; password: string } {
  const fields = fieldsOf(body, ['email', 'password'])
  const errors: string[] = []
  const email = readEmail(fields, errors)
  const password = text(fields, 'password', 1, 128, errors)
  if (errors.length > 0) throw validationError(errors)
  return { email, password }
}

/** Reads `{ email }`; any other field is refused. */
export function readEmailOnly(body: unknown): { email: string } {
  const fields = fieldsOf(body, ['email'])
  const errors: string[] = []
  const email = readEmail(fields, errors)
  if (errors.length > 0) throw validationError(errors)
  return { email }
}

/** Reads a body of texts, each of `min` to `max` characters; any other field is refused. */
export function readTexts<Name extends string>(
  body: unknown,
  sizes: Readonly<Record<Name, readonly [number, number]>>,
): Readonly<Record<Name, string>> {
  const names = Object.keys(sizes) as Name[]
  const fields = fieldsOf(body, names)
  const errors: string[] = []
  const read = names.map((name) => {
    const [min, max] = sizes[name]
    return [name, text(fields, name, min, max, errors)] as const
  })
  if (errors.length > 0) throw validationError(errors)
  return Object.fromEntries(read) as Record<Name, string>
}

function ownOrganization(name: string): string {
  const ending = "'s organization"
  return `${name.slice(0, ORGANIZATION_MAX - ending.length)}${ending}`
}

function fieldsOf(body: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw validationError(['body: must be an object'])
  const unknown = Object.keys(body).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw validationError(
      unknown.map((name) => `body: must NOT have additional properties (${JSON.stringify(name.slice(0, 64))})`),
    )
  }
  return body as Record<string, unknown>
}

function readEmail(fields: Readonly<Record<string, unknown>>, errors: string[]): string {
  const email = text(fields, 'email', 3, 254, errors)
  if (email !== '' && !EMAIL.test(email)) errors.push('body.email: must match format "email"')
  return email.toLowerCase()
}

function text(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  min: number,
  max: number,
  errors: string[],
): string {
  const value = fields[name]
  if (typeof value === 'string' && value.length >= min && value.length <= max) return value
  errors.push(`body.${name}: must be a text of ${String(min)} to ${String(max)} characters`)
  return ''
}
