// The code of the console, asked of whoever is not at the machine itself.
import { setUp } from '#shared/text/set-up.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { StepProps } from '../StepFields.tsx'

export function Code({ typed, change, said }: StepProps & { said: string }) {
  const words = setUp[useSpoken().language]
  const problem = said === 'code' ? words.codeWrong : said === 'too-many' ? words.codeTooMany : null
  return (
    <div className="set-up-step narrow">
      <Field
        label={words.code}
        hint={words.codeHint}
        inputMode="numeric"
        autoComplete="off"
        value={typed.code}
        problem={problem}
        onType={(code) => change({ code: code.replace(/[^\d ]/g, '').slice(0, 9) })}
      />
    </div>
  )
}
