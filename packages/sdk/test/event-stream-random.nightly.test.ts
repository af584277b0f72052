import { it } from 'vitest'
import { readStreams } from './support/random-streams.js'

const seed = Number(process.env['WAYGATE_SEED'] ?? Date.now() % 1_000_000)

it(`C-07 100,000 random streams are the events that the standard's algorithm makes of them (seed ${seed})`, () =>
  readStreams(100_000, seed))
