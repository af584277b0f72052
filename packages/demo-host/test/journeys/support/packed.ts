import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { run } from './run.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarballs that a release would publish. */
    packed: { readonly sdk: string; readonly elements: string }
  }
}

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** Packs the two packages once for all journeys, and takes them away after the last. */
export default async function packed(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'waygate-packed-'))
  const pack = async (name: string) =>
    join(folder, await run('npm', ['pack', '--silent', '--pack-destination', folder], join(root, 'packages', name)))
  const [sdk, elements] = await Promise.all([pack('sdk'), pack('elements')])
  project.provide('packed', { sdk, elements })
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
