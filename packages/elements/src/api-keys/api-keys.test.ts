import './api-keys.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../test/perceive.js'
import type { ApiKeyCreatedEvent } from '../events.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { ApiKeysElement } from './api-keys.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = (role: 'owner' | 'member' | 'superAdmin' = 'owner', scenario: 'living' | 'empty' = 'living') => {
  const world = living(role, scenario)
  return {
    ...world,
    mounted: () => mount<ApiKeysElement>(html`<wg-api-keys .client=${world.client}></wg-api-keys>`, { width: 1000 }),
  }
}

const fillName = async (page: Element, name: string) => {
  const field = await byRole<HTMLInputElement>(page, 'textbox', /Name/)
  field.value = name
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('a list of API keys', () => {
  it('shows name, prefix, last four, capabilities and creator, and never a secret', async () => {
    const page = await show().mounted()
    await reads(page, 'Order system')
    await reads(page, 'wa_FAKE…x7Qp')
    await reads(page, 'Read')
    expect(textOf(page)).not.to.contain('FAKEordersystem')
  })

  it('says what a key is for while there is none', async () => {
    const page = await show('owner', 'empty').mounted()
    await reads(page, 'No keys yet')
    expect(page.status).to.equal('empty')
  })

  it('offers no way to create or revoke to somebody who may not manage', async () => {
    const { gateway, mounted } = show('member')
    const page = await mounted()
    await eventually(
      'an answer',
      () => gateway.calls.some(({ operation }) => operation === 'getMe') && page.status !== 'loading',
    )
    expect(allByRole(page, 'button', /Create key|Revoke/)).to.have.length(0)
  })

  it('keeps what it knew when the gateway fails, and tries again on request', async () => {
    const { gateway, mounted } = show()
    const undo = gateway.fail('listApiKeys', { status: 500, code: 'internal' })
    const page = await mounted()
    await reads(page, 'This could not be loaded')
    undo()
    ;(await byRole(page, 'button', 'Try again')).click()
    await reads(page, 'Order system')
  })

  it('shows names verbatim, never as markup', async () => {
    const { gateway, mounted } = show()
    const [key] = gateway.state.apiKeys.values()
    if (!key) throw new Error('the world has no key')
    const name = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    gateway.state.apiKeys.set(key.id, { ...key, name })
    const page = await mounted()
    await reads(page, name)
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  it('keeps the list and says so while the gateway is away', async () => {
    const { gateway, mounted } = show()
    const page = await mounted()
    await reads(page, 'Order system')
    gateway.goOffline()
    await eventually('it is marked', () => page.status === 'stale' || page.status === 'offline')
    await reads(page, 'Order system')
  })

  it('names the capability that is missing', async () => {
    const { gateway, mounted } = show()
    gateway.fail('listApiKeys', { status: 403, code: 'forbidden', message: 'x', details: { capability: 'read' } })
    const page = await mounted()
    await reads(page, 'You may not see this')
    expect(page.status).to.equal('forbidden')
  })

  it('is accessible', async () => {
    const page = await show().mounted()
    await reads(page, 'Order system')
    await expectAccessible(page)
  })
})

describe('creating a key', () => {
  it('shows the secret once and forgets it when it was acknowledged', async () => {
    const { gateway, mounted } = show()
    const page = await mounted()
    let created: ApiKeyCreatedEvent | undefined
    page.addEventListener('wg-api-key-created', (event) => {
      created = event
    })
    ;(await byRole(page, 'button', 'Create key')).click()
    await fillName(page, 'Till')
    allByRole(page, 'button', 'Create key').at(-1)?.click()
    await reads(page, 'Copy the key now')
    const secret = [...gateway.state.apiKeys.values()].find(({ name }) => name === 'Till')?.secret ?? 'no key was made'
    await reads(page, secret)
    expect(JSON.stringify(created)).not.to.contain(secret)
    ;(await byRole(page, 'button', 'I have stored the key')).click()
    await eventually('the secret is gone', () => !page.shadowRoot?.innerHTML.includes(secret))
    await reads(page, 'Till')
  })

  it('keeps the secret on the screen through Escape and the cross', async () => {
    const { gateway, mounted } = show()
    const page = await mounted()
    ;(await byRole(page, 'button', 'Create key')).click()
    await fillName(page, 'Till')
    allByRole(page, 'button', 'Create key').at(-1)?.click()
    const dialog = await byRole(page, 'dialog', /Copy the key now/)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    ;(await byRole(dialog, 'button', 'Close')).click()
    const secret = [...gateway.state.apiKeys.values()].find(({ name }) => name === 'Till')?.secret ?? 'no key was made'
    await reads(page, secret)
    expect(focused()?.textContent?.trim()).to.equal('I have stored the key')
  })

  it('begins in the name, and gives the focus back when it is left with Escape', async () => {
    const { mounted } = show()
    const page = await mounted()
    const button = await byRole(page, 'button', 'Create key')
    button.focus()
    button.click()
    await eventually('the focus in the form', () => focused()?.id === 'name')
    const dialog = await byRole(page, 'dialog', /Create a key/)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('it closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()).to.equal(button)
  })

  it('keeps the secret on the screen although the browser closes the dialog', async () => {
    const { mounted } = show()
    const page = await mounted()
    ;(await byRole(page, 'button', 'Create key')).click()
    await fillName(page, 'Till')
    allByRole(page, 'button', 'Create key').at(-1)?.click()
    await reads(page, 'Copy the key now')
    const dialog = await eventually('the dialog', () =>
      [...deepElements(page)].find((one): one is HTMLDialogElement => one instanceof HTMLDialogElement && one.open),
    )
    dialog.close()
    await eventually('it is open again', () => dialog.open)
    await reads(page, 'Copy the key now')
  })

  it('asks for a name before it sends anything', async () => {
    const { gateway, mounted } = show()
    const page = await mounted()
    ;(await byRole(page, 'button', 'Create key')).click()
    await byRole(page, 'textbox', /Name/)
    allByRole(page, 'button', 'Create key').at(-1)?.click()
    await eventually(
      'the field is marked',
      async () => (await byRole(page, 'textbox', /Name/)).getAttribute('aria-invalid') === 'true',
    )
    expect(gateway.calls.filter(({ operation }) => operation === 'createApiKey')).to.have.length(0)
  })
})

describe('revoking a key', () => {
  it('asks first, naming the key, then removes it', async () => {
    const { mounted } = show()
    const page = await mounted()
    ;(await byRole(page, 'button', 'Revoke key Order system')).click()
    await reads(page, 'Revoke “Order system”?')
    allByRole(page, 'button', 'Revoke key').at(-1)?.click()
    await eventually('the key is gone', () => !textOf(page).includes('x7Qp'))
  })

  it('changes nothing when the person keeps it', async () => {
    const { gateway, mounted } = show()
    const page = await mounted()
    ;(await byRole(page, 'button', 'Revoke key Order system')).click()
    ;(await byRole(page, 'button', 'Cancel')).click()
    await reads(page, 'x7Qp')
    expect(gateway.calls.filter(({ operation }) => operation === 'revokeApiKey')).to.have.length(0)
  })
})

describe('many keys', () => {
  const many = async (count = 8) => {
    const world = show()
    const [key] = world.gateway.state.apiKeys.values()
    if (!key) throw new Error('the world has no key')
    for (let at = 1; at < count; at += 1) {
      const id = `key_more${String(at)}`
      world.gateway.state.apiKeys.set(id, { ...key, id, name: `Import ${String(at)}` })
    }
    const page = await world.mounted()
    await reads(page, 'Import 1')
    return { ...world, page }
  }

  it('are not chosen nor searched while they are few', async () => {
    const page = await show().mounted()
    await reads(page, 'Order system')
    expect(allByRole(page, 'checkbox', /Select/)).to.have.length(0)
    expect(allByRole(page, 'searchbox')).to.have.length(0)
  })

  it('are found by name', async () => {
    const { page } = await many()
    const field = await byRole<HTMLInputElement>(page, 'searchbox', 'Search by name')
    field.value = 'import 7'
    field.dispatchEvent(new Event('input'))
    await eventually('one is left', () => allByRole(page, 'row', /Import/).length === 1)
    field.value = 'nothing like it'
    field.dispatchEvent(new Event('input'))
    await reads(page, 'No key matches')
  })

  it('are revoked together after a question that names them', async () => {
    const { gateway, page } = await many()
    ;(await byRole(page, 'checkbox', /Select .*Import 2/)).click()
    ;(await byRole(page, 'checkbox', /Select .*Import 3/)).click()
    await reads(page, '2 selected')
    ;(await byRole(page, 'button', 'Revoke 2 keys')).click()
    await reads(page, 'Revoke 2 keys?')
    await reads(page, /Import 2.* and .*Import 3/)
    allByRole(page, 'button', 'Revoke 2 keys').at(-1)?.click()
    await eventually('they are gone', () => !textOf(page).includes('Import 2') && !textOf(page).includes('Import 3'))
    expect(gateway.state.apiKeys.size).to.equal(6)
    await eventually('nothing is chosen', () => !textOf(page).includes('selected'))
  })

  it('are accessible while some are chosen', async () => {
    const { page } = await many()
    ;(await byRole(page, 'checkbox', /Select .*Import 2/)).click()
    await reads(page, '1 selected')
    await expectAccessible(page)
  })

  it('say which could not be revoked, and revoke the others', async () => {
    const { gateway, page } = await many()
    ;(await byRole(page, 'checkbox', 'Select all')).click()
    await reads(page, '8 selected')
    ;(await byRole(page, 'button', 'Revoke 8 keys')).click()
    await reads(page, 'Revoke 8 keys?')
    gateway.fail('revokeApiKey', { status: 409, code: 'conflict', message: 'not now' }, 1)
    allByRole(page, 'button', 'Revoke 8 keys').at(-1)?.click()
    await reads(page, '1 was left as it is: It was changed meanwhile')
    await eventually('one is left', () => gateway.state.apiKeys.size === 1)
    allByRole(page, 'button', 'Revoke key').at(-1)?.click()
    await reads(page, 'No keys yet')
  })
})
