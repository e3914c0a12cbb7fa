// The counter closes while somebody stands there: what becomes of them is asked first, and both happen in one.
import { useState } from 'react'
import type { CommandOf } from '#shared/queue/commands.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { CaseRow } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskTicket, DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { casesIn } from '../draft.ts'
import { Choices, placeOf } from './Choices.tsx'
import { Form } from './Form.tsx'
import { usePlaces } from './use-places.ts'

type Becomes = CommandOf<'closeWithTicket'>['becomes']

type Props = {
  view: Pick<DeskView, 'counter' | 'state' | 'unlistedChannel'>
  ticket: DeskTicket
  /** What was written so far, counted if it is finished. */
  rows: readonly CaseRow[]
  said: string | null
  off: boolean
  onCloseCounter: (command: CommandOf<'closeWithTicket'>) => void
  onClose: () => void
}

/** Whoever was only called is not finished, and whoever is served has come. */
const choicesOf = (state: DeskView['state']): readonly Becomes[] =>
  state === 'serving' ? ['finished', 'waiting', 'parked'] : ['waiting', 'missed', 'parked']

export function CloseWithTicket({ view, ticket, rows, said, off, onCloseCounter, onClose }: Props) {
  const { language } = useSpoken()
  const words = deskDay[language].close
  const may = choicesOf(view.state)
  const [becomes, setBecomes] = useState<Becomes>(may[0] ?? 'waiting')
  usePlaces()
  const cases = rows.length > 0 ? casesIn(rows) : view.unlistedChannel === null ? 0 : 1
  const whyOf = (one: Becomes) =>
    one === 'finished' ? words.why.finished(desk[language].cases.cases(cases)) : words.why[one]
  return (
    <Form
      title={words.title(printedLabel(ticket.label))}
      more={words.more}
      action={words.action}
      {...{ said, off, onClose }}
      onSubmit={() =>
        onCloseCounter({
          type: 'closeWithTicket',
          counter: view.counter,
          becomes,
          rows: becomes === 'finished' ? [...rows] : [],
        })
      }
    >
      <Choices
        title={ticket.service[language]}
        choices={may.map((id, at) => ({ id, name: words.becomes[id], more: whyOf(id), place: placeOf(at) }))}
        chosen={becomes}
        onChoose={(id) => setBecomes(may.find((one) => one === id) ?? becomes)}
        shape="list"
        group="becomes"
        first
      />
    </Form>
  )
}
