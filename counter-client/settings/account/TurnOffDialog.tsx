// Switches the second factor off, after the password.
import { account } from '#shared/text/account.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { turnOff } from './ask.ts'
import { PasswordForm } from './PasswordForm.tsx'

export function TurnOffDialog({ onClose, expire }: { onClose: () => void; expire: () => void }) {
  const words = account[useSpoken().language].secondFactor
  return (
    <Dialog title={words.stopTitle} onClose={onClose}>
      <PasswordForm yes={words.confirmStop} ask={turnOff} onDone={onClose} onClose={onClose} expire={expire} />
    </Dialog>
  )
}
