import type { Credentials } from './authenticator.js'
import type { OperationPolicy } from './policy.js'
import { unauthorized } from './problems.js'

type Headers = Readonly<Record<string, string>>

/** Takes the credential out of a request's headers. Two different ones are refused: which one counts would be a guess. */
export function credentialsOf(method: string, headers: Headers, policy: OperationPolicy): Credentials {
  const bearer = bearerOf(headers['authorization'])
  const apiKey = headers['x-api-key'] ?? null
  if (bearer !== null && apiKey !== null && bearer !== apiKey) {
    throw unauthorized('Send one credential, not two.', 'ambiguous')
  }
  return {
    bearer: bearer ?? apiKey,
    cookie: policy.credentials.includes('cookie') ? (headers['cookie'] ?? null) : null,
    method,
    origin: headers['origin'] ?? null,
    fetchSite: headers['sec-fetch-site'] ?? null,
  }
}

function bearerOf(authorization: string | undefined): string | null {
  if (authorization === undefined) return null
  const match = /^Bearer +(\S{1,8192})$/i.exec(authorization)
  if (!match) throw unauthorized('The Authorization header must be "Bearer <token>".', 'malformed')
  return match[1] ?? null
}
