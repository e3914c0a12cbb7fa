// Every procedure, found by a few letters in any case and without accents. Enter takes the first.
import { type FormEvent, useState } from 'react'
import { matches } from '#shared/greek/fold.ts'
import type { Procedure } from '#shared/queue/settings.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'

const collators = { el: new Intl.Collator('el'), en: new Intl.Collator('en') }

type Props = { view: DeskView; onProcedure: (procedure: Procedure) => void; onClose: () => void }

export function FindProcedure({ view, onProcedure, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language].find
  const [typed, setTyped] = useState('')
  const found = view.procedures
    .filter(({ name }) => matches(name[language], typed))
    .sort((a, b) => collators[language].compare(a.name[language], b.name[language]))
  const take = (procedure: Procedure | undefined) => {
    if (procedure === undefined) return
    onProcedure(procedure)
    onClose()
  }
  const takeFirst = (event: FormEvent) => {
    event.preventDefault()
    take(found[0])
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="finder" onSubmit={takeFirst}>
        <label className="field">
          {words.search}
          <input data-first type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        {found.length === 0 && <p role="status">{words.none}</p>}
        <ul>
          {found.map((procedure, at) => (
            <li key={procedure.id} className={at === 0 && typed !== '' ? 'first' : undefined}>
              <button type="button" onClick={() => take(procedure)}>
                {procedure.name[language]}
                <small>{procedure.channel}</small>
              </button>
            </li>
          ))}
        </ul>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {words.close} <kbd className="stays">Esc</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
