/**
 * What must not be in a log, by its form: secrets of ours, bearer tokens, cookies, webhook secrets, and who talks to
 * whom. The last line of defence: it works on the finished line, wherever in it the text turned up.
 */
const forms: readonly (readonly [RegExp, string])[] = [
  // our opaque secrets: keys, embed tokens, setup and mailed links, tickets
  [/\b(wa|wge|wgs|wgv|wgr|wgt)_[0-9A-Za-z]{20,}/g, '$1_***'],
  // login tokens: three segments of base64url, the first of which is JSON
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, '***'],
  [/\bwhsec_[A-Za-z0-9+/=_-]{8,}/g, 'whsec_***'],
  [/\b(bearer|basic) +[\w.~+/=-]{8,}/gi, '$1 ***'],
  [/(wg_session=)[^;"\\\s]+/g, '$1***'],
  [/\b(smtps?|postgres(?:ql)?):\/\/[^@\s"\\/]*@/g, '$1://***@'],
  // JIDs: digits (a device behind the colon) at one of WhatsApp's servers; groups of the old form have a hyphen
  [/(?<!\d)\d[\d-]{4,40}(?::\d+)?(?:_\d+)?@(s\.whatsapp\.net|c\.us|lid|g\.us|newsletter|broadcast|hosted)/g, '***@$1'],
  [/\+\d{1,3}[ \d()-]{6,18}\d/g, '+***'],
]

/** A log line without what has no place in it. */
export function scrub(line: string): string {
  return forms.reduce((text, [form, instead]) => text.replace(form, instead), line)
}

/** An error as it is logged: its kind, words and stack, never what libraries hang on it (rows, requests, parameters). */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error === 'string' ? error : 'not an error' }
  const { code } = error as { code?: unknown }
  // JSON.parse quotes the text that it could not read
  const quotes = error instanceof SyntaxError
  const plain = (text: string) => (quotes ? text.replace(/"[^]*?"(?=\.\.\.| is )/g, '"***"') : text)
  return {
    type: error.name,
    message: plain(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack: plain(error.stack ?? ''),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}
