import { expect } from 'chai'
import { html } from 'lit'
import '../../src/viewer/message-timeline/message-timeline.define.js'
import { messageText } from '../../src/ui/message-text.js'
import { ana, bakers, endWorldsAfterEach, messagingWorld } from '../messaging-world.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../mount.js'
import { reads, textOf } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'
import { canary } from './corpus.js'
import { expectNothingRan } from './inert.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()
expectNothingRan()

const dangerous = [
  'javascript',
  'data',
  'vbscript',
  'blob',
  'file',
  'filesystem',
  'view-source',
  'jar',
  'intent',
  'about',
]
const rest: Readonly<Record<string, string>> = {
  javascript: `${canary}(1)`,
  data: 'text/html,<script>1</script>',
  blob: 'https://a.example/1',
  file: '///etc/passwd',
  filesystem: 'https://a.example/x',
  'view-source': 'https://a.example/',
  jar: 'https://a.example!/x',
  intent: '//x#Intent;scheme=javascript;end',
  about: 'blank',
}
const split = (scheme: string, with_: string): string => `${scheme.slice(0, 3)}${with_}${scheme.slice(3)}`
/** Ways in which a scheme has been smuggled past somebody. */
const disguises: readonly ((scheme: string, rest: string) => string)[] = [
  (scheme, tail) => `${scheme}:${tail}`,
  (scheme, tail) => `${scheme.toUpperCase()}:${tail}`,
  (scheme, tail) => `${[...scheme].map((c, at) => (at % 2 ? c.toUpperCase() : c)).join('')}:${tail}`,
  (scheme, tail) => `${split(scheme, '\t')}:${tail}`,
  (scheme, tail) => `${split(scheme, '\n')}:${tail}`,
  (scheme, tail) => `${split(scheme, '\u0000')}:${tail}`,
  (scheme, tail) => `${split(scheme, '\u200b')}:${tail}`,
  (scheme, tail) => `${split(scheme, '\u00ad')}:${tail}`,
  (scheme, tail) => `\u0001\u001f ${scheme}:${tail}`,
  (scheme, tail) => `${scheme} :${tail}`,
  (scheme, tail) => `${scheme}&colon;${tail}`,
  (scheme, tail) => `${scheme}%3A${tail}`,
  (scheme, tail) => `&#${String(scheme.charCodeAt(0))};${scheme.slice(1)}:${tail}`,
  (scheme, tail) => `${scheme.replace(/[a-z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))}:${tail}`,
  (scheme, tail) => `${scheme}\uff1a${tail}`,
  (scheme, tail) => `*${scheme}*:${tail}`,
  (scheme, tail) => `<${scheme}:${tail}>`,
  (scheme, tail) => `[click](${scheme}:${tail})`,
  (scheme, tail) => `\u202e${scheme}:${tail}\u202c`,
]
const variants = dangerous.flatMap((scheme) => disguises.map((disguise) => disguise(scheme, rest[scheme] ?? 'x')))

const NAMES: ReadonlyMap<string, string> = new Map()
const linksIn = async (text: string): Promise<HTMLAnchorElement[]> =>
  [...deepElements(await mount(html`<div>${messageText(text, NAMES)}</div>`))].filter(
    (one) => one instanceof HTMLAnchorElement,
  )

describe('a link in a message', () => {
  it(`never leads to a scheme that runs, reads or embeds, in ${String(variants.length)} disguises`, async () => {
    expect(variants.length).to.be.at.least(150)
    const page = await mount(html`<div>${variants.map((text) => messageText(text, NAMES))}</div>`)
    const schemes = [...deepElements(page)].flatMap((one) => (one instanceof HTMLAnchorElement ? [one.protocol] : []))
    expect(schemes.filter((scheme) => !['https:', 'http:', 'mailto:', 'tel:'].includes(scheme))).to.deep.equal([])
    for (const text of variants.filter((one) => !one.includes('a.example')))
      expect(
        (await linksIn(text)).map(({ href }) => href),
        JSON.stringify(text),
      ).to.deep.equal([])
  })

  it('is always opened apart, without a referrer and without a vote for it', async () => {
    for (const text of ['https://a.example', 'www.a.example', 'me@a.example', 'tel:+15550100', 'http://аррӏе.com/x']) {
      const [link] = await linksIn(text)
      expect(link?.rel.split(' '), text).to.include.members(['noopener', 'noreferrer', 'nofollow', 'ugc'])
      expect(link?.target).to.equal('_blank')
    }
  })

  it('shows the ASCII host of a look-alike beside it', async () => {
    const page = await mount(html`<div>${messageText('pay at https://аррӏе.com/invoice', NAMES)}</div>`)
    await reads(page, '(xn--80ak6aa92e.com)')
  })
})

describe('what a name may hide', () => {
  it('a file shows its real ending, whatever turns its name around', async () => {
    const { gateway, client, session } = messagingWorld()
    const names = ['photo\u202egpj.exe', 'bill\u2067fdp.scr', 'a\u200f\u202Dgnp.bat', 'x\u061c\u2068gpj.cmd\u2069']
    names.forEach((filename) =>
      gateway.addMessage(session, { chat: bakers, from: ana.lid, type: 'document', media: { filename } }),
    )
    const page = await mount(
      html`<wg-message-timeline .client=${client} session-id=${session} chat-id=${bakers}></wg-message-timeline>`,
      { width: 700 },
    )
    page.style.blockSize = '900px'
    for (const shown of ['photogpj.exe', 'billfdp.scr', 'agnp.bat', 'xgpj.cmd']) await reads(page, shown)
    const titles = [...deepElements(page)].filter((one) => one.matches('.attachment-title'))
    expect(titles.map((one) => one.localName)).to.deep.equal(['bdi', 'bdi', 'bdi', 'bdi'])
  })
})

describe('very much of something', () => {
  it('a message of a million characters is cut, and grows on request to what a page can bear', async () => {
    const { gateway, client, session } = messagingWorld()
    gateway.addMessage(session, { chat: bakers, from: ana.lid, body: 'W'.repeat(1_000_000) })
    gateway.addMessage(session, { chat: bakers, from: ana.lid, body: `Z${'\u0351\u036b\u0343'.repeat(20_000)}` })
    const page = await mount(
      html`<wg-message-timeline .client=${client} session-id=${session} chat-id=${bakers}></wg-message-timeline>`,
      { width: 700 },
    )
    page.style.blockSize = '900px'
    const more = (): HTMLElement[] =>
      [...deepElements(page)].filter((one): one is HTMLElement => one.matches('.show-more'))
    await eventually('both are cut', () => more().length === 2)
    expect(textOf(page).length).to.be.below(4_000)
    more()[0]?.click()
    await eventually('the whole', () => textOf(page).length > 60_000)
    expect(textOf(page).length).to.be.below(75_000)
  })

  it('a group of ten thousand is counted, and only those in sight are drawn', async () => {
    await import('../../src/contacts/group-detail/group-detail.define.js')
    const { gateway, client, session } = messagingWorld()
    const jid = '120363000000000009@g.us'
    const members = Array.from({ length: 10_000 }, (_, at) => ({
      lid: `91${String(at).padStart(13, '0')}@lid`,
      tag: `Member ${String(at)}`,
    }))
    gateway.addGroup(session, { jid, subject: 'Everybody', members })
    const page = await mount(
      html`<wg-group-detail .client=${client} session-id=${session} jid=${jid}></wg-group-detail>`,
    )
    page.style.blockSize = '600px'
    await reads(page, '10,000 members')
    await eventually('the first members', () => textOf(page).includes('Member 0'))
    expect([...deepElements(page)].length).to.be.below(1_500)
  })
})
