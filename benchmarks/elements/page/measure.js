// One list on one page. Each function is called by the runner, which reads the main thread's time around it.
import { capture } from './capture.js'
import { DroppedFrames, framesUntil, painted, settled } from './frames.js'

/** Pixels a frame that scrolling through takes: a fast flick. */
const scrollStep = 150
/** A message less than this below the end is not lost. */
const nearEnd = 48

/**
 * @typedef {object} List
 * @property {() => Element | null | undefined} scroller What scrolls.
 * @property {() => Element | null | undefined} newest The row in which a new one appears.
 * @property {string} [rowSelector] Rows of a list that does not render all of them; without it nothing can be blank.
 * @property {() => Element[]} rows Rows that are rendered.
 * @property {(item: object) => void} append
 * @property {(items: object[]) => void} [prepend]
 * @property {Node} root Where its nodes are.
 * @property {Element} [element] Ours, whose picture the floors take.
 * @property {'start' | 'end'} grows On which side a new row appears.
 */

const countNodes = (root) => {
  let count = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    count += 1
    if (node.shadowRoot && node !== root) count += countNodes(node.shadowRoot)
  }
  return count
}

const deepText = (element) => {
  const own = element.shadowRoot ? element.shadowRoot.textContent : ''
  return own + element.textContent
}

export const createBench = ({ mount, at, markOf }) => {
  const host = document.querySelector('#host')
  let list
  let items = []
  let count = 0
  let first = 0

  const fromEnd = () => {
    const scroller = list.scroller()
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight
  }
  const shows = (n) => {
    const row = list.newest()
    if (!row || !deepText(row).includes(markOf(n))) return false
    const { top, bottom, height } = row.getBoundingClientRect()
    const frame = (list.scroller() ?? host).getBoundingClientRect()
    return height > 0 && bottom > frame.top && top < frame.bottom && bottom <= frame.bottom + nearEnd
  }
  const append = () => {
    list.append(at(count))
    return count++
  }
  const toEnd = async () => {
    await framesUntil(() => {
      const scroller = list.scroller()
      if (!scroller) return false
      const end = list.grows === 'end' ? scroller.scrollHeight : 0
      scroller.scrollTop = end
      return shows(count - 1)
    })
  }
  /** Whether the part of the list that is in view has a hole of more than 40 pixels. By boxes: asking what is at a point costs more in a table than in a list. */
  const blank = () => {
    if (!list.rowSelector) return false
    const frame = list.scroller().getBoundingClientRect()
    const boxes = list
      .rows()
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > frame.top && top < frame.bottom)
      .sort((one, other) => one.top - other.top)
    let covered = frame.top
    for (const { top, bottom } of boxes) {
      if (top - covered > 40) return true
      covered = Math.max(covered, bottom)
    }
    return frame.bottom - covered > 40
  }
  const positions = () => {
    const frame = list.scroller().getBoundingClientRect()
    const places = new Map()
    for (const row of list.rows()) {
      const { top, bottom } = row.getBoundingClientRect()
      const mark = /#-?\d+·/.exec(deepText(row))?.[0]
      // From the bottom: a row whose day above it goes stays where it is.
      if (mark && bottom > frame.top + 60 && bottom < frame.bottom) places.set(mark, bottom)
      void top
    }
    return places
  }

  return {
    /**
     * Makes the data of `size` rows, which is nobody's cost. Nor is what a browser reads when a process first puts a number or a time into words
     * (20 to 40 ms, whatever the language): the texts of the other lists were put into words before.
     */
    async prepare(size) {
      new Intl.NumberFormat('en').format(0)
      new Intl.DateTimeFormat('en').format(0)
      count = size
      items = Array.from({ length: size }, (_, n) => at(n))
      await painted()
    },

    /** Mounts what was prepared. Resolves to the milliseconds until the newest is painted. */
    async paint() {
      const start = performance.now()
      list = mount(host, items)
      await framesUntil(() => shows(count - 1))
      return performance.now() - start
    },

    nodes: () => countNodes(list.root),

    capture: () => capture(list),

    /** Appends `times` rows, one by one. Resolves to the frames that each took to be visible. */
    async append(times) {
      await settled(fromEnd)
      const frames = []
      for (let i = 0; i < times; i++) {
        const n = append()
        frames.push(await framesUntil(() => shows(n)))
        await painted()
      }
      return frames
    },

    /** Appends `perSecond` rows a second for `seconds`, while the reader stays at the end. */
    async follow(perSecond, seconds) {
      await toEnd()
      await settled(fromEnd)
      const dropped = new DroppedFrames()
      let sent = 0
      let lost = 0
      let lag = 0
      const start = performance.now()
      const timer = setInterval(() => {
        const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - start) / 1000) * perSecond))
        for (; sent < due; sent++) append()
      }, 5)
      while (sent < perSecond * seconds) {
        const now = await new Promise(requestAnimationFrame)
        dropped.frame(now)
        const before = count
        await painted()
        // What was there when the frame was made must be in it.
        const text = deepText(list.newest() ?? host)
        const shown = Number(/#(-?\d+)·/.exec(text)?.[1] ?? 0)
        lag = Math.max(lag, before - 1 - shown)
        if (list.grows === 'end' ? fromEnd() > 200 : list.scroller().scrollTop > 200) lost += 1
      }
      clearInterval(timer)
      await framesUntil(() => true)
      const end = await Promise.race([
        framesUntil(() => shows(count - 1)),
        new Promise((resolve) => setTimeout(resolve, 1000)),
      ])
      return { dropped: dropped.count, lag, lostFrames: lost, bottomLost: end === undefined }
    },

    /** Scrolls from the newest row to the other end, or for so many frames or milliseconds. */
    async scroll(most, mostMs) {
      await toEnd()
      await settled(fromEnd)
      const scroller = list.scroller()
      const sign = list.grows === 'end' ? -1 : 1
      const dropped = new DroppedFrames()
      let blanks = 0
      let frames = 0
      const end = performance.now() + mostMs
      for (let still = 0; still < 3 && frames < most && performance.now() < end;) {
        const now = await new Promise(requestAnimationFrame)
        dropped.frame(now)
        const before = scroller.scrollTop
        scroller.scrollTop = before + sign * scrollStep
        still = scroller.scrollTop === before ? still + 1 : 0
        frames += 1
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = resolve
          port2.postMessage(undefined)
        })
        if (blank()) blanks += 1
      }
      return { dropped: dropped.count, blank: blanks, frames }
    },

    /** Adds `pages` pages of `size` older rows above a reader in the middle. Resolves to the most pixels that a visible row moved. */
    async prepend(pages, size) {
      if (!list.prepend) return undefined
      const scroller = list.scroller()
      scroller.scrollTop = scroller.scrollHeight / 2
      await settled(() => scroller.scrollTop)
      scroller.scrollTop -= 300
      await settled(() => `${scroller.scrollTop} ${[...positions()].join()}`)
      let moved = 0
      for (let page = 0; page < pages; page++) {
        const before = positions()
        first -= size
        list.prepend(Array.from({ length: size }, (_, n) => at(first + n)))
        for (let frame = 0; frame < 12; frame++) {
          await painted()
          const now = positions()
          let found = 0
          for (const [mark, place] of before) {
            if (!now.has(mark)) continue
            found += 1
            moved = Math.max(moved, Math.abs(now.get(mark) - place))
          }
          // All that was in view is gone: the reader has been thrown elsewhere.
          if (found === 0 && before.size > 0) moved = Math.max(moved, scroller.clientHeight)
        }
      }
      return moved
    },
  }
}
