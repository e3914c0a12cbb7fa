// The slip itself, dot by dot, with its size and what its printer lacks. In a part of its own: its letters are large.
import { useEffect, useMemo, useRef } from 'react'
import { wholeNumber } from '#shared/greek/numbers.ts'
import { lengthOf, SlipPicture } from '#shared/screen/SlipPicture.tsx'
import { rollOf } from '#shared/settings/say-printer.ts'
import { onPaper } from '#shared/slip/on-paper.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { pngOf } from './png-of.ts'
import { type Sample, sampleLayout } from './sample.ts'

const DOTS_OF_CM = 80

export type DrawnProps = Sample & {
  readonly label: string
  /** Which end of a long slip is in sight. */
  readonly inSight: 'top' | 'foot'
}

export function DrawnSample({ label, inSight, kind, language, printer, style, address, office, today }: DrawnProps) {
  const spoken = useSpoken().language
  const words = settingsPrinters[spoken].picture
  const { profile, layout, lines } = useMemo(() => {
    const made = sampleLayout({ kind, language, printer, style, address, office, today })
    return { ...made, lines: onPaper(made.layout, made.profile, pngOf) }
  }, [kind, language, printer, style, address, office, today])
  const tray = useRef<HTMLElement>(null)
  const anew = inSight === 'foot' ? lines.length : kind
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each slip anew; whoever scrolled its top away stays there
  useEffect(() => {
    tray.current?.scrollTo({ top: inSight === 'foot' ? tray.current.scrollHeight : 0 })
  }, [inSight, anew])
  const roll = rollOf(profile)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="printers-tray" ref={tray} tabIndex={0} aria-label={label}>
        <div className={`printers-paper is-${roll}`}>
          <SlipPicture lines={lines} columns={profile.columns} label={label} />
        </div>
      </section>
      <p className="quiet">{words.size(roll, wholeNumber(Math.round(lengthOf(lines) / DOTS_OF_CM), spoken))}</p>
      {kind === 'probe' && <p className="quiet">{words.probe}</p>}
      {layout.lost.length > 0 && <p className="heed">{words.lost(layout.lost.join(' '))}</p>}
    </>
  )
}
