// A page loads the style sheets of everything on it: a class that two of them lay down looks as neither of them meant.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

const TOP = join(import.meta.dirname, '../..')
/** What a whole family of pages begins with: the others may say it more closely. */
const isBase = (sheet: string) => sheet.startsWith('shared/screen/') || sheet.endsWith('/base.css')

/** Where a file's imports lead when the page runs. */
const leadsTo = new Map<string, string[]>()
for (const { file, target, typeOnly } of sourceFiles().flatMap(importsOf))
  if (!typeOnly) leadsTo.set(file, [...(leadsTo.get(file) ?? []), target])

test('no class of a page is laid down by two of its style sheets', () => {
  const pages = [...leadsTo.keys()].filter((file) => /^(?:display|counter-client)\/[\w-]+\/main\.tsx$/.test(file))
  expect(pages.length).toBeGreaterThan(5)
  expect([...new Set(pages.flatMap(twiceOn))]).toEqual([])
})

test('the picture of a board in the settings has the sheets of its page, in their order', () => {
  const ofPage = (leadsTo.get('display/board/main.tsx') ?? []).filter((file) => file.endsWith('.css'))
  expect(takenIn('display/board/picture.css')).toEqual(ofPage)
})

test('a class within others, in a media query or further narrowed is no class laid down', () => {
  const sheet =
    '/* .no {} */ .yes, .row > .no { color: red } @media print { .no { x: y } } .is:is(.no, .no) {} a .no {}'
  expect(laidDown(sheet)).toEqual(['.yes'])
})

function twiceOn(page: string): string[] {
  const sheets = [...reachedFrom(page)].filter((file) => file.endsWith('.css') && !isBase(file))
  const owners = Map.groupBy(
    sheets.flatMap((sheet) =>
      [...new Set(laidDown(readFileSync(join(TOP, sheet), 'utf8')))].map((name) => ({ name, sheet })),
    ),
    ({ name }) => name,
  )
  return [...owners]
    .filter(([, all]) => all.length > 1)
    .map(([name, all]) => `${name} is laid down by ${all.map(({ sheet }) => sheet).join(' and by ')}. Rename one.`)
}

/** The sheets that a sheet takes in. */
function takenIn(file: string): string[] {
  if (!file.endsWith('.css')) return []
  const named = [...readFileSync(join(TOP, file), 'utf8').matchAll(/^@import "([^"]+)";/gm)]
  return named.map(([, sheet]) => join(dirname(file), sheet ?? ''))
}

function reachedFrom(page: string): Set<string> {
  const reached = new Set<string>()
  const ahead = [page]
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    ahead.push(...(leadsTo.get(file) ?? []), ...takenIn(file))
  }
  return reached
}

/** Selectors that are one class and nothing else, outside of any other rule. */
function laidDown(sheet: string): string[] {
  const found: string[] = []
  let [depth, selector] = [0, '']
  for (const letter of sheet.replace(/\/\*[\s\S]*?\*\//g, '')) {
    if (letter === '{') {
      if (depth === 0) found.push(...listed(selector))
      depth += 1
    } else if (letter === '}') depth -= 1
    if (depth === 0 && letter !== '}') selector += letter
    else selector = ''
  }
  return found.filter((one) => /^\.[\w-]+$/.test(one))
}

/** `a, .b:is(.c, .d)` is a list of two. */
const listed = (selectors: string): string[] => selectors.split(/,(?![^()]*\))/).map((one) => one.trim())
