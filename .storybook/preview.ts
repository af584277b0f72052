import { availableLocales } from '@waygate/elements'
import type { Decorator, Loader, Preview } from '@storybook/web-components-vite'
import '../packages/elements/src/context/provider.define.ts'
import {
  initialGlobals,
  onStage,
  setStage,
  type Stage,
  type StoryGlobals,
  type StoryWorld,
} from '../packages/elements/test/stories/stage.ts'
import '../docs/guides/brands.css'
import './preview.css'

let last: Stage | undefined

const onItsStage: Loader = ({ globals, parameters }) => {
  last?.dispose()
  last = setStage(globals as unknown as StoryGlobals, parameters as StoryWorld)
  return Promise.resolve({ stage: last })
}

const inProvider: Decorator = (story, { globals, loaded }) =>
  onStage(loaded['stage'] as Stage, globals as unknown as StoryGlobals, story())

const choice = (title: string, icon: string, items: readonly string[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
})

const preview: Preview = {
  loaders: [onItsStage],
  decorators: [inProvider],
  initialGlobals: { ...initialGlobals },
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
