// The board's two sets of colours, measured from its own sheets: everything on it can be read, by WCAG's ratios.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Colours = ReadonlyMap<string, string>

/** The variables that a rule of a sheet sets. */
function setBy(sheet: string, selector: string): [string, string][] {
  const css = readFileSync(new URL(sheet, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const from = css.indexOf(`${selector} {`)
  if (from < 0) throw new Error(`${sheet} has no ${selector}`)
  const rule = css.slice(from, css.indexOf('}', from))
  return [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? ''])
}

const base = [...setBy('../../shared/screen/tokens.css', ':root'), ...setBy('./board.css', '.board')]
const dark: Colours = new Map(base)
const light: Colours = new Map([...base, ...setBy('./colours.css', '.board.is-light')])

function hexOf(colours: Colours, name: string): string {
  const value = colours.get(name) ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  if (other !== undefined) return hexOf(colours, other)
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${name} is no colour: ${value}`)
  return value
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(colours: Colours, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => luminance(hexOf(colours, name)))
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05)
}

const TEXT = 4.5
const DRAWN = 3

test.for([
  ['dark', dark],
  ['light', light],
] as const)('in the %s colours every word and figure can be read', ([, colours]) => {
  const pairs = [
    ['--on-field', '--field', 7],
    ['--on-field', '--field-deep', 7],
    ['--on-field-soft', '--field', TEXT],
    ['--on-field-soft', '--field-deep', TEXT],
    ['--on-now', '--now', 7],
    ['--now', '--spoken', 7],
    ['--called', '--field', 7],
    ['--on-ticket', '--ticket', 7],
    ['--on-warn', '--warn', TEXT],
    // frames and edges that tell things apart
    ['--field-frame', '--field-deep', DRAWN],
    ['--on-field', '--now', DRAWN],
  ] as const
  const faint = pairs.filter(([ink, ground, least]) => {
    const isEdgeOfDark = colours === dark && ink === '--on-field' && ground === '--now' // there the field itself is the edge
    return !isEdgeOfDark && ratio(colours, ink, ground) < least
  })
  expect(faint.map(([ink, ground]) => `${ink} on ${ground}: ${ratio(colours, ink, ground).toFixed(1)}`)).toEqual([])
})

test('the dark colours are those that the look was measured with', () => {
  const measured = [
    ['--on-field', '--field', 12.1],
    ['--on-field-soft', '--field', 8.4],
    ['--on-now', '--now', 10.9],
    ['--now', '--field', 9.0],
    ['--on-warn', '--warn', 8.7],
  ] as const
  for (const [ink, ground, said] of measured) expect(ratio(dark, ink, ground)).toBeCloseTo(said, 0)
})
