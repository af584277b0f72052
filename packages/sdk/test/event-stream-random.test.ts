import { it } from 'vitest'
import { readStreams } from './support/random-streams.js'

const seed = Number(process.env['WAYGATE_SEED'] ?? 20_261)

it(`C-07 random bytes in random chunks are the events that the standard's algorithm makes of them (seed ${seed})`, () =>
  readStreams(2000, seed))
