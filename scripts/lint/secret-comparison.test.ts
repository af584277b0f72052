import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { credentialNames, secretComparison } from './secret-comparison.mjs'

const rules: Linter.RulesRecord = { 'no-restricted-syntax': ['error', ...secretComparison(credentialNames)] }
const findings = (code: string) => new Linter().verify(code, { rules }).length

describe('comparing a secret with ===', () => {
  it.each([
    'given === secret',
    'secret === given',
    'row.secret_hash === hashSecret(given)',
    'if (a.signature !== b.signature) { fail() }',
    'expectedHmac == sent',
    'token === stored.token',
    'users.find((one) => one.resetToken === given)',
  ])('is found: %s', (code) => expect(findings(code)).toBeGreaterThan(0))

  it.each([
    'secret === undefined',
    'token !== null',
    "typeof secret === 'string'",
    "hash === ''",
    'timingSafeEqual(signature, expected)',
    'secretary === name',
    'row.name === given',
  ])('is not seen in %s', (code) => expect(findings(code)).toBe(0))
})
