// How the day was, on paper: asked of the office's first printer by whoever puts the slip away with the day.
import { useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { may } from '#shared/rights.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { today } from '#shared/text/today.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { askForSlip } from '../../staff/ask-for-slip.ts'
import { useSpoken } from '../../staff/spoken.ts'

type Props = { office: string; view: TodayView; live: boolean; me: Me }

export function DaySlip({ office, view, live, me }: Props) {
  const { language } = useSpoken()
  const words = today[language].daySlip
  const { noAnswer, refused } = settingsPrinters[language].now
  const [said, setSaid] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const [printer] = view.printers
  if (printer === undefined || view.practice || !may(me.role, 'trySlips')) return null
  const press = async () => {
    if (underWay || !live) return
    setUnderWay(true)
    const why = await askForSlip(office, printer.id, 'day')
    setSaid(why === null ? words.asked(printer.name) : why === 'no-answer' ? noAnswer : refused[why])
    setUnderWay(false)
  }
  return (
    <div className="day-slip">
      <p role="status">{said}</p>
      <button type="button" className="quiet lined" aria-disabled={!live || underWay} onClick={() => void press()}>
        {words.print}
      </button>
    </div>
  )
}
