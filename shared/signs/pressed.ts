// What a button at a counter asks: a command of whoever sits there, or the reason why nothing happens.
import { whyNot } from '../queue/can.ts'
import type { Command } from '../queue/commands.ts'
import { counterState, type Day } from '../queue/day.ts'
import type { Button } from '../queue/plain-lines.ts'
import type { RuleRefusal } from '../queue/refusals.ts'

export type Pressed =
  | { readonly ok: true; readonly clerk: string; readonly command: Command }
  | { readonly ok: false; readonly refusal: RuleRefusal }

const no = (refusal: RuleRefusal): Pressed => ({ ok: false, refusal })

/**
 * `next` is the desk's one key as far as nothing can be lost by it: it calls while the counter is free, and says «Ήρθε» while somebody
 * is called. It never finishes: cases that are being written at the desk would not be counted. Where nothing is written at the
 * desk, a button may be given `finish` of its own, which counts what finishing without a case counts.
 */
export function pressed(day: Day, counter: string, does: Button): Pressed {
  if (day.phase !== 'running') return no('counter-closed')
  const at = counterState(day, counter)
  if (at.state === 'closed') return no('counter-closed')
  const command = commandOf(counter, does, at.state)
  const refusal = whyNot(command.type, at.state)
  return refusal === null ? { ok: true, clerk: at.clerk, command } : no(refusal)
}

type Verb = 'callNext' | 'recall' | 'startServing' | 'finish' | 'markMissed'

function commandOf(counter: string, does: Button, state: string): Extract<Command, { type: Verb }> {
  switch (does) {
    case 'next':
      return state === 'called' ? { type: 'startServing', counter } : { type: 'callNext', counter }
    case 'recall':
      return { type: 'recall', counter }
    case 'serve':
      return { type: 'startServing', counter }
    case 'finish':
      return { type: 'finish', counter, rows: [] }
    case 'missed':
      return { type: 'markMissed', counter }
  }
}
