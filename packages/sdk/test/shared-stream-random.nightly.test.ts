import { it } from 'vitest'
import { liveThrough } from './support/random-tabs.js'

const seed = Number(process.env['WAYGATE_SEED'] ?? Date.now() % 1_000_000)

it(`T3 tabs that come, close, crash and freeze at random, 3,000 lives of a browser (seed ${seed})`, () =>
  liveThrough(3000, seed))
