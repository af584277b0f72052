import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * The packages of `names` whose API report differs from that of the last release, while no changeset since then names them: what a release would
 * change for its users without telling them. The last release is the commit that last wrote the package's version, so that a clone without tags
 * knows it too; `since` compares with another commit, for a branch with where it began. Undefined where there is no history to ask.
 *
 * @param {string} root
 * @param {readonly string[]} names
 * @param {string} [since]
 */
export function withoutChangeset(root, names, since) {
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const lines = (text) => text.split('\n').filter(Boolean)
  // What is not committed yet counts as well.
  const changed = (base, ...places) => [
    ...lines(git('diff', '--name-only', base, '--', ...places)),
    ...lines(git('ls-files', '--others', '--exclude-standard', '--', ...places)),
  ]
  const released = (name) => git('log', '-1', '--format=%H', '-G"version":', '--', `packages/${name}/package.json`)

  try {
    if (git('rev-parse', '--show-prefix') !== '') return undefined
  } catch {
    return undefined
  }
  return names.filter((name) => {
    const base = since ?? released(name)
    if (base === '' || changed(base, `packages/${name}/api`).length === 0) return false
    return !changed(base, '.changeset').some((file) => isAbout(root, file, name))
  })
}

/** Whether a changed file is a changeset that still stands and names the package. */
function isAbout(root, file, name) {
  if (!file.endsWith('.md') || basename(file) === 'README.md') return false
  try {
    const [, head = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m)
    return new RegExp(`^\\s*['"]?@waygate/${name}['"]?\\s*:`, 'm').test(head)
  } catch {
    return false
  }
}
