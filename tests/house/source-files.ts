// The repository's TypeScript files, parsed, and what each of them imports.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const passedBy = new Set(['node_modules', 'dist', '.git', 'data', 'data-demo'])

export type SourceFile = { readonly path: string; readonly tree: ts.SourceFile }

export type Import = {
  /** The importing file, from the top of the repository. */
  readonly file: string
  readonly line: number
  /** A file from the top of the repository, or a package's name; Node's own are `node:`. */
  readonly target: string
  readonly kind: 'file' | 'package'
  /** Gone when the program runs. */
  readonly typeOnly: boolean
}

export function sourceFiles(folder = ''): SourceFile[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return passedBy.has(entry.name) ? [] : sourceFiles(path)
    if (!/\.tsx?$/.test(entry.name)) return []
    const text = readFileSync(join(top, path), 'utf8')
    return [{ path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }]
  })
}

/** Every node of a file, from the top down. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1

export function importsOf({ path, tree }: SourceFile): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(tree)) {
    const named = whatIsNamed(node)
    if (named !== null)
      found.push({ file: path, line: lineOf(node), ...resolved(path, named.text), typeOnly: named.typeOnly })
  }
  return found
}

function whatIsNamed(node: ts.Node): { text: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { text: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier))
    return { text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { text: node.argument.literal.text, typeOnly: true }
  const [first] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : []
  return first !== undefined && ts.isStringLiteralLike(first) ? { text: first.text, typeOnly: false } : null
}

export function resolved(from: string, specifier: string): Pick<Import, 'target' | 'kind'> {
  const [bare = ''] = specifier.split('?')
  if (bare.startsWith('#')) return { target: bare.slice(1), kind: 'file' }
  if (bare.startsWith('.')) return { target: posix.join(posix.dirname(from), bare), kind: 'file' }
  if (bare.startsWith('node:')) return { target: 'node:', kind: 'package' }
  const parts = bare.split('/')
  return { target: parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/'), kind: 'package' }
}
