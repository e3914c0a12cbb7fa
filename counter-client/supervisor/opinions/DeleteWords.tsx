// Words that name or insult somebody are deleted for a reason, asked once.
import { useId, useState } from 'react'
import { type Words, type WordsReason, wordsReasons } from '#shared/opinions.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { deleteWords } from './ask.ts'
import { whyNot } from './why-not.ts'

type Props = { one: Words; onDeleted: () => void; onClose: () => void; expire: () => void }

export function DeleteWords({ one, onDeleted, onClose, expire }: Props) {
  const { language } = useSpoken()
  const words = opinionsText[language].deleteWords
  const id = useId()
  const [reason, setReason] = useState<WordsReason>('names-somebody')
  const [wrong, setWrong] = useState<string | null>(null)
  const yes = async () => {
    const said = await deleteWords(one.id, reason)
    if (said.ok) onDeleted()
    else if (said.why === 'expired') expire()
    else setWrong(whyNot(said.why, language))
  }
  return (
    <Confirm title={words.title} yes={words.yes} no={words.no} onYes={() => void yes()} onNo={onClose}>
      <blockquote className="opinions-quote">{one.text}</blockquote>
      <label className="field" htmlFor={id}>
        {words.why}
        <select
          id={id}
          value={reason}
          onChange={(event) => setReason(event.target.value as WordsReason) /* its options are the reasons */}
        >
          {wordsReasons.map((known) => (
            <option key={known} value={known}>
              {words.reasons[known]}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">{words.more}</p>
      <p role="alert" className={wrong === null ? 'unseen' : 'wrong'}>
        {wrong}
      </p>
    </Confirm>
  )
}
