// The municipality's name; or a settings file, which says this and everything else.
import { setUp } from '#shared/text/set-up.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { FromFile } from '../FromFile.tsx'
import type { StepProps } from '../StepFields.tsx'

export function Municipality({ typed, wrong, change, code }: StepProps & { code: string | null }) {
  const words = setUp[useSpoken().language]
  const { municipality, file } = typed
  return (
    <div className="set-up-step">
      {file === null && (
        <div className="pair">
          <Field
            label={words.nameEl}
            hint={words.municipalityElHint}
            lang="el"
            value={municipality.el}
            problem={wrong('name.el')}
            onType={(el) => change({ municipality: { ...municipality, el } })}
          />
          <Field
            label={words.nameEn}
            hint={words.municipalityEnHint}
            lang="en"
            value={municipality.en}
            problem={wrong('name.en')}
            onType={(en) => change({ municipality: { ...municipality, en } })}
          />
        </div>
      )}
      <FromFile code={code} file={file} onFile={(chosen) => change({ file: chosen })} />
    </div>
  )
}
