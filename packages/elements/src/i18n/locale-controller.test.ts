import '../define.js'
import { html } from 'lit'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, mount } from '../../test/mount.js'
import { reads } from '../../test/perceive.js'
import type { SessionPairingElement } from '../sessions/session-pairing/session-pairing.js'

cleanUpAfterEach()
endClientsAfterEach()

describe('the language of one element', () => {
  it('is that of everything it is made of, and changes with it', async () => {
    const { client, gateway } = living()
    const session = [...gateway.state.sessions.values()].find(({ status }) => status === 'working')?.id ?? ''
    const page = await mount<SessionPairingElement>(
      html`<wg-session-pairing .client=${client} session-id=${session} locale="de"></wg-session-pairing>`,
    )
    await reads(page, /Verknüpft als/)
    page.locale = 'fr'
    await reads(page, /Associé à/)
  })
})
