// What the staff is told of the ticket printer: nothing while it is well.
import { timeOf } from '#shared/calendar.ts'
import { printerText } from '#shared/text/printer.ts'
import type { Paper } from '#shared/views/paper.ts'
import { Banner } from './Banner.tsx'
import { useSpoken } from './spoken.ts'

/** `more`: how things go on without paper. */
type Props = { paper: Paper; more: string }

export function PrinterBanner({ paper: { state, since, printer }, more }: Props) {
  const words = printerText[useSpoken().language]
  if (state !== 'silent' && printer === undefined) return null
  const condition = printer ?? { state: 'silent', trouble: null }
  const time = since === null ? null : timeOf(since)
  return <Banner icon="printer" what={words.says(condition, time)} more={state === 'silent' ? more : words.lowMore} />
}
