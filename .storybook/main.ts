import type { StorybookConfig } from '@storybook/web-components-vite'
import { defaultClientConditions } from 'vite'

/** Stories run from source, against the fake gateway of the SDK: no server, no network. */
const config: StorybookConfig = {
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      conditions: ['waygate:source', ...(vite.resolve?.conditions ?? defaultClientConditions)],
    },
  }),
}

export default config
