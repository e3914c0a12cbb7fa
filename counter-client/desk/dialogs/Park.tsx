// The citizen steps aside for a while: with a reminder and a note, or without.
import { useState } from 'react'
import type { CommandOf } from '#shared/queue/commands.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskTicket, DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { Choices, placeOf } from './Choices.tsx'
import { Form } from './Form.tsx'
import { usePlaces } from './use-places.ts'

/** 0: no reminder. */
const MINUTES: readonly number[] = [0, 5, 10, 15, 30]

type Props = {
  view: DeskView
  ticket: DeskTicket
  said: string | null
  off: boolean
  onPark: (command: CommandOf<'park'>) => void
  onClose: () => void
}

export function Park({ view, ticket, said, off, onPark, onClose }: Props) {
  const words = desk[useSpoken().language].park
  const [minutes, setMinutes] = useState(0)
  const [note, setNote] = useState('')
  usePlaces()
  const send = () =>
    onPark({
      type: 'park',
      counter: view.counter,
      minutes: minutes === 0 ? null : minutes,
      note: note.trim() === '' ? null : note.trim(),
    })
  return (
    <Form
      title={words.title(printedLabel(ticket.label))}
      more={words.more}
      action={words.action}
      {...{ said, off, onClose }}
      onSubmit={send}
    >
      <Choices
        title={words.minutes}
        choices={MINUTES.map((one, at) => ({
          id: String(one),
          name: one === 0 ? words.none : `${one}′`,
          more: null,
          place: placeOf(at),
        }))}
        chosen={String(minutes)}
        onChoose={(id) => setMinutes(Number(id))}
        shape="row"
        group="minutes"
        first
      />
      <label className="field">
        {words.note}
        <input value={note} maxLength={80} onChange={(event) => setNote(event.target.value)} />
        <span>{words.noteMore}</span>
      </label>
    </Form>
  )
}
