// One message: its text, how to answer, and who did what with it.
import { useState } from 'react'
import { shownDate } from '#shared/appointments/read-date.ts'
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { Message, MessageState, Messages } from '#shared/opinions.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { become, type Done, deleteContact } from './ask.ts'
import { whyNot } from './why-not.ts'

type Props = {
  message: Message
  mayAnswer: boolean
  onMessages: (messages: Messages) => void
  expire: () => void
}

export function MessageView({ message, mayAnswer, onMessages, expire }: Props) {
  const { language } = useSpoken()
  const words = opinionsText[language]
  const [wrong, setWrong] = useState<string | null>(null)
  const act = async (asked: Promise<Done<Messages>>) => {
    const said = await asked
    if (said.ok) {
      setWrong(null)
      onMessages(said.value)
    } else if (said.why === 'expired') expire()
    else setWrong(whyNot(said.why, language))
  }
  const to = (state: MessageState, said: string | null) =>
    void act(become(message.reference, message.state, state, said))
  return (
    <article className="opinions-message" aria-label={message.reference}>
      <h3>
        {words.kinds[message.kind]} · {message.reference}
      </h3>
      {message.text === null ? <p className="quiet">{words.gone}</p> : <p className="opinions-text">{message.text}</p>}
      {message.contact === null ? (
        <p className="quiet">{words.noContact}</p>
      ) : (
        <p>
          {words.contact}: <b>{message.contact}</b>{' '}
          {mayAnswer && (
            <button type="button" className="link" onClick={() => void act(deleteContact(message.reference))}>
              {words.deleteContact}
            </button>
          )}
        </p>
      )}
      {mayAnswer ? (
        <AnswerForm
          state={message.state}
          onAnswered={(said) => to('answered', said)}
          onClose={() => to('closed', null)}
        />
      ) : (
        <p className="quiet">{words.readOnly}</p>
      )}
      <p role="alert" className={wrong === null ? 'unseen' : 'wrong'}>
        {wrong}
      </p>
      {message.history.length > 0 && (
        <>
          <h4>{words.history}</h4>
          <ul className="opinions-history">
            {message.history.map(({ at, by, act: done, said }) => (
              <li key={`${at} ${done}`}>
                {shownDate(dateOf(at))}, {timeOf(at)} · {by ?? words.forgotten} · {words.acts[done]}
                {said !== null && <q>{said}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
