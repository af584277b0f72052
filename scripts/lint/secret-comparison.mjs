/**
 * ESLint selectors for comparisons of secrets with ===, which tell a patient caller how much of a guess was right. Secrets are compared in constant
 * time, or by looking up their hash. Comparing with a literal, undefined or null only asks whether there is one, and is fine.
 */
export const secretComparison = (names) => {
  const named = `/^(.*[_a-z])?(${names.join('|')})$/i`
  const comparison =
    'BinaryExpression[operator=/^[!=]==?$/][left.type!="Literal"][right.type!="Literal"]' +
    ':not([left.type="Identifier"][left.name="undefined"], [right.type="Identifier"][right.name="undefined"])' +
    '[left.operator!="typeof"]'
  return [`Identifier[name=${named}]`, `MemberExpression[property.name=${named}]`].map((secret) => ({
    selector: `${comparison} > ${secret}`,
    message: 'Compare secrets with a constant-time function, or look up their hash.',
  }))
}

/** What is a secret wherever it turns up. */
export const secretNames = ['sig', 'hmac', 'signature', 'hash', 'secret', 'digest']

/** What is a secret where credentials are checked. */
export const credentialNames = [...secretNames, 'token', 'mac', 'password', 'ticket', 'cookie']
