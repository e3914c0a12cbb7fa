// Whether a figure may be entered, ended or taken back: whose it is, and what was said before.
import { dateOf } from '#shared/calendar.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { FieldProblem, FigureKind } from '#shared/reports/figures.ts'
import { inKep, inOffice, type Scope } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'
import type { StoredFigure, Values } from './figures.ts'

export type World = { readonly db: Db; readonly whole: Configuration | null; readonly now: number }

/** A row without a KEP and an office is of all of them: for whoever is limited to none. */
export function isTheirs(scope: Scope, { kep = null, office = null }: Values | StoredFigure): boolean {
  if (typeof kep === 'string') return inKep(scope, kep)
  if (typeof office === 'string') return inOffice(scope, office) && scope.keps === null
  return scope.keps === null && scope.offices === null
}

export function problemsOf(kind: FigureKind, values: Values, scope: Scope, world: World): FieldProblem[] {
  const problems: FieldProblem[] = []
  const find = (field: string, problem: FieldProblem['problem'], wrong: boolean) => {
    if (wrong) problems.push({ field, problem })
  }
  const { kep = null, office = null, date, removed = null } = values
  const today = dateOf(world.now)
  find('kep', 'unknown-kep', kep !== null && !(world.whole?.keps ?? []).some(({ code }) => code === kep))
  find('office', 'unknown-office', office !== null && !(world.whole?.offices ?? []).some(({ id }) => id === office))
  find(office === null ? 'kep' : 'office', 'not-yours', !isTheirs(scope, values))
  find('date', 'future', typeof date === 'string' && date > today)
  find('removed', 'future', typeof removed === 'string' && removed > today)
  find('began', 'future', Number(values.began_at ?? 0) > world.now)
  find('ended', 'future', Number(values.ended_at ?? 0) > world.now)
  if (problems.length > 0) return problems
  if (kind === 'no-complaints') {
    const { until } = values
    find('until', 'not-over', typeof until === 'string' && until >= today)
    find('date', 'has-complaints', complaintsIn(world.db, values) > 0)
    find('date', 'said-already', saidNoneOver(world.db, kep, date, until))
  }
  if (kind === 'paper-message' && values.kind === 'complaint')
    find('date', 'said-none', saidNoneOver(world.db, kep, date, date))
  return problems
}

const complaintsIn = (db: Db, { kep, date, until }: Values): number =>
  db
    .prepare<[object], { n: number }>(
      `SELECT (SELECT count(*) FROM messages WHERE kep = :kep AND kind = 'complaint' AND date BETWEEN :date AND :until)
         + (SELECT count(*) FROM paper_messages
            WHERE kep = :kep AND kind = 'complaint' AND date BETWEEN :date AND :until AND taken_back_at IS NULL) AS n`,
    )
    .get({ kep, date, until })?.n ?? 0

/** Whether somebody has said «none» of all these days already, or of some of them. */
const saidNoneOver = (db: Db, kep: unknown, from: unknown, to: unknown): boolean =>
  db
    .prepare('SELECT 1 FROM no_complaints WHERE kep = ? AND date <= ? AND until >= ? AND taken_back_at IS NULL')
    .get(kep, to, from) !== undefined
