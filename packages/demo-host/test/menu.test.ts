import { describe, expect, it } from 'vitest'
import { organizationPages, pagesFor, platformPages } from '../src/page-table.js'
import { en } from '../src/words/en.js'

type Who = Parameters<typeof pagesFor>[0]

describe('the menu', () => {
  const owner: Who = { role: 'user', capabilities: ['read', 'send', 'manage', 'events'] }
  const member: Who = { role: 'user', capabilities: ['read', 'send', 'events'] }
  const admin: Who = { ...owner, role: 'super_admin' }
  const titles = (who: Who, organization: string | undefined = 'org_1') => {
    const { own, platform } = pagesFor(who, organization)
    return [own, platform].map((entries) => entries.map(({ title }) => title))
  }

  it('has every page of the organization for its owner, and none of the platform', () => {
    expect(titles(owner)).toEqual([organizationPages.map(({ name }) => en.pages[name]), []])
  })

  it('leaves out for a member exactly what the gateway would refuse', () => {
    const [own = []] = titles(member)
    const refused = organizationPages.map(({ name }) => en.pages[name]).filter((title) => !own.includes(title))
    expect(refused).toEqual(['API keys', 'Webhooks', 'Audit'])
  })

  it('has the pages of the platform for a super admin, in an organization or in none', () => {
    const platform = platformPages.map(({ name }) => en.pages[name])
    expect(titles(admin)[1]).toEqual(platform)
    const { own, platform: shown } = pagesFor(admin, undefined)
    expect([own, shown.map(({ title }) => title)]).toEqual([[], platform])
  })

  it('has none of them while a super admin acts as somebody else', () => {
    const impersonation = { id: 'imp_1', endsAt: 0, reason: 'Ticket 4711', actor: { id: 'usr_1', name: 'Robin' } }
    expect(titles({ ...admin, impersonation })[1]).toEqual([])
  })

  it('opens each page with a letter of its own after g', () => {
    const { own, platform } = pagesFor(admin, 'org_1')
    const keys = [...own, ...platform].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.every((key) => /^[a-z]$/.test(key) && key !== 'g')).toBe(true)
  })
})
