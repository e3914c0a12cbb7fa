// All stretches of a counter, from–to: what is over, or has begun, is written; what is to come can be changed.
import { shownDate } from '#shared/appointments/read-date.ts'
import type { Belonging, Configuration } from '#shared/configuration/configuration.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import { isOver } from '#shared/settings/belongings.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { Icon } from '../../../staff/Icon.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { without } from '../../form/lists.ts'
import { DateCell, MaybeDateCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'

type Props = {
  readonly belongs: readonly Belonging[]
  readonly onBelongs: (belongs: Belonging[]) => void
  readonly keps: Configuration['keps']
  /** `counters.6.belongs` */
  readonly path: string
  readonly wrong: Wrong
  readonly today: LocalDate
}

export function Stretches({ belongs, onBelongs, keps, path, wrong, today }: Props) {
  const { language } = useSpoken()
  const [words, form] = [settingsCounters[language], settingsForm[language]]
  const change = (at: number, some: Partial<Belonging>) =>
    onBelongs(belongs.map((one, index) => (index === at ? { ...one, ...some } : one)))
  const choices = keps.map(({ code }) => ({ value: code, label: words.kep(code) }))
  return (
    <details className="stretches">
      <summary>{words.stretches}</summary>
      <ol>
        {belongs.map((one, at) => {
          const { kep, from, to } = one
          const name = words.stretch(at + 1)
          const begun = from === null || (from !== '' && from <= today)
          return (
            // A stretch is known by its place in time alone.
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={at}>
              {begun ? (
                <>
                  <span>{from === null ? words.everSince : shownDate(from)}</span>
                  <span>{words.kep(kep)}</span>
                </>
              ) : (
                <>
                  <DateCell
                    label={form.of(words.from, name)}
                    value={from}
                    onValue={(date) => change(at, { from: date })}
                    wrong={wrong(`${path}.${at}.from`)}
                  />
                  <ChoiceCell
                    label={form.of(words.belongsTo, name)}
                    value={kep}
                    choices={choices}
                    onValue={(code) => change(at, { kep: code })}
                    wrong={wrong(`${path}.${at}.kep`)}
                  />
                </>
              )}
              {isOver(one, today) ? (
                <span>{shownDate(to ?? '')}</span>
              ) : (
                <MaybeDateCell
                  label={form.of(form.to, name)}
                  value={to}
                  onValue={(date) => change(at, { to: date })}
                  wrong={wrong(`${path}.${at}.to`)}
                />
              )}
              {!begun && belongs.length > 1 && (
                <button
                  type="button"
                  className="row-act"
                  aria-label={form.remove(name)}
                  title={form.remove(name)}
                  onClick={() => onBelongs(without(belongs, at))}
                >
                  <Icon name="remove" />
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        className="link"
        onClick={() => onBelongs([...belongs, { kep: belongs.at(-1)?.kep ?? '', from: '', to: null }])}
      >
        {words.addStretch}
      </button>
    </details>
  )
}
