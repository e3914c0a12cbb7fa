// Every sentence that a person reads lives in shared/text, Greek beside English: none hides in a screen.
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { isTest, isToolSetting } from './rooms.ts'
import { lineOf, nodesOf, type SourceFile, sourceFiles } from './source-files.ts'

const screens = /^(?:display|counter-client|shared\/screen)\//

/** The product's name, letters of a series, labels such as `Α 023` and the keys of a keyboard are data, not words. */
const isData = (text: string) => /^\P{L}*\p{L}?\P{L}*$/u.test(text.replace('Σειρά', '').replace(KEYS, ''))
const KEYS = /^(?:Enter|Esc|Tab|Space|F\d+)$/

function wordsIn({ path, tree }: SourceFile): string[] {
  const sentences: string[] = []
  for (const node of nodesOf(tree)) {
    const text = ts.isJsxText(node) || ts.isStringLiteralLike(node) || isTemplatePart(node) ? node.text.trim() : ''
    // Whatever stands between tags is read by somebody, in any language; a string may be a key, unless it is Greek.
    if (isData(text) || !(ts.isJsxText(node) || /\p{Script=Greek}/u.test(text))) continue
    sentences.push(
      `${path}:${lineOf(node)} says «${text}». Put it into shared/text/<screen>.ts, in Greek and in English.`,
    )
  }
  return sentences
}

const isTemplatePart = (node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)

const read = (text: string): SourceFile => ({
  path: 'display/Sample.tsx',
  tree: ts.createSourceFile('display/Sample.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX),
})

describe('the words of the screens', () => {
  test('all stand in shared/text', () => {
    const files = sourceFiles().filter(({ path }) => screens.test(path) && !isTest(path) && !isToolSetting(path))
    expect(files.flatMap(wordsIn)).toEqual([])
  })

  test.each([
    '<p>Επόμενος</p>',
    '<p>Next please</p>',
    '<b title="Κλήση" />',
    'const a = `Θυρίδα $' + '{n}`',
    "say('Ναι')",
  ])('%s is found', (text) => expect(wordsIn(read(text))).toHaveLength(1))

  test.each([
    '<img alt="Σειρά" />',
    "const label = 'Α 023'",
    '<p>{text.next} · {n}</p>',
    "call('next')",
    '<kbd>Enter</kbd>',
    '<title>Σειρά · 3</title>',
    '// Επόμενος',
  ])('%s is no sentence', (text) => expect(wordsIn(read(text))).toEqual([]))
})
