import { isolate } from '../isolate.js'
import { defineRoom } from '../room.js'
import { uiWords } from './ui.js'

/** The words every component uses with those of choosing several rows of a table. */
export const selectionWords = defineRoom('ui', (formats) => ({
  ...uiWords.english(formats),
  selected: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} selected`, other: `${formats.number(count)} selected` }),
  selectAll: 'Select all',
  selectNone: 'Select none',
  select: (name: string) => `Select ${isolate(name)}`,
  notAll: (count: number, reason: string) =>
    formats.plural(count, {
      one: `${formats.number(count)} was left as it is: ${reason}`,
      other: `${formats.number(count)} were left as they are: ${reason}`,
    }),
}))
