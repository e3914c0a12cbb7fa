// A place to type what a device sends, and to read what Seira would make of it. It goes nowhere.
import { useState } from 'react'
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { asHex, bytesTyped } from '#shared/signs/bytes-said.ts'
import { Listener } from '#shared/signs/listener.ts'
import { compilePatterns, type Sought } from '#shared/signs/pattern.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { templateProblems } from '#shared/text/template-problems.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { TextCell } from '../../form/Cell.tsx'

export function TryButton({ lines }: { readonly lines: readonly CounterLine[] }) {
  const { language } = useSpoken()
  const words = settingsSigns[language]
  const [typed, setTyped] = useState<string | null>(null)
  const compiled = lines.map((line) => compilePatterns(line))
  const problem = compiled.find((one) => !one.ok)
  if (problem !== undefined && !problem.ok)
    return <p className="heed">{templateProblems[language][problem.problem](problem.about)}</p>
  const sought = compiled.flatMap((one) => (one.ok ? one.sought : []))
  // What the first button really sends stands there until somebody types.
  const text = typed ?? asHex((sought[0]?.bytes ?? []).map((byte) => byte ?? 0x30))
  return (
    <div className="signs-code">
      <TextCell
        label={words.tryIt}
        hint={words.tryAbout}
        maxLength={200}
        value={text}
        onValue={setTyped}
        wrong={null}
      />
      <Outcome sought={sought} text={text} />
    </div>
  )
}

function Outcome({ sought, text }: { readonly sought: readonly Sought[]; readonly text: string }) {
  const words = settingsSigns[useSpoken().language]
  const bytes = bytesTyped(text)
  if (text.trim() === '') return null
  if (bytes === null) return <p className="heed">{words.tryUnread}</p>
  const ear = new Listener(sought)
  const presses = ear.hear(Uint8Array.from(bytes), 0)
  ear.forget()
  return (
    <ul className="signs-outcome" aria-live="polite">
      {presses.map(({ counter, does }) => (
        <li key={`${counter} ${does}`}>
          <b>{words.tryPress(words.buttons[does], counter)}</b>
        </li>
      ))}
      {presses.length === 0 && <li>{words.tryNothing}</li>}
      {ear.skipped > 0 && <li className="quiet">{words.trySkipped(ear.skipped)}</li>}
    </ul>
  )
}
