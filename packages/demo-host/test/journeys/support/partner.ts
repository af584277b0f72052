import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { run } from './run.js'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** A partner's site on an origin of its own: the plain HTML example, running on what a release would publish. */
export interface Partner {
  readonly url: string
  stop(): Promise<void>
}

/** What a partner's server is told by its environment. */
export interface SiteSettings {
  readonly gateway: string
  /** An API key's secret. */
  readonly key: string
  readonly session: string
}

/** A folder with the example and the packed packages; several sites can run from it. */
export interface PartnerFolder {
  start(settings: SiteSettings): Promise<Partner>
  /** Ends the sites that still run, and removes the folder. */
  remove(): Promise<void>
}

/**
 * Unpacks the packed sdk and elements beside a copy of the example. The bundle of the elements needs nothing else, nor does the
 * server's door of the sdk, so that no registry is asked. `change` may edit the copy.
 */
export const preparePartner = async (change?: (folder: string) => void): Promise<PartnerFolder> => {
  const folder = mkdtempSync(join(tmpdir(), 'waygate-partner-'))
  cpSync(join(root, 'examples/plain-html'), folder, { recursive: true })
  change?.(folder)
  for (const [name, tarball] of Object.entries(inject('packed'))) {
    const place = join(folder, 'node_modules/@waygate', name)
    mkdirSync(place, { recursive: true })
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', place], folder)
  }
  const sites: Partner[] = []
  return {
    async start(settings) {
      const site = await startSite(folder, ['server.mjs'], settings)
      sites.push(site)
      return site
    },
    async remove() {
      await Promise.all(sites.map((site) => site.stop()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Replaces a piece of a file that must be there. */
export const editFile = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer says ${from}`)
  writeFileSync(file, text.replace(from, to))
}

/** Starts a partner's server with Node in `folder`, on a free port. */
export const startSite = async (
  folder: string,
  command: readonly string[],
  { gateway, key, session }: SiteSettings,
): Promise<Partner> => {
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, GATEWAY: gateway, WAYGATE_KEY: key, SESSION: session, PORT: '0' },
    // It logs why the gateway refused its key, which a test wants.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve((JSON.parse(line) as { url: string }).url))
    child.once('exit', (code) => reject(new Error(`the example ended with ${code}`)))
  })
  return {
    url,
    async stop() {
      child.kill()
      await ended
    },
  }
}
