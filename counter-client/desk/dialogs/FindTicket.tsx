// A ticket by its number: whoever waits is called out of turn, whoever was missed or set aside is here again.
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import type { Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { Plate } from '../../staff/Plate.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { type FoundTicket, findTickets } from '../find-ticket.ts'

type Props = {
  view: DeskView
  now: Instant
  /** Why this one cannot be called by number; null when it can. */
  whyNot: (ticket: FoundTicket) => string | null
  onFound: (ticket: FoundTicket) => void
  onClose: () => void
}

export function FindTicket({ view, now, whyNot, onFound, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language].findTicket
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const id = useId()
  const found = findTickets(view, typed, now, language)
  // By its label: the list may change under the hand.
  const at = Math.max(
    0,
    found.findIndex(({ label }) => label === chosen),
  )
  const none = typed.trim() !== '' && found.length === 0
  const take = (ticket: FoundTicket | undefined) => {
    if (ticket === undefined) return
    const reason = whyNot(ticket)
    setSaid(reason)
    if (reason === null) onFound(ticket)
  }
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || found.length === 0) return
    event.preventDefault()
    setSaid(null)
    setChosen(found[(at + by + found.length) % found.length]?.label ?? null)
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="finder"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          take(found[at])
        }}
      >
        <label className="field">
          {words.label}
          <input
            data-first
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={`${id}list`}
            aria-activedescendant={found[at] === undefined ? undefined : `${id}${at}`}
            aria-autocomplete="list"
            autoComplete="off"
            maxLength={8}
            value={typed}
            onKeyDown={move}
            onChange={(event) => {
              setTyped(event.target.value)
              setChosen(null)
              setSaid(null)
            }}
          />
          <span>{words.hint}</span>
        </label>
        <div id={`${id}list`} role="listbox" aria-label={words.list} className="found" hidden={found.length === 0}>
          {found.map((ticket, index) => (
            <button
              type="button"
              role="option"
              key={ticket.label}
              id={`${id}${index}`}
              aria-selected={index === at}
              tabIndex={-1}
              onClick={() => {
                setChosen(ticket.label)
                take(ticket)
              }}
            >
              <Plate label={ticket.label} fill="waits" size="xs" />
              <span>{ticket.what}</span>
            </button>
          ))}
        </div>
        <p role="status" className={said === null ? undefined : 'wrong'}>
          {said ?? (none ? words.none(typed.trim()) : null)}
        </p>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {desk[language].correct.cancel} <kbd className="stays">{desk[language].keys.escape}</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={found.length === 0}>
            <b>{words.choose}</b>
            <kbd className="stays">{desk[language].keys.enter}</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
