// What a settings file holds, in a few words: its KEPs, and its offices with their counters and services.
import type { FileSummary } from '#shared/configuration/settings-file.ts'
import { setUp } from '#shared/text/set-up.ts'
import { useSpoken } from '../staff/spoken.ts'

export function FileSummaryWords({ summary: { keps, offices } }: { summary: FileSummary }) {
  const { language } = useSpoken()
  const { names, review } = setUp[language]
  return (
    <dl className="review">
      <div>
        <dt>{names.keps}</dt>
        <dd>{keps.join(' · ')}</dd>
      </div>
      <div>
        <dt>{review.offices}</dt>
        <dd>
          <ul>
            {offices.map(({ name, counters, services }) => (
              <li key={name.el}>
                {[
                  name[language],
                  review.counters(counters),
                  services === 0 ? review.logsOnly : review.services(services),
                ].join(' · ')}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
