// A sentence in both languages, one under the other: nobody has chosen one yet.
import { enrolText } from '#shared/text/enrol.ts'

export function Both({ says }: { says: (text: (typeof enrolText)['el']) => string }) {
  return (
    <>
      <span className="one-language" lang="el">
        {says(enrolText.el)}
      </span>
      <span className="one-language second" lang="en">
        {says(enrolText.en)}
      </span>
    </>
  )
}
