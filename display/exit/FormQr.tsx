// Nobody types a complaint at a tablet where others wait to leave: the form opens on their own phone.
import type { Language } from '#shared/queue/words.ts'
import { QrPicture } from '#shared/screen/QrPicture.tsx'
import { ratingText } from '#shared/text/rating.ts'

export function FormQr({ form, language }: { form: string; language: Language }) {
  const t = ratingText[language]
  return (
    <figure className="exit-form">
      <figcaption>{t.onPhone}</figcaption>
      <QrPicture text={form} label={t.qr} />
    </figure>
  )
}
