/** Calls to a gateway as a person makes them: sign up or in with a cookie, then tokens for one organization each. */
const json = async (response) => {
  const text = await response.text()
  const body = text ? JSON.parse(text) : undefined
  if (response.ok) return body
  throw new Error(`${response.url} answered ${response.status}: ${body?.error?.message ?? text}`)
}

/** Somebody signed in at `base`, through the same doors as the page. */
export const person = async (base, { name, email, password }, { signUp = false, organization } = {}) => {
  const headers = { 'content-type': 'application/json', origin: base, 'sec-fetch-site': 'same-origin' }
  const entry = await fetch(`${base}/api/auth/${signUp ? 'sign-up' : 'sign-in'}/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify(
      signUp ? { name, email, password, ...(organization !== undefined && { organization }) } : { email, password },
    ),
  })
  const { user } = await json(entry)
  const cookie = entry.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')

  const tokenFor = async (organizationId) => {
    const response = await fetch(`${base}/api/v1/tokens`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ organizationId }),
    })
    return (await json(response)).token
  }
  const tokens = new Map()
  const call = async (organizationId, method, path, body) => {
    if (!tokens.has(organizationId)) tokens.set(organizationId, await tokenFor(organizationId))
    const response = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${tokens.get(organizationId)}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    return json(response)
  }
  return {
    user,
    /** The API in one organization (null: in none). */
    in: (organizationId) => ({
      get: (path) => call(organizationId, 'GET', path),
      post: (path, body) => call(organizationId, 'POST', path, body),
      delete: (path) => call(organizationId, 'DELETE', path),
    }),
  }
}

/** Finishes the one-time link of the first super admin; does nothing when the gateway printed none. */
export const finishSetup = async (base, link, { name, password }) => {
  if (!link) return
  const token = new URL(link).searchParams.get('token')
  await json(
    await fetch(`${base}/api/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base },
      body: JSON.stringify({ token, name, password }),
    }),
  )
}

/** Asks again until `ask` answers something, for at most `ms`. */
export const until = async (what, ask, ms = 20_000) => {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`${what} did not happen within ${ms / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
