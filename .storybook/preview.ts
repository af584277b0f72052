import { availableLocales } from '@waygate/elements'
import { createClient } from '@waygate/sdk'
import type { Decorator, Preview } from '@storybook/web-components-vite'
import { createFakeGateway, type FakeGateway, type Role } from '@waygate/sdk/testing'
import { html } from 'lit'
import '../packages/elements/src/context/provider.define.ts'
import '../docs/guides/brands.css'
import './preview.css'

/** What a story may say about its world: `parameters.gateway` changes the fake gateway before the first request. */
export interface StoryWorld {
  readonly scenario?: 'empty' | 'living' | 'bulk'
  readonly as?: Role
  readonly gateway?: (gateway: FakeGateway) => void
}

/** The weather of the scenario toolbar, applied to whatever world the story has. */
const weather: Readonly<Record<string, (gateway: FakeGateway) => void>> = {
  slow: (gateway) => {
    const later = new Promise((resolve) => setTimeout(resolve, 3_000))
    for (const operation of [
      'listSessions',
      'listChats',
      'listChatMessages',
      'listContacts',
      'listApiKeys',
      'listWebhooks',
    ] as const)
      gateway.delay(operation, later)
  },
  failing: (gateway) => {
    for (const operation of [
      'listSessions',
      'getSession',
      'listChats',
      'listChatMessages',
      'listContacts',
      'listApiKeys',
      'listWebhooks',
      'listUsers',
    ] as const) {
      gateway.fail(operation, { status: 500, code: 'internal', message: 'The story asked for it' })
    }
  },
  offline: (gateway) => gateway.goOffline(),
}

const inProvider: Decorator = (story, { globals, parameters }) => {
  const world = parameters as StoryWorld
  const gateway = createFakeGateway({
    scenario: globals['world'] === 'story' ? (world.scenario ?? 'living') : globals['world'],
  })
  world.gateway?.(gateway)
  weather[String(globals['weather'])]?.(gateway)
  const role = (globals['role'] === 'story' ? (world.as ?? 'owner') : globals['role']) as Role
  const client = createClient(gateway.options(role))
  document.documentElement.dataset['theme'] = String(globals['theme'])
  document.documentElement.dir = String(globals['direction'])
  return html`<wg-provider
    .client=${client}
    theme=${globals['theme']}
    data-brand=${globals['brand']}
    lang=${globals['locale']}
    dir=${globals['direction']}
    >${story()}</wg-provider
  >`
}

const choice = (title: string, icon: string, items: readonly string[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
})

const preview: Preview = {
  decorators: [inProvider],
  initialGlobals: {
    theme: 'auto',
    brand: 'none',
    locale: 'en',
    direction: 'ltr',
    world: 'story',
    weather: 'fine',
    role: 'story',
  },
  globalTypes: {
    theme: choice('Theme', 'contrast', ['auto', 'light', 'dark']),
    brand: choice('Brand', 'paintbrush', ['none', 'tide', 'press', 'signal']),
    locale: choice('Locale', 'globe', availableLocales()),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    world: choice('World', 'database', ['story', 'empty', 'living', 'bulk']),
    weather: choice('Weather', 'lightning', ['fine', 'slow', 'failing', 'offline']),
    role: choice('Role', 'user', ['story', 'owner', 'member', 'superAdmin']),
  },
  parameters: { layout: 'padded', a11y: { test: 'error' } },
}

export default preview
