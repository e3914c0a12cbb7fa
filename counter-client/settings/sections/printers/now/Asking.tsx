// What may be asked of a printer while one stands before it, and what became of what was asked.
import { useState } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { PrinterNow, StaffSlip } from '#shared/printers/told.ts'
import type { Printer } from '#shared/queue/printers.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { askForSlip, type NotAsked } from '../../../../staff/ask-for-slip.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import type { Greek } from '../greek-of-page.ts'
import { ReadingForm } from './ReadingForm.tsx'

type Props = {
  readonly office: string
  /** As it is saved. */
  readonly printer: Printer
  readonly told: PrinterNow | null
  readonly askAgain: () => Promise<void>
  readonly onGreek: (greek: Greek) => void
}

const SLIPS: readonly StaffSlip[] = ['test', 'probe', 'day']
const SHOWN = 3

export function Asking({ office, printer, told, askAgain, onGreek }: Props) {
  const { now: words } = settingsPrinters[useSpoken().language]
  const [refused, setRefused] = useState<NotAsked | null>(null)
  const [isAsking, setAsking] = useState(false)
  const ask = async (slip: StaffSlip) => {
    setAsking(true)
    setRefused(await askForSlip(office, printer.id, slip))
    await askAgain()
    setAsking(false)
  }
  const asked = told?.asked ?? []
  return (
    <>
      <div className="printers-asks">
        {SLIPS.map((slip) => (
          <button
            key={slip}
            type="button"
            className="quiet lined"
            aria-label={words.of(words.asks[slip], printer.name)}
            aria-disabled={isAsking}
            onClick={() => {
              if (!isAsking) void ask(slip)
            }}
          >
            {words.asks[slip]}
          </button>
        ))}
      </div>
      {refused !== null && (
        <p className="wrong" role="alert">
          {refused === 'no-answer' ? words.noAnswer : words.refused[refused]}
        </p>
      )}
      <ul className="printers-asked" aria-live="polite">
        {asked.slice(0, SHOWN).map(({ id, slip, at, outcome }) => (
          <li key={id} className={`is-${outcome}`}>
            <time>{timeOf(at)}</time> <span>{slip === 'copy' ? words.copy : words.asks[slip]}</span>{' '}
            <b>{words.outcome[outcome]}</b>
          </li>
        ))}
      </ul>
      {asked.some(({ slip }) => slip === 'probe') && <ReadingForm onGreek={onGreek} of={printer.name} />}
    </>
  )
}
