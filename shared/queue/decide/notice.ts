// A notice on the boards for the rest of the day or until a time: put up, changed, or taken away.
import { happens, no, type Rule } from '../decision.ts'
import { instantOf } from '../local-time.ts'
import { noticeHeld } from '../notice.ts'

/** Also after the day has ended: whoever still comes to the door reads why. */
export const setNotice: Rule<'setNotice'> = (day, { text, until: time }, now) => {
  const held = noticeHeld(day, now)
  if (text === null) return held === null ? no('nothing-changed') : happens([TAKEN_AWAY])
  const until = time === null ? null : instantOf(day.date, time)
  if (until !== null && until <= now) return no('time-past')
  if (held?.text.el === text.el && held.text.en === text.en && held.until === until) return no('nothing-changed')
  return happens([{ type: 'noticeSet', text, until }])
}

const TAKEN_AWAY = { type: 'noticeSet', text: null, until: null } as const
