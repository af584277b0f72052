import { appendFileSync } from 'node:fs'

/** Prints a line of counts; `scripts/counted.mjs` repeats it as its last line. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`)
  const file = process.env['WAYGATE_COUNTS']
  if (file !== undefined) appendFileSync(file, `${line}\n`)
}
