import { createClient, type Client } from '@waygate/sdk'
import { createFakeGateway, type FakeGateway, type OperationId, type Role } from '@waygate/sdk/testing'
import { html, type TemplateResult } from 'lit'

/** What a story says about its world, in `parameters`. */
export interface StoryWorld {
  readonly scenario?: 'empty' | 'living' | 'bulk'
  readonly as?: Role
  /** Changes the fake gateway before the first request. */
  readonly gateway?: (gateway: FakeGateway) => unknown
  /** Nobody gave the page a client. */
  readonly withoutClient?: boolean
}

/** What the toolbars of Storybook are set to. */
export interface StoryGlobals {
  readonly theme: string
  readonly brand: string
  readonly locale: string
  readonly direction: string
  readonly world: string
  readonly weather: string
  readonly role: string
}

export const initialGlobals: StoryGlobals = {
  theme: 'auto',
  brand: 'none',
  locale: 'en',
  direction: 'ltr',
  world: 'story',
  weather: 'fine',
  role: 'story',
}

/** A world that a story plays in, and a client signed in to it. */
export interface Stage {
  readonly gateway: FakeGateway
  readonly client: Client | undefined
  /** True when every request has its answer, those apart that the story holds back. */
  quiet(): boolean
  dispose(): void
}

const everyList = [
  'listSessions',
  'getSession',
  'listChats',
  'listChatMessages',
  'listContacts',
  'listGroups',
  'listApiKeys',
  'listWebhooks',
  'listOrganizations',
  'listMembers',
  'listAudit',
  'listUsers',
  'adminListSessions',
  'listGateways',
  'getAdminNumber',
] as const satisfies readonly OperationId[]

/** The weather of the toolbar, applied to whatever world the story has. */
const weathers: Readonly<Record<string, (gateway: FakeGateway) => void>> = {
  slow: (gateway) => {
    const later = new Promise((resolve) => setTimeout(resolve, 3_000))
    for (const operation of everyList) gateway.delay(operation, later)
  },
  failing: (gateway) => {
    for (const operation of everyList)
      gateway.fail(operation, { status: 500, code: 'internal', message: 'The story asked for it' })
  },
  offline: (gateway) => gateway.goOffline(),
}

/** Makes the world that a story's parameters and the toolbars ask for. */
export function setStage(globals: StoryGlobals, { scenario = 'living', as = 'owner', ...story }: StoryWorld): Stage {
  const made = createFakeGateway({
    scenario: globals.world === 'story' ? scenario : (globals.world as 'empty' | 'living' | 'bulk'),
  })
  const held = new Set<string>()
  const gateway = Object.create(made, {
    delay: {
      value: (...[operation, gate]: Parameters<FakeGateway['delay']>) => (
        held.add(operation),
        made.delay(operation, gate)
      ),
    },
  }) as FakeGateway
  story.gateway?.(gateway)
  weathers[globals.weather]?.(gateway)
  const options = gateway.options(globals.role === 'story' ? as : (globals.role as Role))
  let waiting = 0
  const fetch: typeof globalThis.fetch = async (...request) => {
    const before = made.calls.length
    const answer = made.fetch(...request)
    const operation = made.calls[before]?.operation
    if (operation === undefined || held.has(operation)) return answer
    waiting += 1
    return answer.finally(() => (waiting -= 1))
  }
  const client = story.withoutClient ? undefined : createClient({ ...options, fetch })
  return { gateway, client, quiet: () => waiting === 0, dispose: () => client?.dispose() }
}

/** A story on its stage, in the theme, brand, language and direction of the toolbars. */
export function onStage(stage: Stage, globals: StoryGlobals, story: unknown): TemplateResult {
  document.documentElement.dataset['theme'] = globals.theme
  document.documentElement.dir = globals.direction
  return html`<wg-provider
    .client=${stage.client}
    theme=${globals.theme}
    data-brand=${globals.brand}
    lang=${globals.locale}
    dir=${globals.direction}
    >${story}</wg-provider
  >`
}
