import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { startSite, type Partner, type SiteSettings } from './partner.js'
import { run } from './run.js'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** The examples that are built with a framework. */
export type Framework = 'react' | 'react-18' | 'vue' | 'svelte'

/** The framework examples in a folder of their own, installed and built as their packages say. */
export interface FrameworkHosts {
  /** Starts the example's server. */
  start(framework: Framework, settings: SiteSettings): Promise<Partner>
  remove(): Promise<void>
}

interface Package {
  readonly workspaces: readonly string[]
  readonly scripts: { readonly start: string }
  readonly dependencies: Record<string, string>
}

const read = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package

/** Installs the examples from the packed packages, and builds them; the frameworks come from npm's registry, or from its cache. */
export const installFrameworkHosts = async (): Promise<FrameworkHosts> => {
  const folder = mkdtempSync(join(tmpdir(), 'waygate-hosts-'))
  const examples = join(root, 'examples')
  const host = read(join(examples, 'package.json'))
  for (const name of ['package.json', 'server.mjs', ...host.workspaces])
    cpSync(join(examples, name), join(folder, name), { recursive: true })
  const packed = Object.fromEntries(
    Object.entries(inject('packed')).map(([name, tarball]) => [`@waygate/${name}`, `file:${tarball}`]),
  )
  const dependencies = { ...host.dependencies, ...packed }
  const overrides = { '@waygate/sdk': '$@waygate/sdk' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...host, dependencies, overrides }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder)

  await Promise.all(host.workspaces.map((name) => run('npm', ['run', '--silent', 'build'], join(folder, name))))

  const sites: Partner[] = []
  return {
    async start(framework, settings) {
      const place = join(folder, framework)
      const [, ...command] = read(join(place, 'package.json')).scripts.start.split(' ')
      const site = await startSite(place, command, settings)
      sites.push(site)
      return site
    },
    async remove() {
      await Promise.all(sites.map((site) => site.stop()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
