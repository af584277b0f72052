/** An answer, read whole. */
export interface Answer<Body = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export interface Ask {
  readonly method?: string
  readonly token?: string
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly raw?: string
}

/** Sends one request and reads the answer; JSON when it is JSON. */
export async function ask<Body = Record<string, unknown>>(url: string, options: Ask = {}): Promise<Answer<Body>> {
  const headers = new Headers(options.headers)
  if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`)
  if (options.json !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
  const body = options.raw ?? (options.json === undefined ? undefined : JSON.stringify(options.json))
  const response = await fetch(url, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body }
}

/** The error envelope of a refusal. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string; readonly details?: Record<string, unknown> }
}
