const MAX_HEADERS = 20
const MAX_TOTAL_LENGTH = 8192
const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/
const VALUE = /^[\x20-\x7e\t]{0,1024}$/

/** Names that belong to the gateway, to HTTP itself or to the connection; a customer's header never replaces them. */
const RESERVED =
  /^(content-.*|webhook-.*|x-webhook-.*|proxy-.*|sec-.*|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|user-agent|via|forwarded|__proto__)$/i

/** Every reason why these custom headers cannot be sent, as sentences; empty when they can. */
export function customHeaderProblems(headers: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(headers)
  const problems: string[] = []
  if (entries.length > MAX_HEADERS) problems.push(`customHeaders must have at most ${MAX_HEADERS} entries`)
  if (entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > MAX_TOTAL_LENGTH) {
    problems.push(`customHeaders must have at most ${MAX_TOTAL_LENGTH} characters in total`)
  }
  const seen = new Set<string>()
  for (const [name, value] of entries) {
    const shown = JSON.stringify(name.slice(0, 64))
    if (!TOKEN.test(name)) problems.push(`customHeaders: ${shown} is not a header name`)
    else if (RESERVED.test(name)) problems.push(`customHeaders: ${shown} is set by the gateway`)
    if (seen.has(name.toLowerCase())) problems.push(`customHeaders: ${shown} is given twice`)
    seen.add(name.toLowerCase())
    if (!VALUE.test(value))
      problems.push(`customHeaders: the value of ${shown} must be at most 1024 visible ASCII characters`)
  }
  return problems
}

/** The customer's headers in lower case with ours over them; reserved names are dropped whatever the row says. */
export function mergeHeaders(
  custom: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>>,
): Record<string, string> {
  const sendable = Object.entries(custom).filter(
    ([name, value]) => TOKEN.test(name) && !RESERVED.test(name) && VALUE.test(value),
  )
  return { ...Object.fromEntries(sendable.map(([name, value]) => [name.toLowerCase(), value])), ...ours }
}
