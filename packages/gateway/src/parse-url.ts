/**
 * The address in a text, or undefined where there is none.
 *
 * Not `URL.canParse`: once Node 20 and 22 have compiled a caller of it, it reads Latin-1 text as if it were UTF-8 and calls
 * `https://bücher.example/` unparsable. ESLint refuses it in everything that runs in Node.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
