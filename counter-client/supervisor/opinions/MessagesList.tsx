// The messages of the KEPs that one answers for, the newest first; one of them is open beside.
import { useState } from 'react'
import { shownDate } from '#shared/appointments/read-date.ts'
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { Message, Messages } from '#shared/opinions.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { become } from './ask.ts'
import { MessageView } from './MessageView.tsx'

type Props = {
  messages: readonly Message[]
  mayAnswer: boolean
  onMessages: (messages: Messages) => void
  expire: () => void
}

export function MessagesList({ messages, mayAnswer, onMessages, expire }: Props) {
  const words = opinionsText[useSpoken().language]
  const [all, setAll] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = messages.filter(
    ({ state, reference }) => all || reference === chosen || state === 'new' || state === 'read',
  )
  const open = messages.find(({ reference }) => reference === chosen) ?? null
  const choose = async ({ reference, state }: Message) => {
    setChosen(reference)
    // To open it is to have read it; whoever only looks on leaves no mark.
    if (state !== 'new' || !mayAnswer) return
    const said = await become(reference, 'new', 'read', null)
    if (said.ok) onMessages(said.value)
    else if (said.why === 'expired') expire()
  }
  return (
    <section>
      <div className="h2row">
        <h2>{words.messages}</h2>
        <label className="tick">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} /> {words.closedToo}
        </label>
      </div>
      {shown.length === 0 && <p className="quiet">{words.noMessages}</p>}
      {shown.length > 0 && (
        <table className="opinions-list">
          <thead>
            <tr>
              {(['reference', 'when', 'what', 'state'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.reference} className={`is-${one.state}${one.reference === chosen ? ' is-chosen' : ''}`}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-expanded={one.reference === chosen}
                    onClick={() => void choose(one)}
                  >
                    {one.reference}
                  </button>
                </th>
                <td>
                  {shownDate(dateOf(one.at))}, {timeOf(one.at)}
                </td>
                <td>{words.kinds[one.kind]}</td>
                <td>
                  <span className={`opinions-state is-${one.state}`} /> {words.states[one.state]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open !== null && (
        <MessageView
          key={open.reference}
          message={open}
          mayAnswer={mayAnswer}
          onMessages={onMessages}
          expire={expire}
        />
      )}
    </section>
  )
}
