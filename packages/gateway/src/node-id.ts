import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from './storage/ids.js'

/** This gateway's id: configured, or made once and kept in the data directory. */
export function nodeIdOf(configured: string | null, dataDir: string): string {
  if (configured !== null) return configured
  const file = join(dataDir, 'node-id')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, newId('gw_'), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
