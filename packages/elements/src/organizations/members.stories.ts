import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import { statesOf, type Play } from '../../test/stories.js'
import './members.define.js'

const meta: Meta = {
  title: 'Organizations/Members',
  component: 'wg-members',
  render: () => html`<wg-members></wg-members>`,
}

export default meta

const crowd = (gateway: FakeGateway): void => {
  for (let at = 1; at <= 20; at += 1) {
    const user = gateway.addUser({ name: `Person ${String(at)}`, email: `person-${String(at)}@crowd.example` })
    gateway.addMember(gateway.cast.organization, user.id, at % 7 === 0 ? 'admin' : 'member')
  }
  const user = gateway.addUser({
    name: 'Maximiliana von und zu Hohenstein-Wittelsbach of the northern branch',
    email: 'maximiliana.von.und.zu.hohenstein-wittelsbach@northern-branch.lantern.example',
  })
  gateway.addMember(gateway.cast.organization, user.id, 'member')
}

export const Ready: StoryObj = {}

/** A member sees the people, and can do nothing but leave. */
export const AsMember: StoryObj = { parameters: { as: 'member' } }

export const ManyAndLong: StoryObj = { parameters: { gateway: crowd } }

export const Narrow: StoryObj = { parameters: { gateway: crowd }, globals: { viewport: { value: 'mobile1' } } }

const choose =
  (entry: RegExp): Play =>
  async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', /Actions for .*Milo/)).click()
    ;(await byRole(canvasElement, 'menuitem', entry)).click()
  }

export const RemoveDialog: StoryObj = { play: choose(/Remove/) }
export const OwnerDialog: StoryObj = { play: choose(/Make owner/) }

const openInvite: Play = async ({ canvasElement }) => {
  ;(await byRole(canvasElement, 'button', 'Invite')).click()
}

export const InviteDialog: StoryObj = { play: openInvite }

export const InvitationLink: StoryObj = {
  play: async (context) => {
    await openInvite(context)
    ;(await byRole<HTMLInputElement>(context.canvasElement, 'textbox', 'E-mail')).value = 'nora@lantern.example'
    ;(await byRole(context.canvasElement, 'button', 'Create invitation')).click()
  },
}

const states = statesOf('listMembers')

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
