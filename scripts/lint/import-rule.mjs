import { dirname, join, relative, resolve, sep } from 'node:path'
import { importTable } from './import-table.mjs'

const posix = (path) => path.split(sep).join('/')
const withoutEnding = (path) => path.replace(/\.(js|ts)$/, '')
const within = (path, room) => path === room || path.startsWith(`${room}/`)
const matches = (specifier, pattern) =>
  pattern.endsWith(':*') || pattern.endsWith('/*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern

/** The row that governs a file below `packages/`, or undefined outside of any room. */
export const rowFor = (file) => importTable.find((row) => within(withoutEnding(file), row.room))

const problemOfPackage = (row, specifier, typeOnly) => {
  if (row.packages.some((pattern) => matches(specifier, pattern))) return undefined
  const typesAllowed = (row.typePackages ?? []).some((pattern) => matches(specifier, pattern))
  if (typesAllowed) return typeOnly ? undefined : `${row.room} may import only types of "${specifier}"`
  return `${row.room} may not import "${specifier}"`
}

const problemOfFile = (row, file, target) => {
  const home = file.split('/').slice(0, 2).join('/')
  if (!within(target, home))
    return `${row.room} may not reach into another package by path (${target}): import its name`
  const place = target.slice(home.length + 1)
  if ((row.not ?? []).some((room) => within(place, room))) return `${row.room} may not import from ${place}`
  if (within(target, row.room)) return undefined
  if (row.rooms.includes('*') || row.rooms.some((room) => within(place, room))) return undefined
  return `${row.room} may not import from ${place}`
}

/** What is wrong with importing `specifier` in `file` (a path below `packages/`), or undefined. `dynamic`: when it runs, not when the file is loaded. */
export const importProblem = (file, specifier, typeOnly = false, dynamic = false) => {
  const row = rowFor(file)
  if (!row) return undefined
  if (!specifier.startsWith('.')) return problemOfPackage(row, specifier, typeOnly)
  const target = posix(join(dirname(file), withoutEnding(specifier)))
  // A part that is fetched on demand registers when an element first shows it, and not by importing the class.
  const mayRegister = dynamic || /\.define\.(ts|js)$|\/define\.(ts|js)$/.test(file)
  if (/\.define$/.test(target) && !mayRegister)
    return 'only *.define.ts files import registrations; a class file registers nothing'
  return problemOfFile(row, file, target)
}

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'))

/** @type {import('eslint').Rule.RuleModule} */
export const importRule = {
  meta: { type: 'problem', docs: { description: 'rooms import only what the import table allows' }, schema: [] },
  create(context) {
    const root = resolve(import.meta.dirname, '../../packages')
    const file = posix(relative(root, context.filename))
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const problem = importProblem(file, node.source.value, isTypeOnly(node), node.type === 'ImportExpression')
      if (problem) context.report({ node, message: problem })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
