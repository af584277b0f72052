import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true })
const { NoTruncation, InTypeAlias, MultilineObjectLiterals, UseSingleQuotesForStringLiteralType } = ts.NodeBuilderFlags
const inFull = NoTruncation | InTypeAlias | MultilineObjectLiterals | UseSingleQuotesForStringLiteralType

const modifiers = (node) => (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [])
const isHidden = (member) =>
  (member.name && ts.isPrivateIdentifier(member.name)) ||
  modifiers(member).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ||
  ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal')

/** A class as its users see it: without what is private or for the package's own use. */
const visible = (node) =>
  ts.isClassDeclaration(node)
    ? ts.factory.updateClassDeclaration(
        node,
        node.modifiers,
        node.name,
        node.typeParameters,
        node.heritageClauses,
        node.members.filter((member) => !isHidden(member)),
      )
    : node

/** A declaration on the level of its file: a variable's is the statement around it. */
const statementOf = (node) =>
  ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent) ? node.parent.parent : node

/** `type Chat = Schemas['Chat']`: a type of the contract, whose changes show only when it is written out. */
const isOfContract = (node) =>
  ts.isTypeAliasDeclaration(node) &&
  ts.isIndexedAccessTypeNode(node.type) &&
  node.type.objectType.getText() === 'Schemas'

const writtenOut = (checker, node) =>
  ts.factory.updateTypeAliasDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    checker.typeToTypeNode(checker.getTypeAtLocation(node.name), undefined, inFull),
  )

/** Generated from the contract or from the elements' manifest as a whole: the review of those covers it. */
export const isGenerated = ({ fileName }) => /(\.gen|\/frameworks\/elements)\.d\.ts$/.test(fileName)

/** A declaration as text, without comments. */
export const textOf = (checker, declaration) => {
  const file = declaration.getSourceFile()
  const statement = statementOf(declaration)
  if (isGenerated(file)) return `// ${declaration.name.text}: generated`
  const node = isOfContract(statement) ? writtenOut(checker, statement) : visible(statement)
  return printer.printNode(ts.EmitHint.Unspecified, node, file)
}

/** The symbol that a name stands for, behind every re-export. */
export const origin = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** Symbols that a declaration names in its visible part. */
export const namedIn = (checker, declaration) => {
  const found = new Set()
  const visit = (node) => {
    if (ts.isClassElement(node) && isHidden(node)) return
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      if (symbol) found.add(origin(checker, symbol))
    }
    ts.forEachChild(node, visit)
  }
  visit(declaration)
  return found
}

/** A door without exports: what it declares for everybody, or else what it brings. */
export const sideEffectsOf = (file) => {
  const declared = file.statements.filter((one) => !ts.isImportDeclaration(one) && !ts.isExportDeclaration(one))
  const statements = declared.length > 0 ? declared : file.statements
  return statements.map((one) => printer.printNode(ts.EmitHint.Unspecified, one, file)).join('\n')
}
