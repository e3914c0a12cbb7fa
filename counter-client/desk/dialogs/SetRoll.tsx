// Where a roll of torn numbers is: which number comes next, or up to which they are torn.
import { useState } from 'react'
import type { CommandOf } from '#shared/queue/commands.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { Choices, placeOf } from './Choices.tsx'
import { Form } from './Form.tsx'
import { usePlaces } from './use-places.ts'

type Props = {
  view: DeskView
  said: string | null
  off: boolean
  onSet: (command: CommandOf<'setRoll'> | CommandOf<'rollIsAt'>) => void
  onClose: () => void
}

export function SetRoll({ view, said, off, onSet, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language].roll
  const [service, setService] = useState(view.rolls[0]?.service ?? '')
  const [what, setWhat] = useState<'setRoll' | 'rollIsAt'>('setRoll')
  const [number, setNumber] = useState('')
  const [unread, setUnread] = useState(false)
  usePlaces()
  const roll = view.rolls.find((one) => one.service === service)
  if (roll === undefined) return null
  const send = () => {
    const read = /^\d{1,3}$/.test(number.trim())
    setUnread(!read)
    if (read) onSet({ type: what, service, number: Number(number) })
  }
  const onPaper = (of: number) => String(of).padStart(String(roll.to).length, '0')
  const ways = [
    { id: 'setRoll', name: words.nextIs, more: words.nextIsMore },
    { id: 'rollIsAt', name: words.tornTo, more: words.tornToMore },
  ] as const
  return (
    <Form
      title={words.set}
      more={`${roll.letter} · ${roll.name[language]}: ${words.short(roll.next)}`}
      action={words.action}
      said={unread ? words.noNumber : said}
      {...{ off, onClose }}
      onSubmit={send}
    >
      {view.rolls.length > 1 && (
        <Choices
          title={words.service}
          choices={view.rolls.map((one) => ({
            id: one.service,
            name: `${one.letter} · ${one.name[language]}`,
            more: words.short(one.next),
            place: null,
          }))}
          chosen={service}
          onChoose={setService}
          shape="list"
          group="roll"
          first={false}
        />
      )}
      <Choices
        title={words.what}
        choices={ways.map(({ id, name }, at) => ({ id, name, more: null, place: placeOf(at) }))}
        chosen={what}
        onChoose={(id) => setWhat(id === 'rollIsAt' ? 'rollIsAt' : 'setRoll')}
        shape="list"
        group="what"
        first={false}
      />
      <label className="field">
        {words.number(onPaper(roll.from), onPaper(roll.to))}
        <input
          value={number}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          data-first
          onChange={(event) => {
            setNumber(event.target.value)
            setUnread(false)
          }}
        />
        <span>{ways.find(({ id }) => id === what)?.more}</span>
      </label>
    </Form>
  )
}
