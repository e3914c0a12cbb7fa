// The arrows between the rooms (ARCHITECTURE.md, tests/house/rooms.ts) hold for every import of every file.
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { isTest, isToolSetting } from './rooms.ts'
import { type Import, importsOf, resolved, type SourceFile, sourceFiles } from './source-files.ts'
import { verdict } from './verdict.ts'

const files = sourceFiles()
const imports = files.flatMap(importsOf)
const running = imports.filter(({ file, typeOnly }) => !typeOnly && !isTest(file) && !isToolSetting(file))

/** Where a file's imports lead when the program runs. */
const leadsTo = new Map<string, string[]>()
for (const { file, target } of running) leadsTo.set(file, [...(leadsTo.get(file) ?? []), target])

describe('the rooms', () => {
  test('every import is an arrow of the drawing', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.map(verdict).filter((sentence) => sentence !== null)).toEqual([])
  })

  test('no browser page carries zod: of commands.ts and settings.ts screens take types only', () => {
    const pages = [...leadsTo.keys()].filter((file) => /^(?:display|counter-client)\//.test(file))
    const sentences = pages
      .map((page) => wayTo('zod', page))
      .filter((way) => way !== null)
      .map(
        (way) => `${way.join(' → ')}. Write \`import type\`, or import from a file of shared/queue that has no shapes.`,
      )
    expect(sentences).toEqual([])
  })

  test('no imports in a circle', () => {
    const circles = [...leadsTo.keys()]
      .map((file) => wayTo(file, file))
      .filter((way) => way !== null)
      .map((way) => `${way.join(' → ')} is a circle. What two of them share belongs to a third.`)
    expect(circles).toEqual([])
  })

  test('no file only passes things on', () => {
    const sentences = files
      .filter(onlyPassesOn)
      .map(({ path }) => `${path} only passes things on. Import from the file that has them.`)
    expect(sentences).toEqual([])
  })
})

/** The shortest way along running imports, both ends named; null when there is none. */
function wayTo(goal: string, start: string): string[] | null {
  const seen = new Set<string>()
  let ways = [[start]]
  while (ways.length > 0) {
    const longer: string[][] = []
    for (const way of ways)
      for (const next of leadsTo.get(way.at(-1) ?? '') ?? []) {
        if (next === goal) return [...way, next]
        if (!seen.has(next)) longer.push([...way, next])
        seen.add(next)
      }
    ways = longer
  }
  return null
}

function onlyPassesOn({ tree }: SourceFile): boolean {
  const from = (node: ts.Statement) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined
  return tree.statements.some(from) && tree.statements.every((node) => from(node) || ts.isImportDeclaration(node))
}

describe('the table itself', () => {
  const arrow = (file: string, specifier: string, typeOnly = false): Import => ({
    file,
    line: 1,
    ...resolved(file, specifier),
    typeOnly,
  })

  test.each([
    ['shared/queue/evolve.ts', 'node:fs'],
    ['shared/queue/evolve.ts', '../calendar.ts'],
    ['shared/views/board-view.ts', 'zod'],
    ['shared/views/board-view.ts', '../text/common.ts'],
    ['shared/text/board.ts', '../queue/can.ts'],
    ['shared/calendar.ts', './screen/line.ts'],
    ['shared/screen/Parts.tsx', '../../display/board/Board.tsx'],
    ['display/board/Board.tsx', '../../server/office.ts'],
    ['display/board/Board.tsx', '../../counter-client/desk/Desk.tsx'],
    ['display/board/Board.tsx', 'socket.io-client'],
    ['display/board/Board.tsx', '#shared/queue/testing/story.ts'],
    ['counter-client/desk/Desk.tsx', 'node:fs'],
    ['printer/main.ts', '#shared/screen/line.ts'],
    ['printer/main.ts', '../server/log.ts'],
    ['server/office.ts', './doors/sockets.ts'],
    ['server/office.ts', './main.ts'],
    ['server/reports/waits.ts', '../office.ts'],
    ['server/reports/waits.ts', '../doors/http.ts'],
    ['server/doors/http.ts', '../../printer/main.ts'],
    ['server/doors/http.ts', '../../tests/kit/office.ts'],
    ['server/doors/http.ts', '#shared/screen/line.ts'],
    ['server/doors/http.ts', 'react'],
    ['somewhere/else.ts', '#shared/calendar.ts'],
  ])('%s may not import %s', (file, specifier) => {
    expect(verdict(arrow(file, specifier))).toContain(file)
  })

  test.each([
    ['shared/queue/decide/call.ts', '../day.ts'],
    ['shared/queue/settings.ts', 'zod'],
    ['shared/queue/can.test.ts', 'vitest'],
    ['shared/views/board-view.ts', '../queue/day.ts'],
    ['display/board/Board.tsx', '#shared/screen/tokens.css'],
    ['display/board/Board.tsx', './Board.css'],
    ['display/vite.config.ts', '@vitejs/plugin-react'],
    ['server/doors/sockets.ts', '../offices.ts'],
    ['server/people.ts', '@node-rs/argon2'],
    ['server/main.ts', './doors/http.ts'],
    ['printer/main.ts', 'node:net'],
    ['tests/live/race.test.ts', posix.join('..', '..', 'server', 'main.ts')],
  ])('%s may import %s', (file, specifier) => {
    expect(verdict(arrow(file, specifier))).toBeNull()
  })

  test('types are allowed where values are not', () => {
    expect(verdict(arrow('shared/text/board.ts', '../queue/facts.ts', true))).toBeNull()
    expect(verdict(arrow('server/doors/http.ts', '../database/open.ts', true))).toBeNull()
    expect(verdict(arrow('server/doors/http.ts', '../database/open.ts'))).toContain('import type')
  })
})
