// The QR of the ticket's own page, for whoever wants to follow it on their phone.
import type { Language } from '#shared/queue/words.ts'
import { QrPicture } from '#shared/screen/QrPicture.tsx'
import { kioskText } from '#shared/text/kiosk.ts'

export function OnPhone({ page, language }: { page: string; language: Language }) {
  const { onPhone } = kioskText[language]
  return (
    <figure className="on-phone">
      <QrPicture text={page} label={onPhone.qr} />
      <figcaption>{onPhone.caption}</figcaption>
    </figure>
  )
}
