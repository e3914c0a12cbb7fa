// A group of services: a ticket of the same family that opens into its services, with their letters where a service has its own.
import { type CSSProperties, useEffect, useRef } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskGroup } from '#shared/views/kiosk-view.ts'
import { reasonOf } from './Choice.tsx'
import { letters } from './letters.ts'

type Props = {
  group: KioskGroup
  language: Language
  inert: boolean
  deaf: boolean
  /** The citizen has just come back from it. */
  left: boolean
  onOpen: () => void
}

export function GroupChoice({ group, language, inert, deaf, left, onOpen }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (left) button.current?.focus()
  }, [left])
  const { name, refusal } = group
  const none = refusal !== null
  return (
    <button
      ref={button}
      type="button"
      style={letters(name[language])}
      className={`ticket choice group ${none ? 'is-quiet is-none' : ''}`}
      disabled={inert}
      aria-disabled={deaf}
      onClick={deaf ? undefined : onOpen}
    >
      <Letters of={group.letters} />
      <Tear />
      <span className="what">
        <b>{name[language]}</b>
        <small>{refusal === null ? lineOf(group, language) : whyNone(refusal, language)}</small>
      </span>
      <Chevron />
    </button>
  )
}

/** At most three in a line, so that twelve still fit the stub. */
function Letters({ of }: { of: readonly string[] }) {
  // React's type knows no custom properties.
  const columns = of.length === 4 ? 2 : Math.min(3, of.length)
  const shape = { '--columns': columns, '--lines': Math.ceil(of.length / columns) } as CSSProperties
  return (
    <span className="stub letters" style={shape}>
      {of.map((letter) => (
        <b key={letter}>{letter}</b>
      ))}
    </span>
  )
}

function lineOf({ people }: KioskGroup, language: Language): string {
  const t = kioskText[language]
  if (people === null) return t.fromTheRoll
  return people === 0 ? t.nobodyWaits : t.waiting(common[language].people(people), people)
}

const whyNone = (refusal: NonNullable<KioskGroup['refusal']>, language: Language): string =>
  refusal === 'several' ? kioskText[language].noneGiven : reasonOf(refusal, language)
