// On the kiosk's first page, where the office wants it: the code that a phone takes a number with instead.
import type { Language } from '#shared/queue/words.ts'
import { QrPicture } from '#shared/screen/QrPicture.tsx'
import { doorText } from '#shared/text/door.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'
import './take-by-phone.css'

export function TakeByPhone({ scan, language }: { scan: KioskView['scan']; language: Language }) {
  if (scan === null) return null
  return (
    <figure className="by-phone">
      <QrPicture text={scan.address} label={doorText[language].qr} />
      <figcaption>{doorText[language].kiosk}</figcaption>
    </figure>
  )
}
