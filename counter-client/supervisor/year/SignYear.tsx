// Asks once before a year's table is signed, which cannot be taken back; and says why it was not.
import { useState } from 'react'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { SignedYear } from '#shared/reports/signing.ts'
import { signing as text } from '#shared/text/report-signing.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { call, posting } from '../../staff/http.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { CellsTable } from './CellsTable.tsx'

type Props = { signed: SignedYear; onSigned: () => void; onClose: () => void; expire: () => void }
type Problem = keyof (typeof text)['el']['refusals']

export function SignYear({ signed, onSigned, onClose, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const { year, figures, whyNot, signings, cells, total } = signed
  const [problem, setProblem] = useState<Problem | null>(whyNot)
  const [underWay, setUnderWay] = useState(false)
  const sign = async () => {
    if (underWay) return
    setProblem(null)
    setUnderWay(true)
    const heard = await call<unknown>('/api/signed-years', posting({ year, version: signings.length + 1, figures }))
    setUnderWay(false)
    if (heard.ok) return onSigned()
    if (heard.status === 401) return expire()
    setProblem((heard.body as { problem?: Problem } | null)?.problem ?? 'failed') // our own door says why
  }
  return (
    <Confirm title={words.titleOf(year)} yes={words.yes} no={words.no} onYes={() => void sign()} onNo={onClose}>
      <p>
        <b>{words.total(wholeNumber(total, language))}</b>
      </p>
      {cells.length > 0 && <CellsTable caption={words.cellsCaption} cells={cells} />}
      <p className="quiet">{words.explained}</p>
      <p role="alert" className={problem === null ? (underWay ? 'quiet' : 'unseen') : 'wrong'}>
        {problem === null ? underWay && words.checking : words.refusals[problem]}
      </p>
    </Confirm>
  )
}
