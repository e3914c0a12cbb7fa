// Beside the form: the very bytes of each line, what a typed answer would do, and how the lines that are open now are.
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'
import { FramePreview } from './FramePreview.tsx'
import { LinesNow } from './LinesNow.tsx'
import { TryButton } from './TryButton.tsx'

export function SignsPreview({ value, office, saved }: FormProps<'signs'>) {
  const words = settingsSigns[useSpoken().language]
  const { counterLines } = value
  return (
    <div className="signs-preview">
      <section>
        <h2>{words.preview}</h2>
        {counterLines.length === 0 && <p className="quiet">{words.previewNone}</p>}
        {counterLines.map((line) => (
          <FramePreview key={line.id} line={line} />
        ))}
      </section>
      {counterLines.some(({ hear }) => hear.length > 0) && (
        <section>
          <h2>{words.tryIt}</h2>
          <TryButton lines={counterLines} />
        </section>
      )}
      {saved.counterLines.length > 0 && (
        <section>
          <h2>{words.now}</h2>
          <LinesNow office={office.id} />
        </section>
      )}
    </div>
  )
}
