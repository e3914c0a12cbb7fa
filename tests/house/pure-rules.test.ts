// The rules, the views and the simulation hold no clock, no dice and no outside world: the same facts give the same day, on any machine.
import ts from 'typescript'
import { expect, test } from 'vitest'
import { isTest } from './rooms.ts'
import { lineOf, nodesOf, type SourceFile, sourceFiles } from './source-files.ts'

const worldly = new Set([
  'Date',
  'Intl',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'performance',
  'process',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'window',
])

/** The one thing of the world that the rules know: what the clock on the wall in Athens shows at an instant. */
const WALL_CLOCK = 'shared/queue/local-time.ts'

function worldlyWordsIn({ path, tree }: SourceFile): string[] {
  return [...nodesOf(tree)]
    .filter((node) => ts.isIdentifier(node))
    .filter((node) => !(path === WALL_CLOCK && node.text === 'Intl'))
    .filter((node) => worldly.has(node.text) || (node.text === 'random' && node.parent.getText() === 'Math.random'))
    .map((node) => `${path}:${lineOf(node)} uses ${node.text}. Hand it in as a parameter: the office knows the world.`)
}

test('shared/queue, shared/views and shared/simulation know nothing of the world', () => {
  const rules = sourceFiles('shared').filter(
    ({ path }) => /^shared\/(?:queue|views|simulation)\//.test(path) && !isTest(path),
  )
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.flatMap(worldlyWordsIn)).toEqual([])
})

test.each(['const at = Date.now()', 'const n = Math.random()', 'console.log(day)', 'setTimeout(next, 300)'])(
  '%s is found',
  (text) => {
    const tree = ts.createSourceFile('shared/queue/sample.ts', text, ts.ScriptTarget.Latest, true)
    expect(worldlyWordsIn({ path: 'shared/queue/sample.ts', tree })).toHaveLength(1)
  },
)
