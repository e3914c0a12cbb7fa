// The cells of a row: one for each channel, and their sum; dashes of what is not known.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Counted } from '#shared/reports/cases.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function CountCells({ counted, channels }: { counted: Counted | null; channels: readonly string[] }) {
  const { language } = useSpoken()
  return (
    <>
      {channels.map((channel, at) => (
        <td key={channel} className="num">
          {counted === null ? '–' : wholeNumber(counted.quantities[at] ?? 0, language)}
        </td>
      ))}
      <td className="num">
        <b>{counted === null ? '–' : wholeNumber(counted.total, language)}</b>
      </td>
    </>
  )
}
