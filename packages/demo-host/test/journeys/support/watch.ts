import type { Page } from 'playwright-core'

/** What a page did from its first moment on. */
export interface Watch {
  /** Directives of the policy that something tried to break, and what the console said about it. */
  readonly violations: string[]
  readonly origins: Set<string>
  readonly urls: string[]
  readonly said: string[]
  /** Tokens that the page's own endpoint gave it, in order. */
  readonly tokens: string[]
}

/** Begins to watch; before the first navigation. */
export const watch = async (page: Page): Promise<Watch> => {
  const seen: Watch = { violations: [], origins: new Set(), urls: [], said: [], tokens: [] }
  await page.exposeBinding('toldOfViolation', (_, directive: string) => void seen.violations.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { toldOfViolation(text: string): void }).toldOfViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      ),
    )
  })
  page.on('console', (message) => {
    seen.said.push(message.text())
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) seen.violations.push(message.text())
  })
  page.on('pageerror', (error) => seen.said.push(String(error)))
  page.on('request', (request) => {
    seen.urls.push(request.url())
    seen.origins.add(new URL(request.url()).origin)
  })
  page.on('response', async (response) => {
    if (!response.url().endsWith('/waygate-token') || !response.ok()) return
    const { token } = (await response.json()) as { token: string }
    seen.tokens.push(token)
  })
  return seen
}

/** Every place in which a page could leave a token lying about, as one text: address, storage, cookies, and all markup, shadow roots too. */
export const belongings = async (page: Page): Promise<string> => {
  const inside = await page.evaluate(async () => {
    const markup = (node: Document | ShadowRoot | Element): string => {
      const roots = [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []))
      const own = node instanceof Document ? node.documentElement.outerHTML : node.innerHTML
      return [own, ...roots.map(markup)].join('\n')
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    return JSON.stringify([
      location.href,
      document.referrer,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      databases,
      await caches.keys(),
      history.state,
      name,
      markup(document),
    ])
  })
  return inside + JSON.stringify(await page.context().cookies())
}
