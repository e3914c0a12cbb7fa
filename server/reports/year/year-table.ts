// The yearly table of the directorate, of any period: what the offices counted plus what was imported, beside the year before.
// The SQL under it is the common ground of SQLite and PostgreSQL: no function there that one of them lacks.
import type { LocalDate } from '#shared/queue/dates.ts'
import { concerning } from '#shared/reports/annotation.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { wholeYearOf, yearBefore } from '#shared/reports/year-before.ts'
import type { NotCompared, YearTable } from '#shared/reports/year-table.ts'
import { annotationsIn } from '../annotations-in.ts'
import { NotAnswered, type Reading } from '../question.ts'
import { listedChannels, listedKeps, withUnlisted } from './codes.ts'
import { countedKeps, countedYears, firstCounted } from './counted.ts'
import { type Both, byBuilding, byKep } from './groups.ts'
import { importedYears, sourcesIn } from './imported.ts'
import { cellsOf, type KnownSpan, knownOf, type OfWhat, sumOf, totalOf } from './known.ts'
import { stepsOf, unitOf } from './steps.ts'

/** What of a question the table needs: a test asks it without a person. */
export type TableReading = Pick<Reading, 'db' | 'whole' | 'today'>

/** `more.by`: `kep` or `building`. @throws {NotAnswered} it is neither, or a KEP is asked that nobody knows. */
export function yearTable({ db, whole, today }: TableReading, asked: Asked): YearTable {
  const { from, to, office, more } = asked
  const { by = 'kep' } = more
  if (by !== 'kep' && by !== 'building') throw new NotAnswered('malformed')
  const span = { from, to }
  const choices = withUnlisted(listedKeps(db), countedKeps(db))
  const of: OfWhat = { keps: someOf(choices, asked.keps), office }
  const since = firstCounted(db)
  const unit = unitOf(span)
  const now = knownOf(db, span, of, unit, since)
  const knownBefore = (dates: Span) => knownOf(db, dates, of, 'year', since)
  const { beforeSpan, before, isRunning } = beforeOf(span, today, knownBefore)
  const both: Both = { now, before, isBeforeKnown: before.isWhole }
  const found = [...cellsOf(now), ...(before.isWhole ? cellsOf(before) : [])]
  const channels = withUnlisted(
    listedChannels(db),
    cellsOf(now).map(({ channel }) => channel),
  )
  const keps =
    of.keps ??
    withUnlisted(
      listedKeps(db),
      found.map(({ kep }) => kep),
    )
  const [all] = byKep(both, keps, channels)
  return {
    ...span,
    until: to < today ? to : today,
    year: wholeYearOf(span),
    by,
    keps: of.keps,
    channels,
    groups: by === 'kep' ? byKep(both, keps, channels) : byBuilding(both, keps, channels, whole?.offices ?? []),
    sum: {
      quantities: sumOf(cellsOf(now), now) === null ? channels.map(() => null) : (all?.quantities ?? []),
      total: totalOf(now),
      before: before.isWhole && before.imported.undividable.length === 0 ? totalOf(before) : null,
    },
    undivided: now.imported.undivided,
    undividable: [...now.imported.undividable, ...before.imported.undividable],
    beforeSpan,
    notCompared: notCompared(both, isRunning),
    since,
    steps: stepsOf(span, unit, channels, { now, since, today }),
    annotations: concerning(annotationsIn(db, span), of.keps),
    sources: sourcesIn(db, span),
    choices,
    years: [...new Set([...countedYears(db), ...importedYears(db)])].sort((a, b) => a - b),
  }
}

/** In the directorate's order; all of them are no choice. */
function someOf(known: readonly string[], keps: readonly string[] | null): readonly string[] | null {
  if (keps === null || known.every((kep) => keps.includes(kep))) return null
  if (keps.some((kep) => !known.includes(kep))) throw new NotAnswered('malformed')
  return known.filter((kep) => keps.includes(kep))
}

/** While the period runs, the same part of it one year before; where that cannot be told, the whole of it, and no comparison. */
function beforeOf(span: Span, today: LocalDate, knownBefore: (dates: Span) => KnownSpan) {
  const whole = yearBefore(span)
  if (span.to <= today || span.from > today)
    return { beforeSpan: whole, before: knownBefore(whole), isRunning: span.from > today }
  const part = yearBefore({ from: span.from, to: today })
  const before = knownBefore(part)
  if (before.isWhole && before.imported.undividable.length === 0) return { beforeSpan: part, before, isRunning: false }
  return { beforeSpan: whole, before: knownBefore(whole), isRunning: true }
}

function notCompared({ now, before }: Both, isRunning: boolean): NotCompared | null {
  if (isRunning) return 'running'
  if (now.imported.undividable.length > 0 || before.imported.undividable.length > 0) return 'undividable'
  if (!before.isWhole) return cellsOf(before).length > 0 ? 'began' : 'nothing-before'
  if (!now.isWhole) return 'began'
  return null
}
