import { describe, expect, it } from 'vitest'
import { parsePath, pathOf, type Page } from '../src/routes.js'

const pages: [string, Page][] = [
  ['/', { name: 'home' }],
  ['/sign-in', { name: 'sign-in' }],
  ['/o/org_1/sessions', { name: 'sessions', organization: 'org_1' }],
  ['/o/org_1/viewer/sess_1', { name: 'viewer', organization: 'org_1', session: 'sess_1' }],
  [
    '/o/org_1/viewer/sess_1/15550100%40s.whatsapp.net',
    { name: 'viewer', organization: 'org_1', session: 'sess_1', item: '15550100@s.whatsapp.net' },
  ],
  ['/o/org_1/webhooks/wh_1', { name: 'webhooks', organization: 'org_1', item: 'wh_1' }],
  ['/invitations/inv_1', { name: 'invitation', invitation: 'inv_1' }],
  ['/platform/events', { name: 'events' }],
  ['/forgot-password', { name: 'forgot-password' }],
  ['/reset-password', { name: 'reset-password' }],
  ['/verify-email', { name: 'verify-email' }],
]

describe('an address of the dashboard', () => {
  it.each(pages)('%s names its page and is written back the same', (path, page) => {
    expect(parsePath(path)).toEqual(page)
    expect(pathOf(page)).toBe(path)
  })

  it.each(['/o/org_1', '/o/org_1/nothing', '/platform/users/x', '/%E0%A4%A', '/o/a/viewer/b/c/d'])(
    '%s is not found',
    (path) => {
      expect(parsePath(path)).toEqual({ name: 'not-found' })
    },
  )
})
