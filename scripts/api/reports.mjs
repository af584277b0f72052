import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { isGenerated, namedIn, origin, textOf, sideEffectsOf } from './declarations.mjs'
import { elementsReport } from './elements-report.mjs'

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  skipLibCheck: true,
}

const byName = (a, b) => (a.name < b.name ? -1 : 1)
const code = (text) => `\`\`\`ts\n${text}\n\`\`\`\n`

/** Doors of one subject share a report: `./sessions` with `./sessions/define`, all languages, all kinds of JSX. */
const subjectOf = (door) => door.split('/')[1] ?? 'index'

/** The public API of a package's doors as text: report names with their contents. Needs a build. */
export const reports = (folder) => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const doors = Object.entries(exports).filter(([, door]) => door.types)
  const fileOf = (door) => join(folder, door.types)
  const program = ts.createProgram(
    doors.map(([, door]) => fileOf(door)),
    options,
  )
  const checker = program.getTypeChecker()

  const exportsOf = (door) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(fileOf(door)))
    return symbol ? checker.getExportsOfModule(symbol).sort(byName) : []
  }
  /** Declared by this package alone; an interface of the browser that it adds to is not its own. */
  const own = (symbol) =>
    symbol.declarations?.every((one) => {
      const file = one.getSourceFile()
      return file.fileName.startsWith(join(folder, 'dist').replaceAll(sep, '/')) && !isGenerated(file)
    })
  const isStatement = (symbol) =>
    symbol.declarations?.some((one) => (one.parent && ts.isSourceFile(one.parent)) || ts.isVariableDeclaration(one))
  const main = new Set(exportsOf(exports['.']).map((one) => origin(checker, one)))

  const textsOf = (symbol) => (symbol.declarations ?? []).map((one) => textOf(checker, one)).join('\n')

  /** What the exports are made of although it cannot be imported, here or from the main door. */
  const reachedFrom = (exported, isMain) => {
    const seen = new Set(exported)
    const open = [...exported]
    const reached = []
    for (let symbol = open.pop(); symbol; symbol = open.pop())
      for (const declaration of symbol.declarations ?? [])
        for (const other of namedIn(checker, declaration)) {
          if (seen.has(other) || !own(other) || !isStatement(other) || (!isMain && main.has(other))) continue
          seen.add(other)
          reached.push(other)
          open.push(other)
        }
    return reached.sort(byName)
  }

  const section = ([path, door]) => {
    const title = `## ${name}${path.slice(1)}\n`
    const exported = exportsOf(door)
    if (exported.length === 0) return `${title}\n${code(sideEffectsOf(program.getSourceFile(fileOf(door))))}`
    const origins = exported.map((one) => origin(checker, one))
    const lines = exported.map((one, index) => {
      const text = textsOf(origins[index])
      return one.name === origins[index].name ? text : `// as ${one.name}\n${text}`
    })
    const reached = reachedFrom(origins.filter(own), path === '.')
    const behind =
      reached.length > 0 ? `\nNot exported, but part of it:\n\n${code(reached.map(textsOf).join('\n'))}` : ''
    return `${title}\n${code(lines.join('\n'))}${behind}`
  }

  const subjects = new Map()
  for (const door of doors) {
    const subject = subjectOf(door[0])
    subjects.set(subject, [...(subjects.get(subject) ?? []), door])
  }
  const head = `<!-- Written by \`npm run api\`. What changes here changes for users: it needs a changeset (\`npx changeset\`). -->\n\n`
  const pages = [...subjects].map(([subject, of]) => [`${subject}.md`, head + of.map(section).join('\n')])
  if (exports['./custom-elements.json']) pages.push(['custom-elements.md', head + elementsReport(folder)])
  return new Map(pages)
}
