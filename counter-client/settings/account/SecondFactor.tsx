// The second factor: whether it is on, and the way to switch it on or off.
import { useState } from 'react'
import type { Account } from '#shared/people/account.ts'
import { account as text } from '#shared/text/account.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { EnrolDialog } from './EnrolDialog.tsx'
import { TurnOffDialog } from './TurnOffDialog.tsx'

type Props = { account: Account; onChanged: () => Promise<void>; expire: () => void }

export function SecondFactor({ account, onChanged, expire }: Props) {
  const words = text[useSpoken().language].secondFactor
  const [open, setOpen] = useState<'enrol' | 'off' | null>(null)
  const close = () => {
    setOpen(null)
    void onChanged()
  }
  return (
    <section className="second-factor">
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      {account.hasSecondFactor ? (
        <>
          <p className="saved">
            {words.on} {words.left(account.recoveryCodesLeft)}.
          </p>
          <button type="button" className="quiet lined" onClick={() => setOpen('off')}>
            {words.stop}
          </button>
        </>
      ) : (
        <button type="button" className="quiet lined" onClick={() => setOpen('enrol')}>
          {words.start}
        </button>
      )}
      {open === 'enrol' && <EnrolDialog onClose={close} expire={expire} />}
      {open === 'off' && <TurnOffDialog onClose={close} expire={expire} />}
    </section>
  )
}
