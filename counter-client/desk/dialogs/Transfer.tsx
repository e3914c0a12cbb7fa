// The citizen goes on: to a service or to one counter, with which turn. What was written here is counted here.
import { useState } from 'react'
import type { CommandOf } from '#shared/queue/commands.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { CaseRow } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskTicket, DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { type Choice, Choices, placeOf } from './Choices.tsx'
import { Form } from './Form.tsx'
import { useNames } from './use-names.ts'
import { usePlaces } from './use-places.ts'

type Order = CommandOf<'transfer'>['order']
const ORDERS: readonly Order[] = ['kept', 'first', 'last']

type Props = {
  view: DeskView
  office: string
  ticket: DeskTicket
  rows: readonly CaseRow[]
  said: string | null
  off: boolean
  onTransfer: (command: CommandOf<'transfer'>) => void
  onClose: () => void
}

export function Transfer({ view, office, ticket, rows, said, off, onTransfer, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language].transfer
  const names = useNames(office)
  const services: Choice[] = view.services.map(({ id, name }, at) => ({
    id: `service ${id}`,
    name: name[language],
    more: null,
    place: placeOf(at),
  }))
  const counters: Choice[] = view.counters
    .filter(({ id, state }) => id !== view.counter && state !== 'closed')
    .map(({ id, state }, at) => ({
      id: `counter ${id}`,
      name: desk[language].counter(id),
      more: [names.get(id), words.states[state]].filter((part) => part !== undefined).join(' · '),
      place: placeOf(services.length + at),
    }))
  const other = view.services.find(({ id }) => id !== ticket.serviceId)?.id ?? ticket.serviceId
  const [where, setWhere] = useState(`service ${other}`)
  const [order, setOrder] = useState<Order>('kept')
  usePlaces()
  const send = () => {
    const at = where.indexOf(' ')
    const id = where.slice(at + 1)
    const to = where.slice(0, at) === 'service' ? { service: id, only: null } : { service: ticket.serviceId, only: id }
    onTransfer({ type: 'transfer', counter: view.counter, ...to, order, rows: [...rows] })
  }
  return (
    <Form
      title={words.title(printedLabel(ticket.label))}
      more={rows.length === 0 ? words.more : words.moreWithRows}
      action={words.action}
      {...{ said, off, onClose }}
      onSubmit={send}
    >
      <Choices
        title={words.service}
        choices={services}
        chosen={where}
        onChoose={setWhere}
        shape="list"
        group="to"
        first
      />
      {counters.length > 0 && (
        <Choices
          title={words.counter}
          choices={counters}
          chosen={where}
          onChoose={setWhere}
          shape="grid"
          group="to"
          first={false}
        />
      )}
      <Choices
        title={words.order}
        choices={ORDERS.map((id) => ({ id, name: words[id], more: null, place: null }))}
        chosen={order}
        onChoose={(id) => setOrder(ORDERS.find((one) => one === id) ?? 'kept')}
        shape="row"
        group="order"
        first={false}
      />
    </Form>
  )
}
