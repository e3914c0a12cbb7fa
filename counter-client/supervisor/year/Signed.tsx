// Whether the year's table was signed, beside its title: «Οριστικό από 2/1/2025, 09:14», what changed since, and the way to sign it.
import { useCallback, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { addressOf, wholeYear } from '#shared/reports/asked.ts'
import type { SignedYear } from '#shared/reports/signing.ts'
import { signingSaid } from '#shared/reports/signing-said.ts'
import { may } from '#shared/rights.ts'
import { signing as text } from '#shared/text/report-signing.ts'
import { call } from '../../staff/http.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { useAskedAgain } from '../use-asked-again.ts'
import { SignedHistory } from './SignedHistory.tsx'
import { SignYear } from './SignYear.tsx'

type Props = { year: number; me: Me; expire: () => void }

export function Signed({ year, me, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const address = addressOf({ ...wholeYear(year), office: null, keps: null, more: {} })
  const { value, again } = useAskedAgain(
    useCallback(() => call<SignedYear>(`/api/reports/signed-year?${address}`), [address]),
    expire,
  )
  const [open, setOpen] = useState<'history' | 'sign' | null>(null)
  if (value === null) return null
  const [newest] = value.signings
  const canSign = may(me.role, 'signYear') && (value.whyNot === null || value.whyNot === 'differences')
  if (newest === undefined && !canSign) return null
  return (
    <span className="signed">
      {newest !== undefined && (
        <>
          <Icon name="check" />
          <b>{signingSaid(newest, language)}</b>
          <button type="button" className="link no-paper" onClick={() => setOpen('history')}>
            {value.changes.length === 0 ? words.noChanges : words.changes(value.changes.length)}
          </button>
        </>
      )}
      {canSign && (
        <button type="button" className="quiet lined no-paper" onClick={() => setOpen('sign')}>
          {newest === undefined ? words.sign : words.signAgain}
        </button>
      )}
      {open === 'history' && <SignedHistory signed={value} onClose={() => setOpen(null)} />}
      {open === 'sign' && (
        <SignYear
          signed={value}
          onSigned={() => {
            setOpen(null)
            again()
          }}
          onClose={() => {
            setOpen(null)
            again()
          }}
          expire={expire}
        />
      )}
    </span>
  )
}
