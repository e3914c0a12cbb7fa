// One counter more, or several at once.
import { useState } from 'react'
import type { Configuration, PlannedCounter } from '#shared/configuration/configuration.ts'
import { isDate, type LocalDate } from '#shared/queue/dates.ts'
import type { Service } from '#shared/queue/settings.ts'
import { newCounters, nextNumber } from '#shared/settings/new-counters.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { Icon } from '../../../staff/Icon.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { DateCell, NumberCell } from '../../form/typed-cells.tsx'

type Props = {
  readonly counters: readonly PlannedCounter[]
  readonly keps: Configuration['keps']
  readonly services: readonly Service[]
  readonly today: LocalDate
  readonly onAdd: (fresh: PlannedCounter[]) => void
}
type Typed = { readonly first: string | null; readonly many: number; readonly kep: string; readonly from: string }

const MOST = 40

export function NewCounters({ counters, keps, services, today, onAdd }: Props) {
  const words = settingsCounters[useSpoken().language]
  const [typed, setTyped] = useState<Typed>({ first: null, many: 1, kep: keps[0]?.code ?? '', from: today })
  const [tried, setTried] = useState(false)
  const first = typed.first ?? nextNumber(counters)
  const serves = services.map(({ id }) => id)
  const fresh = newCounters({
    ...typed,
    first,
    serves,
    many: Number.isNaN(typed.many) ? 0 : Math.min(typed.many, MOST),
  })
  const there = fresh.find(({ id }) => counters.some((one) => one.id === id))
  const wrong = {
    first: first.trim() === '' || first.trim().length > 4 ? words.writeFirst : there ? words.there(there.id) : null,
    many: typed.many >= 1 && typed.many <= MOST ? null : words.writeMany,
    from: !isDate(typed.from) ? words.noDate : typed.from < today ? words.past : null,
  }
  const add = () => {
    setTried(true)
    if (Object.values(wrong).some((one) => one !== null)) return
    onAdd(fresh)
    setTyped({ ...typed, first: null, many: 1 })
    setTried(false)
  }
  const set = (some: Partial<Typed>) => setTyped({ ...typed, ...some })
  const told = (one: string | null) => (tried ? one : null)
  return (
    <fieldset className="ruled">
      <legend>{words.fresh}</legend>
      <div className="new-counters">
        <TextCell
          label={words.first}
          hint={words.firstHint}
          seen
          maxLength={4}
          value={first}
          onValue={(one) => set({ first: one })}
          wrong={told(wrong.first)}
        />
        <NumberCell
          label={words.many}
          seen
          value={typed.many}
          onValue={(many) => set({ many })}
          wrong={told(wrong.many)}
        />
        <DateCell
          label={words.from}
          seen
          value={typed.from}
          onValue={(from) => set({ from })}
          wrong={told(wrong.from)}
        />
        <ChoiceCell
          label={words.belongsTo}
          seen
          value={typed.kep}
          choices={keps.map(({ code }) => ({ value: code, label: words.kep(code) }))}
          onValue={(kep) => set({ kep })}
          wrong={null}
        />
        <button type="button" className="quiet lined" onClick={add}>
          <Icon name="plus" /> {words.add}
        </button>
      </div>
    </fieldset>
  )
}
