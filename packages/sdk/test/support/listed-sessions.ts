import type { WASession } from '../../src/index.js'

/** Where sessions are listed. */
export const list = 'GET /api/v1/sessions'

/** A row of the list. */
export const session = (id: string, more: Partial<WASession> = {}) => ({
  id,
  status: 'working',
  createdAt: Number(id.slice(1)),
  updatedAt: 1,
  ...more,
})

/** The event that a session changed. */
export const changed = (id: string, more: object = {}) => ({
  event: 'resource.changed',
  payload: { resource: 'sessions', id, change: 'updated', data: { ...session(id), ...more } },
})
