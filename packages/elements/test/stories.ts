import type { StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'

/** What a story does once it is on the screen. */
export type Play = NonNullable<StoryObj['play']>

type Operation = Parameters<FakeGateway['fail']>[0]

/** Stories of a page in the states that every page has; `operation` is what it loads, `more` what its world is besides. */
export const statesOf = (operation: Operation, more: StoryObj['parameters'] = {}) => {
  const story = (gateway: (gateway: FakeGateway) => void): StoryObj => ({ parameters: { ...more, gateway } })
  return {
    loading: story((gateway) => gateway.delay(operation, new Promise(() => undefined))),
    failed: story((gateway) => gateway.fail(operation, { status: 500, code: 'internal', message: 'The story asked' })),
    offline: story((gateway) => {
      gateway.goOffline()
    }),
    forbidden: story((gateway) =>
      gateway.fail(operation, { status: 403, code: 'forbidden', message: 'x', details: { capability: 'read' } }),
    ),
  }
}
