// Fetches what draws a slip only when one is looked at, and says so while it comes.
import { lazy, Suspense } from 'react'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import type { DrawnProps } from './DrawnSample.tsx'

const Drawn = lazy(() =>
  import('./DrawnSample.tsx').then(
    ({ DrawnSample }) => ({ default: DrawnSample }),
    () => ({ default: NotDrawn }),
  ),
)

export function SamplePicture(props: DrawnProps) {
  const { drawing } = settingsPrinters[useSpoken().language].picture
  return (
    <Suspense fallback={<p className="quiet printers-tray">{drawing}</p>}>
      <Drawn {...props} />
    </Suspense>
  )
}

/** The server has newer pages by now, or is away. */
function NotDrawn(_: DrawnProps) {
  return <p className="heed">{settingsPrinters[useSpoken().language].picture.notDrawn}</p>
}
