// What the staff is told of the ticket printers: nothing while they are well. Of several, which one it is.
import { timeOf } from '#shared/calendar.ts'
import { printerText } from '#shared/text/printer.ts'
import type { PrinterPaper } from '#shared/views/paper.ts'
import { Banner } from './Banner.tsx'
import { useSpoken } from './spoken.ts'

/** `more`: how things go on without paper. `hint`: what to do where nobody knows whether a slip came out. */
type Props = { printers: readonly PrinterPaper[]; more: string; hint: string }

export function PrinterBanner({ printers, more, hint }: Props) {
  const words = printerText[useSpoken().language]
  const unknown = printers.flatMap((printer) => printer.unknown)
  return (
    <>
      {printers.map((printer) => (
        <Trouble key={printer.id} printer={printer} named={printers.length > 1} more={more} />
      ))}
      {unknown.length > 0 && <Banner icon="printer" what={words.unknown(unknown)} more={hint} />}
    </>
  )
}

function Trouble({
  printer: { name, paper, instead },
  named,
  more,
}: {
  printer: PrinterPaper
  named: boolean
  more: string
}) {
  const words = printerText[useSpoken().language]
  const { state, since, printer } = paper
  if (state !== 'silent' && printer === undefined) return null
  const said = words.says(printer ?? { state: 'silent', trouble: null }, since === null ? null : timeOf(since))
  const goesOn = instead === null ? more : words.instead(instead)
  return (
    <Banner
      icon="printer"
      what={named ? `${name} · ${said}` : said}
      more={state === 'silent' ? goesOn : words.lowMore}
    />
  )
}
