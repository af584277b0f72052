import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, startSite, type Partner, type SiteSettings } from './partner.js'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** The examples that are built with a framework. */
export type Framework = 'react' | 'react-18' | 'vue' | 'svelte'

/** The framework examples in a folder of their own, installed and able to be built. */
export interface FrameworkHosts {
  /** Builds the example as its package says, and starts its server. */
  start(framework: Framework, settings: SiteSettings): Promise<Partner>
  remove(): Promise<void>
}

interface Package {
  readonly workspaces: readonly string[]
  readonly scripts: { readonly start: string }
  readonly dependencies: Record<string, string>
}

const read = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package

/** Installs the examples from the packed packages; the frameworks come from npm's registry, or from its cache. */
export const installFrameworkHosts = (): FrameworkHosts => {
  const folder = mkdtempSync(join(tmpdir(), 'waygate-hosts-'))
  const examples = join(root, 'examples')
  const host = read(join(examples, 'package.json'))
  for (const name of ['package.json', 'server.mjs', ...host.workspaces])
    cpSync(join(examples, name), join(folder, name), { recursive: true })
  const packed = Object.fromEntries(
    ['sdk', 'elements'].map((name) => {
      const file = run('npm', ['pack', '--silent', '--pack-destination', folder], join(root, 'packages', name))
      return [`@waygate/${name}`, `file:./${file}`]
    }),
  )
  const dependencies = { ...host.dependencies, ...packed }
  const overrides = { '@waygate/sdk': '$@waygate/sdk' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...host, dependencies, overrides }))
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder)

  const sites: Partner[] = []
  return {
    async start(framework, settings) {
      const place = join(folder, framework)
      run('npm', ['run', '--silent', 'build'], place)
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
