// What is wrong with the templates of a line, each at its place in it.
import type { CounterLine } from '../queue/counter-lines.ts'
import { compileFrame } from './frame.ts'
import { compilePatterns } from './pattern.ts'
import type { TemplateProblem } from './problems.ts'

export type LineProblem = {
  readonly path: readonly (string | number)[]
  readonly problem: TemplateProblem
  readonly about: string
}

export function problemsOfLine(line: CounterLine): LineProblem[] {
  const frame = line.show === null ? null : compileFrame(line.show, line.places, line.port)
  const patterns = compilePatterns(line)
  return [
    ...(frame === null || frame.ok ? [] : [{ ...frame, path: ['show', 'frame'] }]),
    ...(patterns.ok ? [] : [{ ...patterns, path: ['hear', patterns.at, 'pattern'] }]),
  ].map(({ path, problem, about }) => ({ path, problem, about }))
}
