import type { StoryObj } from '@storybook/web-components-vite'
import type { WaygateElement } from '../src/base/waygate-element.js'
import type { FakeGateway, OperationId } from '@waygate/sdk/testing'
import { eventually } from './mount.js'
import type { Stage } from './stories/stage.js'

/** What a story does once it is on the screen. */
export type Play = NonNullable<StoryObj['play']>

/** The world that a story's play runs in. */
export const worldOf = ({ loaded }: Parameters<Play>[0]): FakeGateway => (loaded['stage'] as Stage).gateway

/** What each page needs for its stories: the operations that it loads, what its world is besides, and what is there before that. */
interface StatesOptions {
  readonly parameters?: StoryObj['parameters']
  readonly world?: (gateway: FakeGateway) => unknown
}

/** Stories of an element in the states that every one has, by the operations that it loads. */
export const statesOf = (
  operations: OperationId | readonly OperationId[],
  { parameters, world }: StatesOptions = {},
) => {
  const all = [operations].flat()
  const story = (change: (gateway: FakeGateway) => void, play?: Play): StoryObj => ({
    parameters: {
      ...parameters,
      gateway: (gateway: FakeGateway) => {
        world?.(gateway)
        change(gateway)
      },
    },
    ...(play ? { play } : {}),
  })
  const failing = (gateway: FakeGateway, status: number, code: 'internal' | 'unauthorized' | 'forbidden') => {
    const details = code === 'forbidden' ? { details: { capability: 'read' } } : {}
    for (const operation of all)
      gateway.fail(operation, { status, code, message: 'The story asked for it', retryAfter: 0, ...details })
  }
  return {
    idle: { parameters: { ...parameters, withoutClient: true } } satisfies StoryObj,
    loading: story((gateway) => {
      for (const operation of all) gateway.delay(operation, new Promise(() => undefined))
    }),
    failed: story((gateway) => failing(gateway, 500, 'internal')),
    offline: story((gateway) => gateway.goOffline()),
    /** What was loaded before, after asking again has failed. */
    stale: story(
      () => undefined,
      async (context) => {
        const element = context.canvasElement.querySelector<WaygateElement>(String(context.component))
        await eventually('the data are there', () => element?.status === 'ready')
        failing(worldOf(context), 500, 'internal')
        await element?.refresh()
      },
    ),
    unauthorized: story((gateway) => failing(gateway, 401, 'unauthorized')),
    forbidden: story((gateway) => failing(gateway, 403, 'forbidden')),
  }
}
