// Complaint, suggestion or thanks: one of three.
import { type MessageKind, messageKinds } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { opinionForm } from '#shared/text/opinion-form.ts'

type Props = {
  value: MessageKind | null
  onKind: (kind: MessageKind) => void
  wrong: boolean
  language: Language
}

export function Kinds({ value, onKind, wrong, language }: Props) {
  const t = opinionForm[language]
  return (
    <fieldset className="opinion-cell">
      <legend>{t.kind}</legend>
      <div className="opinion-kinds">
        {messageKinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" checked={value === kind} onChange={() => onKind(kind)} />
            {t.kinds[kind]}
          </label>
        ))}
      </div>
      {wrong && (
        <p className="opinion-missing" role="alert">
          {t.missing.kind}
        </p>
      )}
    </fieldset>
  )
}
