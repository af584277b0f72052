import { render, type TemplateResult } from 'lit'

const mounted = new Set<HTMLElement>()

/** Renders a template into the page and answers its first element once everything below it has updated. */
export async function mount<E extends HTMLElement = HTMLElement>(
  template: TemplateResult,
  { width }: { width?: number } = {},
): Promise<E> {
  const place = document.createElement('div')
  if (width !== undefined) place.style.inlineSize = `${width}px`
  document.body.append(place)
  mounted.add(place)
  render(template, place)
  const element = place.firstElementChild as E
  await settled(element)
  return element
}

/** Takes everything that `mount` put into the page out again. Each test file calls it once, at its top. */
export function cleanUpAfterEach(): void {
  afterEach(() => {
    for (const place of mounted) {
      render(null, place)
      place.remove()
    }
    mounted.clear()
    document.documentElement.removeAttribute('dir')
    document.documentElement.style.colorScheme = ''
  })
}

/** Resolves when no element at or below `root` has an update pending, and no part of one that is shown is still being fetched. */
export async function settled(root: Element): Promise<void> {
  await updated(root)
  if (!partIsComing(root)) return
  await eventually('the part that was asked for', () => !partIsComing(root))
  await updated(root)
}

const partIsComing = (root: Element) => [...deepElements(root)].some((element) => element.matches('.part.coming'))

async function updated(root: Element): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const pending = [...deepElements(root)].filter(
      (element) => 'isUpdatePending' in element && element.isUpdatePending === true,
    )
    if (pending.length === 0) return
    await Promise.all(
      pending.map((element) => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete),
    )
  }
}

/** Waits for a condition: answers its value as soon as it is truthy; fails with `what` after `timeout` milliseconds. */
export async function eventually<T>(
  what: string,
  condition: () => T | Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout
  for (;;) {
    const value = await condition()
    if (value) return value
    if (performance.now() > deadline) throw new Error(`did not happen within ${timeout} ms: ${what}`)
    // No animation frame: a runner's page in the background has none.
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Every element at and below `root`, shadow trees included, in the order they are read. */
export function* deepElements(root: Element): Generator<Element> {
  yield root
  const children = root.shadowRoot
    ? root.shadowRoot.children
    : root instanceof HTMLSlotElement && root.assignedElements().length > 0
      ? root.assignedElements()
      : root.children
  for (const child of children) yield* deepElements(child)
}
