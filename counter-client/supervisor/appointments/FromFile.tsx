// Appointments from a CSV file: first what it holds or what is wrong with which line, then, if it is right, all of them at once.
import { type FormEvent, useRef, useState } from 'react'
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import type { FoundAppointments } from '#shared/appointments/file.ts'
import { shownDate } from '#shared/appointments/read-date.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { newId } from '#shared/screen/line.ts'
import { appointmentsFile } from '#shared/text/appointments-file.ts'
import { refusals } from '#shared/text/refusals.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { bookFile, checkFile } from './ask.ts'
import { FileOutcome, type FileState } from './FileOutcome.tsx'

type Props = { day: BookedDay; onBooked: (day: BookedDay) => void; onClose: () => void; expire: () => void }

export function FromFile({ day, onBooked, onClose, expire }: Props) {
  const { language } = useSpoken()
  const words = appointmentsFile[language]
  const [file, setFile] = useState<File | null>(null)
  const [state, setState] = useState<FileState>({ at: 'choosing', wrong: null })
  /** Of the chosen file: sent again after a cut, it is booked once. */
  const id = useRef(newId())
  const choose = (chosen: File | null) => {
    id.current = newId()
    setFile(chosen)
    setState({ at: 'choosing', wrong: null })
  }
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (state.at === 'asking') return
    if (state.at === 'booked') return onClose()
    if (file === null) return setState({ at: 'choosing', wrong: words.chooseFirst })
    const to = { id: id.current, office: day.office, date: day.date }
    const found = state.at === 'checked' ? state.found : null
    setState({ at: 'asking' })
    const answer = found === null ? await checkFile(to, file) : await bookFile(to, file)
    if (answer.ok && 'list' in answer.value) {
      onBooked(answer.value)
      setState({ at: 'booked', count: found?.count ?? 0 })
    } else if (answer.ok && 'count' in answer.value) setState({ at: 'checked', found: answer.value, wrong: null })
    else if ('problems' in answer) setState({ at: 'problems', problems: answer.problems })
    else if ('refusal' in answer) wasNotDone(answer.refusal, found)
  }
  const wasNotDone = (refusal: Refusal | 'expired', found: FoundAppointments | null) => {
    if (refusal === 'expired') return expire()
    const wrong = refusal === 'offline' ? words.failed : refusals[language][refusal]
    // What was checked stays checked: the next press books it, with the same id.
    setState(found === null ? { at: 'choosing', wrong } : { at: 'checked', found, wrong })
  }
  const action = {
    choosing: words.check,
    problems: words.check,
    asking: words.checking,
    checked: words.import,
    booked: words.done,
  }
  return (
    <Dialog title={words.title(shownDate(day.date))} onClose={onClose}>
      <form onSubmit={(event) => void ask(event)} noValidate>
        <p className="quiet">{words.about}</p>
        <label className="field from-file">
          {words.file}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            data-first
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        </label>
        <FileOutcome state={state} />
        <div className="dialog-acts">
          {state.at !== 'booked' && (
            <button type="button" className="quiet" onClick={onClose}>
              {words.cancel} <kbd>Esc</kbd>
            </button>
          )}
          <button type="submit" className="primary small" aria-disabled={state.at === 'asking'}>
            <b>{action[state.at]}</b>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
