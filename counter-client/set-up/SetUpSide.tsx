// The blue side of the first set-up: the mark, and the steps: done, on, still to come.
import onBlue from '#shared/screen/mark/seira-word-on-blue.svg'
import { setUp } from '#shared/text/set-up.ts'
import { Icon } from '../staff/Icon.tsx'
import { LanguageSwitch } from '../staff/LanguageSwitch.tsx'
import { useSpoken } from '../staff/spoken.ts'
import type { FirstSetUpNow } from './use-first-set-up.ts'

export function SetUpSide({ now: { steps, at, reached, go } }: { now: FirstSetUpNow }) {
  const words = setUp[useSpoken().language]
  return (
    <header className="sign-side">
      <img className="word big" src={onBlue} alt="Σειρά" />
      <nav aria-label={words.title}>
        <ol className="set-up-steps">
          {steps.map((step, place) => (
            <li key={step}>
              <button
                type="button"
                aria-current={place === at ? 'step' : undefined}
                aria-disabled={place > reached}
                onClick={() => place <= reached && go(step)}
              >
                <span className="step-mark">{place < reached && place !== at ? <Icon name="check" /> : place + 1}</span>
                {words.names[step]}
                {place < reached && place !== at && <span className="unseen">{words.doneStep}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <span className="push" />
      <LanguageSwitch />
    </header>
  )
}
