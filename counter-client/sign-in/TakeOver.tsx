// A counter that somebody else holds is taken over only when it is asked for twice.
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'
import { practice } from '#shared/text/practice.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { Confirm } from '../staff/Confirm.tsx'
import { useSpoken } from '../staff/spoken.ts'

type Props = {
  counter: string
  clerk: { readonly name: string | null; readonly since: Instant }
  onYes: () => void
  onNo: () => void
}

export function TakeOver({ counter, clerk, onYes, onNo }: Props) {
  const { language } = useSpoken()
  const words = signIn[language].seat
  return (
    <Confirm
      title={words.askTakeOver(counter)}
      yes={words.takeOver(counter)}
      no={words.cancel}
      onYes={onYes}
      onNo={onNo}
    >
      <p>{words.takeOverMore(clerk.name ?? practice[language].colleague, timeOf(clerk.since))}</p>
    </Confirm>
  )
}
