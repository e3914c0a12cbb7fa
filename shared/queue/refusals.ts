// Why a command was not carried out. Each has its sentence in shared/text/refusals.ts.

/** The rules say no. */
export type RuleRefusal =
  | 'unknown-service'
  | 'unknown-counter'
  | 'unknown-ticket'
  | 'unknown-entry'
  | 'unknown-channel'
  | 'unknown-procedure'
  | 'counter-closed'
  | 'counter-taken'
  | 'counter-busy'
  | 'not-your-counter'
  | 'not-your-entry'
  | 'nobody-called'
  | 'not-begun'
  | 'already-serving'
  | 'ticket-not-missed'
  | 'ticket-not-waiting'
  | 'ticket-not-parked'
  | 'out-of-turn-off'
  | 'unknown-priority'
  | 'unknown-reason'
  | 'counter-paused'
  | 'not-paused'
  | 'nothing-to-take-back'
  | 'too-late'
  | 'moved-on'
  | 'not-served-here'
  | 'queue-empty'
  | 'day-ended'
  | 'day-not-ended'
  | 'someone-is-served'
  | 'nothing-changed'

/** The door, or the world, says no. */
export type DoorRefusal =
  | 'malformed'
  | 'forbidden'
  | 'unknown-office'
  | 'too-fast'
  | 'not-stored'
  | 'unexpected'
  | 'offline'

export type Refusal = RuleRefusal | DoorRefusal
