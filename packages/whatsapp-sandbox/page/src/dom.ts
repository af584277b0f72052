/** What an element can be given besides its children. */
export interface ElementOptions {
  readonly class?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly on?: Readonly<Record<string, (event: Event) => void>>
}

/** What can stand inside an element; the empty values are left out. */
export type Child = Node | string | false | null | undefined

/** Makes an element; text becomes text nodes, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (options.class) element.className = options.class
  for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value)
  for (const [type, listener] of Object.entries(options.on ?? {})) element.addEventListener(type, listener)
  for (const child of children) if (child) element.append(child)
  return element
}

/** Replaces what is inside an element. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child): child is Node | string => !!child))
}

/** A button that runs an action; while it runs the button is off, and a failure is shown. */
export function button(label: string, action: () => unknown, options: ElementOptions = {}): HTMLButtonElement {
  const element: HTMLButtonElement = el('button', {
    ...options,
    attributes: { type: 'button', ...options.attributes },
    on: { click: () => void run(element, action) },
  })
  element.append(label)
  return element
}

/** Runs an action with its button switched off; shows what went wrong. */
export async function run(control: HTMLButtonElement, action: () => unknown): Promise<void> {
  control.disabled = true
  try {
    await action()
  } catch (error) {
    notify(messageOf(error), true)
  } finally {
    control.disabled = false
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

let noticeTimer: ReturnType<typeof setTimeout> | undefined

/** Shows a sentence at the bottom for a while. */
export function notify(text: string, failed = false): void {
  const notice = byId('notice')
  notice.textContent = text
  notice.className = `notice shown${failed ? ' failed' : ''}`
  clearTimeout(noticeTimer)
  noticeTimer = setTimeout(() => notice.classList.remove('shown'), 5_000)
}

/** The element with an id; the page always has it. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element
}

/** Opens a modal dialog with a heading and a way to close it; resolves when it is closed. */
export function openDialog(
  heading: string,
  ...content: readonly Child[]
): { element: HTMLDialogElement; closed: Promise<void> } {
  const element = el('dialog', { attributes: { 'aria-label': heading } })
  const close = button('✕', () => element.close(), { class: 'quiet', attributes: { 'aria-label': 'Close' } })
  fill(element, el('header', { class: 'row spread' }, el('h2', {}, heading), close), ...content)
  document.body.append(element)
  const closed = new Promise<void>((resolve) =>
    element.addEventListener('close', () => {
      element.remove()
      resolve()
    }),
  )
  element.showModal()
  return { element, closed }
}

/** A number as people write it: `+1 555 010 0001`. */
export function formatNumber(number: string): string {
  return /^1\d{10}$/.test(number) ? number.replace(/^1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3') : `+${number}`
}

/** The time of day of a message. */
export function formatTime(at: number): string {
  return new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}
