// Every key of the desk, on the keyboard and on the keypad, and the switch for those that are single characters.
import type { Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { switchCharacterKeys, useCharacterKeys } from '../character-keys.ts'

type Row = { readonly what: string; readonly keys: readonly string[]; readonly keypad: readonly string[] | null }

export function AllKeys({ onClose }: { onClose: () => void }) {
  const { language } = useSpoken()
  const words = desk[language]
  const on = useCharacterKeys()
  return (
    <Dialog title={words.allKeys.title} onClose={onClose}>
      <div className="all-keys">
        <div>
          <Table rows={onBoth(language)} keypad />
          <p className="quiet">{words.allKeys.only}</p>
        </div>
        <Table rows={onKeyboard(language)} keypad={false} />
      </div>
      <label className="switch">
        <input type="checkbox" checked={on} onChange={(event) => switchCharacterKeys(event.target.checked)} />
        <span>
          <b>{words.allKeys.characters}</b>
          <span className="quiet">{words.allKeys.charactersMore}</span>
        </span>
      </label>
      <div className="dialog-acts">
        <button type="button" className="quiet" data-first onClick={onClose}>
          {words.find.close} <kbd className="stays">{words.keys.escape}</kbd>
        </button>
      </div>
    </Dialog>
  )
}

function Table({ rows, keypad }: { rows: readonly Row[]; keypad: boolean }) {
  const words = desk[useSpoken().language].allKeys
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.act}</th>
          <th scope="col">{words.letter}</th>
          {keypad && <th scope="col">{words.keypad}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <Keys keys={row.keys} />
            {row.keypad !== null && <Keys keys={row.keypad} />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <td>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </td>
  )
}

const row = (what: string, keys: readonly string[], keypad: readonly string[] | null): Row => ({ what, keys, keypad })

/** What serving takes: it is on the keypad too. */
function onBoth(language: Language): readonly Row[] {
  const words = desk[language]
  const { keys, allKeys } = words
  return [
    row(allKeys.primary, [keys.space, keys.enter], [keys.enter]),
    row(words.called.recall, [keys.recall], ['0']),
    row(words.called.missed, [keys.missed], [allKeys.decimal]),
    row(allKeys.favourite, ['1–9'], ['1–9']),
    row(allKeys.quantity, ['+', '−'], ['+', '−']),
    row(allKeys.channel, [keys.channel], ['*']),
    row(allKeys.other, ['/'], ['/']),
  ]
}

function onKeyboard(language: Language): readonly Row[] {
  const words = desk[language]
  const { keys, allKeys } = words
  return [
    row(allKeys.remove, ['⌫'], null),
    row(words.roll.untorn, [keys.untorn], null),
    row(words.called.transfer, [keys.transfer], null),
    row(words.called.park, [keys.park], null),
    row(words.without.action, [keys.without], null),
    row(words.findTicket.action, [keys.findTicket], null),
    row(deskDay[language].appointments.label, [keys.appointments], null),
    row(words.takeBack.action, [keys.takeBack], null),
    row(allKeys.cancel, [keys.escape], null),
    row(words.paused.pause, [keys.pause], null),
    row(words.closeCounter, [keys.close], null),
    row(allKeys.this, [keys.allKeys], null),
  ]
}
