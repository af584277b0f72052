/** Makes each stories file that the runner is given a test: every story that it exports, shown as Storybook shows it. */
export const storyTests = () => ({
  name: 'story-tests',
  serve({ path, query }) {
    if (!path.endsWith('.stories.ts') || !('wtr-session-id' in query)) return undefined
    return {
      type: 'js',
      body: `import * as stories from '${path}'
import { testStories } from '/packages/elements/test/stories/suite.ts'
testStories(stories)
`,
    }
  },
})
