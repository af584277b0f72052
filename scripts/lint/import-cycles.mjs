import { dirname, join } from 'node:path/posix'

const statement = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\sfrom\s+)?['"](\.[^'"]+)['"]/gm
const onlyTypes = (clause = '') => {
  const [, names] = /^\{([^}]*)\}$/.exec(clause.trim()) ?? []
  return names !== undefined && names.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
}

/** The files that `source` loads when it is loaded itself: imports of types and dynamic imports are not among them. */
export const loadedBy = (file, source) =>
  [...source.matchAll(statement)]
    .filter(([, clause]) => !onlyTypes(clause))
    .map(([, , specifier]) => join(dirname(file), specifier).replace(/\.js$/, '.ts'))

/**
 * The circles among files that load each other, each as the list of its files.
 *
 * @param sources - Texts by path, with forward slashes.
 */
export const importCycles = (sources) => {
  const targets = new Map(
    [...sources].map(([file, text]) => [file, loadedBy(file, text).filter((target) => sources.has(target))]),
  )
  const cycles = []
  const done = new Set()
  const visit = (file, path) => {
    const at = path.indexOf(file)
    if (at >= 0) cycles.push(path.slice(at))
    if (at >= 0 || done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of sources.keys()) visit(file, [])
  return cycles
}
