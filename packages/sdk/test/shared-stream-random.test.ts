import { it } from 'vitest'
import { liveThrough } from './support/random-tabs.js'

const seed = Number(process.env['WAYGATE_SEED'] ?? 20_261)

it(`T3 tabs that come, close, crash and freeze at random hear everything once and in order (seed ${seed})`, () =>
  liveThrough(12, seed))
