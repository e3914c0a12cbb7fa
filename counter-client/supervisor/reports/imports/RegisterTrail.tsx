// Everything that was done with one import: who, when, why; and the digest by which the file is known again.
import type { Register } from '#shared/reports/registers.ts'
import { reportImports as text } from '#shared/text/report-imports.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function RegisterTrail({ register: { file, sha256, trail } }: { register: Register }) {
  const words = text[useSpoken().language]
  return (
    <details className="imports-trail">
      <summary aria-label={words.trailOf(file)}>{words.columns.trail}</summary>
      <ol>
        {trail.map(({ act, at, person, words: said, other }) => (
          <li key={`${at} ${act}`}>
            <b>{words.acts[act]}</b> {other !== null && words.other[act](other)} · {person ?? words.commandLine} ·{' '}
            {dayAndTime(at)}
            {said !== '' && <q>{said}</q>}
          </li>
        ))}
      </ol>
      <p>
        {words.digest} <code>{sha256}</code>
      </p>
    </details>
  )
}
