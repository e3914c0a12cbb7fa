// One day of one office: its entries, each to be corrected, and what was forgotten, to be logged late.
import { useEffect, useState } from 'react'
import type { PastDay, PastEntry } from '#shared/corrections/past-day.ts'
import type { OfficeSeats } from '#shared/protocol.ts'
import { instantSaid } from '#shared/reports/instant-said.ts'
import { refusals } from '#shared/text/refusals.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { PickDate } from '../../appointments/PickDate.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import { pastDay } from './ask.ts'
import { CorrectEntry } from './CorrectEntry.tsx'
import { EntriesTable } from './EntriesTable.tsx'
import { LogLate } from './LogLate.tsx'

type Props = {
  date: string
  office: string
  offices: readonly OfficeSeats[]
  onDay: (next: { date: string; office: string }) => void
  onClose: () => void
  expire: () => void
}

export function PastDayPage({ date, office, offices, onDay, onClose, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language].past
  const { day, wrong, show } = usePastDay(office, date, expire)
  const [chosen, setChosen] = useState<PastEntry | 'late' | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const done = (next: PastDay, what: string) => {
    show(next)
    setChosen(null)
    setSaid(text[language].form.saved(what))
  }
  const forms = { onDone: done, onClose: () => setChosen(null), expire }
  return (
    <>
      <ReportTitle title={words.title}>
        <button type="button" className="quiet lined" onClick={onClose}>
          {words.close}
        </button>
      </ReportTitle>
      <div className="trail-filters">
        <span className="trail-date">
          {words.date} <PickDate date={date} onDate={(next) => onDay({ date: next, office })} />
        </span>
        <label>
          {words.office}{' '}
          <select value={office} onChange={({ target }) => onDay({ date, office: target.value })}>
            {offices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <span className="push" />
        {day !== null && <span className="quiet">{words.entries(day.entries.length)}</span>}
        {day?.takesLate === true && (
          <button type="button" className="quiet lined" onClick={() => setChosen('late')}>
            {words.log}
          </button>
        )}
      </div>
      <p role="status" className={wrong === null ? (said === null ? 'unseen' : 'trail-saved') : 'wrong'}>
        {wrong ?? said}
      </p>
      {day === null && wrong === null && <p className="quiet">{words.loading}</p>}
      {day !== null && day.closed !== null && <p className="wrong">{refusals[language][day.closed]}</p>}
      {day !== null && day.signedAt !== null && <p className="trail-heed">{words.signed(instantSaid(day.signedAt))}</p>}
      {day !== null &&
        (day.entries.length === 0 ? (
          <p className="trail-none">{words.noEntries}</p>
        ) : (
          <EntriesTable day={day} onCorrect={day.closed === null ? setChosen : null} />
        ))}
      {day !== null && chosen === 'late' && <LogLate day={day} {...forms} />}
      {day !== null && chosen !== null && chosen !== 'late' && <CorrectEntry day={day} entry={chosen} {...forms} />}
    </>
  )
}

/** `wrong`: why it is not shown, in words. */
function usePastDay(office: string, date: string, expire: () => void) {
  const { language } = useSpoken()
  const [known, setKnown] = useState<{ day: PastDay | null; wrong: string | null }>({ day: null, wrong: null })
  useEffect(() => {
    let gone = false
    setKnown({ day: null, wrong: null })
    void pastDay(office, date).then((answer) => {
      if (gone) return
      if (answer.ok) setKnown({ day: answer.day, wrong: null })
      else if (answer.refusal === 'expired') expire()
      else setKnown({ day: null, wrong: refusals[language][answer.refusal] })
    })
    return () => {
      gone = true
    }
  }, [office, date, expire, language])
  return { ...known, show: (day: PastDay) => setKnown({ day, wrong: null }) }
}
