import type { Client } from '@waygate/sdk'

/** What each gateway can do beyond the deployed contract; `unknown` when it did not say. */
const answers = new WeakMap<Client, ReadonlySet<string> | 'unknown'>()

/** The answer for an operation that a gateway does not have, and for a thing that is gone. */
export function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'not_found'
}

/** Whether a client's gateway lacks a feature. Undefined while it is being asked; `answered` is called then. */
export function lacksFeature(client: Client, feature: string, answered: () => void): boolean | undefined {
  const features = answers.get(client)
  if (features) return features !== 'unknown' && !features.has(feature)
  const keep = (answer: ReadonlySet<string> | 'unknown') => {
    answers.set(client, answer)
    answered()
  }
  client.features().then(keep, () => keep('unknown'))
  return undefined
}
