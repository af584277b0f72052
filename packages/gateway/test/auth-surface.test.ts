import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccounts } from '../src/identity/accounts.js'
import { type Refusal, ask } from './support/http.js'
import { type Person, sameOrigin, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway()
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

/** The auth routes that exist. Adding one is a decision: it is the part of the gateway that strangers reach. */
const mounted = [
  'GET /get-session',
  'GET /jwks',
  'GET /list-sessions',
  'POST /change-password',
  'POST /request-password-reset',
  'POST /reset-password',
  'POST /revoke-session',
  'POST /revoke-sessions',
  'POST /send-verification-email',
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /sign-up/email',
  'POST /verify-email',
]

interface LibraryRoute {
  readonly path?: string
  readonly options?: { readonly method?: string | readonly string[] }
}

/** Every route that the auth library would mount, as this version of it says. */
function libraryRoutes(): string[] {
  const { config, storage, clock } = gateway.core
  const routes = Object.values(createAccounts(config, storage, clock).api as Record<string, LibraryRoute>)
  return routes
    .filter(({ path }) => path !== undefined && path !== '')
    .flatMap(({ path, options }) => [options?.method ?? 'GET'].flat().map((method) => `${method} ${path ?? ''}`))
    .sort()
}

async function exists(route: string): Promise<boolean> {
  const [method = '', path = ''] = route.split(' ')
  const answer = await ask<Refusal>(`${gateway.url}/api/auth${path.replace(/:\w+/g, 'x')}`, {
    method,
    headers: { ...sameOrigin, cookie: ana.cookie },
    ...(method === 'GET' ? {} : { json: {} }),
  })
  return !(answer.status === 404 && answer.body.error.message === 'Not found.')
}

describe('the auth routes', () => {
  it('of the library are known: a new version that brings another is looked at', async () => {
    await expect(`${libraryRoutes().join('\n')}\n`).toMatchFileSnapshot('auth-library-routes.txt')
  })

  it('that exist are those of the list, whatever the library would mount', async () => {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
    const paths = new Set([...libraryRoutes(), ...mounted].map((route) => route.split(' ')[1] ?? ''))
    const candidates = [...paths].flatMap((path) => methods.map((method) => `${method} ${path}`))
    const found: string[] = []
    for (const route of candidates) if (await exists(route)) found.push(route)
    expect(found.sort()).toEqual(mounted)
  })

  it('are matched letter by letter', async () => {
    for (const path of [
      '/sign-in/email/',
      '/Sign-In/email',
      '//sign-in/email',
      '/sign-in%2Femail',
      '/./sign-in/email',
      '/sign-in/email;x',
    ]) {
      expect([path, await exists(`POST ${path}`)]).toEqual([path, path.startsWith('/./')])
    }
  })
})
