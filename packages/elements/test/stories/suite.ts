import { render } from 'lit'
import '../../src/context/provider.define.js'
import { ELEMENT_STATUSES, type ElementStatus } from '../../src/base/element-status.js'
import type { WaygateElement } from '../../src/base/waygate-element.js'
import { axeFindings, COLOURS, finished } from '../axe.js'
import { drawnTwice } from '../drawn-twice.js'
import { deepElements, eventually, settled } from '../mount.js'
import { expectNoPolicyViolations } from '../policy.js'
import { storiesOf, type ComposedStory, type Performance, type StoryModule } from './compose.js'
import { unreachableStatuses } from './missing-statuses.js'
import { setForcedColors, setWidth } from './page.js'
import { spilling } from './spilling.js'
import { initialGlobals, onStage, type StoryGlobals } from './stage.js'
import { unseenFocus } from './unseen-focus.js'

const WIDE = 800
const NARROW = 390

/**
 * Makes each story of a file a test: it comes to rest, in both directions and schemes axe finds nothing, what the keyboard reaches shows it in forced
 * colours too, at 390 px nothing spills sideways, the console stays silent, and nothing is drawn twice for one change. A story named after a status must show its element in that status, and each status must have one.
 */
export function testStories(module: StoryModule): void {
  const { title = '', component } = module.default
  describe(`story: ${title}`, () => {
    const errors = collectConsoleErrors()
    const twice = drawnTwice()
    expectNoPolicyViolations()
    before(wearStorybooksStyle)
    after(() => setWidth(WIDE))

    const stories = storiesOf(module)
    for (const story of stories) {
      it(spaced(story.name), async function () {
        this.timeout(90_000)
        const findings = await shown(story)
        findings.push(...[...errors.splice(0), ...twice.splice(0)].map((text) => `console: ${text}`))
        if (findings.length > 0) throw new Error(findings.join('\n\n'))
      })
    }

    it('has a story for each status that its element can have', () => {
      const named = new Set(stories.map(({ status }) => status))
      const excepted = unreachableStatuses[component ?? ''] ?? {}
      for (const status of ELEMENT_STATUSES) {
        if (named.has(status) === status in excepted)
          throw new Error(
            status in excepted
              ? `there is a story for ${status}, which missing-statuses.ts says cannot be`
              : `no story shows <${component ?? '?'}> ${status}`,
          )
      }
    })
  })
}

/** Shows a story in every combination; answers what is wrong with it. */
async function shown(story: ComposedStory): Promise<string[]> {
  const place = document.createElement('div')
  document.body.append(place)
  const showing = await story.raise()
  const dress = async (theme: 'light' | 'dark', direction: 'ltr' | 'rtl'): Promise<void> => {
    const globals: StoryGlobals = { ...initialGlobals, theme, direction }
    render(onStage(showing.stage, globals, showing.view), place)
    await settled(place)
  }
  const findings: string[] = []
  const look = (where: string, found: readonly string[]) => findings.push(...found.map((one) => `${where}: ${one}`))
  try {
    await setWidth(story.narrow ? NARROW : WIDE)
    await dress('light', 'ltr')
    if (showing.play) {
      await atRest(showing, place, story.component)
      await showing.play(place)
    }
    await atRest(showing, place, story.component, story.status)
    look('light, ltr', await axeFindings(place))
    await dress('dark', 'ltr')
    look('dark, ltr', await axeFindings(place, COLOURS))
    const forced = await setForcedColors(true)
    look(forced ? 'forced colours' : 'keyboard', await unseenFocus(place))
    if (forced) await setForcedColors(false)
    await setWidth(NARROW)
    await atRest(showing, place, story.component, story.status)
    look('390 px, ltr', spilling(place))
    await dress('dark', 'rtl')
    await atRest(showing, place, story.component, story.status)
    look('390 px, rtl', spilling(place))
    look('dark, rtl', await axeFindings(place))
    await dress('light', 'rtl')
    look('light, rtl', await axeFindings(place, COLOURS))
    return findings
  } finally {
    render(null, place)
    place.remove()
    showing.stage.dispose()
  }
}

/**
 * Resolves when the element has the status that the story is named after, every answer is in, nothing waits to be drawn and nothing moves:
 * several times in a row, because an answer may lead to a question.
 */
async function atRest(
  { stage }: Performance,
  place: HTMLElement,
  component: string,
  wanted?: ElementStatus,
): Promise<void> {
  const statusNow = () => place.querySelector<WaygateElement>(component)?.status
  let calm = 0
  await eventually(
    'x',
    async () => {
      await settled(place)
      await finished(place)
      const waits = [...deepElements(place)].some((one) => 'isUpdatePending' in one && one.isUpdatePending === true)
      const fits = wanted ? statusNow() === wanted : statusNow() !== 'loading'
      calm = stage.quiet() && !waits && fits ? calm + 1 : 0
      return calm > 2
    },
    30_000,
  ).catch(() => {
    throw new Error(`the story never came to rest; <${component}> is ${statusNow() ?? 'without a status'}`)
  })
}

/** The page behind the stories is Storybook's. */
async function wearStorybooksStyle(): Promise<void> {
  // Colours are judged where they end, not on their way there.
  document.documentElement.style.setProperty('--wg-duration', '0ms')
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = '/.storybook/preview.css'
  const loaded = new Promise((resolve, reject) => {
    sheet.onload = resolve
    sheet.onerror = reject
  })
  document.head.append(sheet)
  await loaded
}

function collectConsoleErrors(): string[] {
  const found: string[] = []
  const original = console.error
  before(() => {
    console.error = (...all: unknown[]) => {
      found.push(all.map(String).join(' '))
    }
  })
  after(() => {
    console.error = original
  })
  return found
}

function spaced(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
