import '../../src/define.js'
import '../../src/viewer/message-timeline/message-timeline.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { ana, bakers, endWorldsAfterEach, messagingWorld } from '../messaging-world.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../mount.js'
import { textOf } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'
import { expectNothingRan } from './inert.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()
expectNothingRan()

/** Files that a browser would run or draw if it were given them, by name and by what they call themselves. */
const names = [
  'page.html',
  'page.htm',
  'page.xhtml',
  'drawing.svg',
  'paper.pdf',
  'photo.jpg.html',
  'photo.png.svg',
  'gpj.\u202egvs',
  'page.html\u0000.jpg',
  'feed.xml',
  'page.mht',
  'app.js',
]
const types = ['image/svg+xml', 'text/html', 'application/pdf', 'application/xhtml+xml', 'image/png']
const kinds = ['image', 'video', 'audio', 'sticker', 'document'] as const

/** What shows a file, fetches one, or hands one to the reader. */
const showing =
  'img, image, picture, source, video, audio, track, iframe, frame, object, embed, canvas, link, script, [download], [src], [srcset], [data]'

describe('E-09 a file in a message', () => {
  const files = names.flatMap((filename) => types.map((mimetype) => ({ filename, mimetype })))

  it(`is named and never opened, drawn, fetched or offered: ${String(files.length)} disguised files of every kind`, async () => {
    const { gateway, session, client } = messagingWorld()
    files.forEach((media, at) => {
      gateway.addMessage(session, {
        chat: bakers,
        from: ana.lid,
        type: kinds[at % kinds.length] ?? 'document',
        body: `File number ${String(at)}.`,
        timestamp: Date.now() - (files.length - at) * 1000,
        media,
      })
    })
    const before = performance.getEntriesByType('resource').length
    const page = await mount(
      html`<wg-message-timeline .client=${client} session-id=${session} chat-id=${bakers}></wg-message-timeline>`,
      { width: 800 },
    )
    page.style.blockSize = `${String(files.length * 220)}px`
    page.style.maxBlockSize = 'none'
    // The oldest come with a second page.
    await eventually(
      'every file',
      () => files.every((_, at) => textOf(page).includes(`File number ${String(at)}.`)),
      25_000,
    )
    const opened = [...deepElements(page)].filter((one) => one.matches(showing))
    expect(opened.map((one) => one.outerHTML)).to.deep.equal([])
    const links = [...deepElements(page)].filter((one) => one.hasAttribute('href'))
    expect(links.map((one) => one.getAttribute('href'))).to.deep.equal([])
    const fetched = performance.getEntriesByType('resource').slice(before)
    expect(
      fetched.filter(({ name }) => !/\.(js|ts)(\?|$)/.test(new URL(name).pathname)).map(({ name }) => name),
    ).to.deep.equal([])
  }).timeout(30_000)
})
