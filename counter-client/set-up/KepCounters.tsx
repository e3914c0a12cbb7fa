// How many counters each KEP that was typed has.
import { setUp } from '#shared/text/set-up.ts'
import { useSpoken } from '../staff/spoken.ts'
import { type Form, isKepCode } from './form.ts'

type Props = {
  codes: readonly string[]
  counters: Form['counters']
  problem: string | null
  onCounters: (counters: Form['counters']) => void
}

export function KepCounters({ codes, counters, problem, onCounters }: Props) {
  const words = setUp[useSpoken().language]
  const good = [...new Set(codes.filter(isKepCode))]
  return (
    <div className="kep-counters">
      {good.map((code) => (
        <label className="field" key={code}>
          {words.counters(code)}
          <input
            inputMode="numeric"
            maxLength={2}
            value={counters[code] ?? '1'}
            aria-invalid={problem !== null}
            onChange={(event) => onCounters({ ...counters, [code]: event.target.value.replace(/\D/g, '') })}
          />
        </label>
      ))}
      {problem !== null && <p className="wrong">{problem}</p>}
    </div>
  )
}
