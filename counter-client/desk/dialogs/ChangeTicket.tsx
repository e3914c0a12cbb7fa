// Whoever waits came for something else, or belongs to another class: the number stays, the place is worked out anew.
import { useState } from 'react'
import type { CommandOf } from '#shared/queue/commands.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView, DeskWaiting } from '#shared/views/desk-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { Choices, placeOf } from './Choices.tsx'
import { Form } from './Form.tsx'
import { usePlaces } from './use-places.ts'

const NONE = ''

type Props = {
  view: DeskView
  one: DeskWaiting
  said: string | null
  off: boolean
  onChange: (command: CommandOf<'changeTicket'>) => void
  onClose: () => void
}

export function ChangeTicket({ view, one, said, off, onChange, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language].change
  const [service, setService] = useState(one.serviceId)
  const [priority, setPriority] = useState(one.priority ?? NONE)
  const [same, setSame] = useState(false)
  usePlaces()
  const send = () => {
    const unchanged = service === one.serviceId && priority === (one.priority ?? NONE)
    setSame(unchanged)
    if (unchanged) return
    onChange({
      type: 'changeTicket',
      counter: view.counter,
      ticket: one.label,
      service,
      priority: priority === NONE ? null : priority,
    })
  }
  const classes = view.priorities.map(({ id, name, headStart }) => ({
    id,
    name: name[language],
    more: words.headStart(headStart),
    place: null,
  }))
  return (
    <Form
      title={words.title(printedLabel(one.label))}
      more={words.more}
      action={words.action}
      said={same ? refusals[language]['nothing-changed'] : said}
      {...{ off, onClose }}
      onSubmit={send}
    >
      <Choices
        title={words.service}
        choices={view.services.map(({ id, name }, at) => ({
          id,
          name: name[language],
          more: null,
          place: placeOf(at),
        }))}
        chosen={service}
        onChoose={setService}
        shape="list"
        group="service"
        first
      />
      {classes.length > 0 && (
        <Choices
          title={words.priority}
          choices={[{ id: NONE, name: words.none, more: null, place: null }, ...classes]}
          chosen={priority}
          onChoose={setPriority}
          shape="list"
          group="priority"
          first={false}
        />
      )}
    </Form>
  )
}
