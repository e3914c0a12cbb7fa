// Service by service: called, helped with after some minutes, or not.
import type { Service } from '#shared/queue/settings.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'
import { afterOf, type Doing, doingOf, type Work, withDoing } from './work.ts'

type Props = {
  /** Whose work it is, as its fields are read out. */
  readonly of: string
  readonly work: Work
  readonly services: readonly Service[]
  readonly onWork: (work: Work) => void
  /** `profiles.0` */
  readonly path: string
  readonly wrong: Wrong
}

export function WorkCells({ of, work, services, onWork, path, wrong }: Props) {
  const { language } = useSpoken()
  const [words, form] = [settingsCounters[language], settingsForm[language]]
  if (services.length === 0) return <p className="quiet">{words.noServices}</p>
  const doings: readonly Doing[] = ['calls', 'helps', 'not']
  return (
    <div className="work">
      {services.map(({ id, letter, name }) => {
        const doing = doingOf(work, id)
        const at = work.helps.findIndex((help) => help.service === id)
        return (
          <div className="work-row" key={id}>
            <span>{`${letter} · ${name[language]}`}</span>
            <ChoiceCell
              label={form.of(letter, of)}
              value={doing}
              choices={doings.map((one) => ({ value: one, label: words[one] }))}
              onValue={(next) => onWork(withDoing(work, id, next))}
              wrong={null}
            />
            {doing === 'helps' && (
              <NumberCell
                label={form.of(`${words.after} ${letter}`, of)}
                unit={form.minutes}
                value={afterOf(work, id)}
                onValue={(after) => onWork(withDoing(work, id, 'helps', after))}
                wrong={wrong(`${path}.helps.${at}.after`)}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
