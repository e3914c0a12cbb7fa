// The office's printers, and what its slips say.
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import type { Printer } from '#shared/queue/printers.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { freshId } from '../../form/lists.ts'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'
import { PRINTERS_PORT } from './link-of-kind.ts'
import { PrinterNowPanel } from './now/PrinterNowPanel.tsx'
import { usePrintersNow } from './now/use-printers-now.ts'
import { PrinterCells } from './PrinterCells.tsx'
import { SlipForm } from './SlipForm.tsx'

const MOST = 12

export function PrintersForm({ value, onValue, saved, wrong, whole, office }: FormProps<'printers'>) {
  const { language } = useSpoken()
  const words = settingsPrinters[language]
  const now = usePrintersNow(office.id)
  const { printers } = value
  return (
    <>
      <fieldset className="ruled">
        <legend>{words.printers}</legend>
        <p className="quiet">{words.printersAbout}</p>
        {printers.length === 0 && (
          <p className="printers-none">
            <b>{words.noPrinter}</b> {words.noPrinterSoWhat}
          </p>
        )}
        <Rows
          kind="printers"
          items={printers}
          onItems={(next) => onValue({ ...value, printers: withoutLostSteads(next) })}
          nameOf={({ name }) => name.trim()}
          columns={[]}
          ordered
          most={MOST}
          wrong={wrong('printers')}
          add={{ label: words.add, make: () => newPrinter(words.nth(printers.length + 1)) }}
          row={(printer, at, change) => {
            const before = saved.printers.find(({ id }) => id === printer.id) ?? null
            return (
              <div className="printers-row">
                <PrinterCells
                  printer={printer}
                  onPrinter={change}
                  others={printers.filter(({ id }) => id !== printer.id)}
                  isFirst={at === 0}
                  path={`printers.${at}`}
                  wrong={wrong}
                />
                <PrinterNowPanel
                  printer={printer}
                  saved={before}
                  office={office.id}
                  now={now}
                  onGreek={(greek) => change({ ...printer, greek })}
                />
              </div>
            )
          }}
        />
      </fieldset>
      <SlipForm value={value} onValue={onValue} wrong={wrong} whole={whole} office={office} />
    </>
  )
}

/** Most are in the network; which make it is, whoever adds it may not know. */
const newPrinter = (name: string): Printer => ({
  ...VIRTUAL_PRINTER,
  id: freshId('printer'),
  name,
  link: { kind: 'tcp', host: '', port: PRINTERS_PORT },
  make: 'generic',
})

/** Nobody prints in the stead of others once it is gone. */
function withoutLostSteads(printers: readonly Printer[]): Printer[] {
  const there = new Set(printers.map(({ id }) => id))
  return printers.map((one) => (one.fallback === null || there.has(one.fallback) ? one : { ...one, fallback: null }))
}
