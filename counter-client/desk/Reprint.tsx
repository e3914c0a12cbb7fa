// A ticket's slip once more, beside its other moves; where it comes out, or why it does not, stands in the place of the link.
import { useState } from 'react'
import type { CopyAnswer } from '#shared/printers/copies.ts'
import { copiesText } from '#shared/text/copies.ts'
import { useSpoken } from '../staff/spoken.ts'

export type PrintAgain = (ticket: string) => Promise<CopyAnswer>

export function Reprint({ ticket, print }: { ticket: string; print: PrintAgain }) {
  const words = copiesText[useSpoken().language]
  const [said, setSaid] = useState<CopyAnswer | 'asking' | null>(null)
  if (said === null)
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          setSaid('asking')
          void print(ticket).then(setSaid)
        }}
      >
        {words.again}
      </button>
    )
  return (
    <span role="status" className="reprint">
      {said === 'asking' ? words.asking : said.ok ? words.asked(said.at) : words.refused[said.refusal]}
    </span>
  )
}
