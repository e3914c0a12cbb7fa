// One service: letter, names, minutes, cap, and hours of its own if it has any.
import type { Week } from '#shared/hours/simple-week.ts'
import type { Service } from '#shared/queue/settings.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsServices } from '#shared/text/settings-services.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { Tick } from '../../form/Tick.tsx'
import { MaybeNumberCell, NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'
import { WeekCells } from '../hours/WeekCells.tsx'
import { RollCells } from './RollCells.tsx'

type Props = {
  readonly service: Service
  readonly onService: (service: Service) => void
  readonly path: string
  readonly wrong: Wrong
  readonly letters: readonly { readonly value: string; readonly label: string }[]
  readonly officeWeek: Week
}

export function ServiceCells({ service, onService, path, wrong, letters, officeWeek }: Props) {
  const { language } = useSpoken()
  const [words, form] = [settingsServices[language], settingsForm[language]]
  const name = service.name[language] || form.fresh
  const set = (some: Partial<Service>) => onService({ ...service, ...some })
  return (
    <>
      <ChoiceCell
        label={form.of(words.letter, name)}
        value={service.letter}
        choices={letters}
        onValue={(letter) => set({ letter })}
        wrong={wrong(`${path}.letter`)}
      />
      <TextCell
        label={form.of(form.nameEl, name)}
        lang="el"
        maxLength={200}
        value={service.name.el}
        onValue={(el) => set({ name: { ...service.name, el } })}
        wrong={wrong(`${path}.name.el`)}
      />
      <div className="name-en">
        <TextCell
          label={form.of(form.nameEn, name)}
          lang="en"
          maxLength={200}
          value={service.name.en}
          onValue={(en) => set({ name: { ...service.name, en } })}
          wrong={wrong(`${path}.name.en`)}
        />
      </div>
      <div className="in-numbers">
        <NumberCell
          label={form.of(words.minutes, name)}
          value={service.minutes}
          onValue={(minutes) => set({ minutes })}
          wrong={wrong(`${path}.minutes`)}
        />
        <MaybeNumberCell
          label={form.of(words.cap, name)}
          value={service.cap}
          onValue={(cap) => set({ cap })}
          wrong={wrong(`${path}.cap`)}
        />
      </div>
      <div className="own-hours">
        <Tick
          label={words.ownHours}
          checked={service.hours !== null}
          onChecked={(is) => set({ hours: is ? officeWeek : null })}
        />
      </div>
      <RollCells service={service} onService={onService} path={path} wrong={wrong} of={name} />
      {service.hours !== null && (
        <WeekCells
          week={service.hours}
          onWeek={(hours) => set({ hours })}
          path={`${path}.hours`}
          wrong={wrong}
          of={name}
        />
      )}
    </>
  )
}
