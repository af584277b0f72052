import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { ELEMENT_STATUSES, type ElementStatus } from '../../src/base/element-status.js'
import { initialGlobals, setStage, type Stage, type StoryGlobals, type StoryWorld } from './stage.js'

/** A stories file: its meta as the default export, a story in every other one. */
export interface StoryModule {
  readonly default: Meta
  readonly [story: string]: StoryObj
}

/** A story with its meta's answers filled in, as Storybook does it. */
export interface ComposedStory {
  readonly name: string
  /** The tag that the stories are of. */
  readonly component: string
  /** The status that the story is named after. */
  readonly status: ElementStatus | undefined
  /** The story asks for a phone's width. */
  readonly narrow: boolean
  /** Sets its stage, runs its loaders and renders it. */
  raise(): Promise<Performance>
}

/** One showing of a story. */
export interface Performance {
  readonly stage: Stage
  readonly view: unknown
  /** What the story does once it is on the screen. */
  readonly play: ((canvasElement: HTMLElement) => Promise<void>) | undefined
}

/** Every story of a file, in the order it has them. */
export function storiesOf({ default: meta, ...stories }: StoryModule): ComposedStory[] {
  return Object.entries(stories).map(([name, story]) => composed(name, meta, story))
}

function composed(name: string, meta: Meta, story: StoryObj): ComposedStory {
  const parameters = { ...meta.parameters, ...story.parameters } as StoryWorld
  const globals: StoryGlobals = { ...initialGlobals }
  const component = meta.component ?? ''
  const args = { ...meta.args, ...story.args }
  const render = (story.render ?? meta.render) as unknown as (args: object, context: object) => unknown
  return {
    name,
    component,
    status: ELEMENT_STATUSES.find((status) => status === name.toLowerCase()),
    narrow: (story.globals?.['viewport'] as { value?: string } | undefined)?.value === 'mobile1',
    async raise() {
      const stage = setStage(globals, parameters)
      const context = { name, component, args, parameters, globals, loaded: { stage } }
      for (const loader of [meta.loaders ?? [], story.loaders ?? []].flat()) {
        Object.assign(context.loaded, await (loader as (context: object) => unknown)(context))
      }
      const play = story.play as ((context: object) => unknown) | undefined
      return {
        stage,
        view: render(args, context),
        play: play && (async (canvasElement) => void (await play({ ...context, canvasElement }))),
      }
    },
  }
}
