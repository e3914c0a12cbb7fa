// What people wrote beside their rating, and which of it has to go.
import { useState } from 'react'
import { shownDate } from '#shared/appointments/read-date.ts'
import type { Words } from '#shared/opinions.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { DeleteWords } from './DeleteWords.tsx'

type Props = { words: readonly Words[]; mayDelete: boolean; onDeleted: () => void; expire: () => void }

export function WordsList({ words: list, mayDelete, onDeleted, expire }: Props) {
  const words = opinionsText[useSpoken().language]
  const [going, setGoing] = useState<Words | null>(null)
  return (
    <section>
      <h2>{words.words}</h2>
      {list.length === 0 && <p className="quiet">{words.noWords}</p>}
      <ul className="opinions-words">
        {list.map((one) => (
          <li key={one.id}>
            <p>{one.text}</p>
            <small>
              {one.kep === '' ? words.wholeOffice : one.kep} · {shownDate(one.date)}
            </small>
            {mayDelete && (
              <button type="button" className="link" onClick={() => setGoing(one)}>
                {words.deleteWords.act}
              </button>
            )}
          </li>
        ))}
      </ul>
      {going !== null && (
        <DeleteWords
          one={going}
          onDeleted={() => {
            setGoing(null)
            onDeleted()
          }}
          onClose={() => setGoing(null)}
          expire={expire}
        />
      )}
    </section>
  )
}
