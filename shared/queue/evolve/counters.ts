// What happens to the day and to its counters: opened, taken over, paused, serving somebody without a ticket, closed.
import { allClosed, counterState } from '../day.ts'
import { type Changes, counterIn, free, openCounterIn } from './change.ts'

export const counters: Changes<
  | 'dayBegan'
  | 'settingsChanged'
  | 'dayEnded'
  | 'dayReopened'
  | 'counterOpened'
  | 'counterTakenOver'
  | 'counterClosed'
  | 'counterPaused'
  | 'pauseEnded'
  | 'servingWithoutTicketBegan'
  | 'servingWithoutTicketEnded'
> = {
  // A restart may replay onto newer settings: the day keeps those, and the counters, that it began with. What an older
  // version did not know yet stands as it does now.
  dayBegan: (day, { settings }) => ({
    settings: { ...day.settings, ...settings, choices: { ...day.settings.choices, ...settings.choices } },
    counters: allClosed(settings),
    phase: 'running',
  }),
  settingsChanged: (day, { settings }) => ({
    settings: { ...day.settings, ...settings },
    counters: new Map(settings.counters.map(({ id }) => [id, counterState(day, id)])),
  }),
  dayEnded: () => ({ phase: 'ended' }),
  dayReopened: () => ({ phase: 'running' }),
  counterOpened: (day, { counter, clerk }, { at }) => ({
    counters: counterIn(day, counter, { state: 'free', clerk, since: at }),
  }),
  counterTakenOver: (day, { counter, clerk }) => ({
    counters: openCounterIn(day, counter, (now) => ({ ...now, clerk })),
  }),
  counterClosed: (day, { counter }) => ({ counters: counterIn(day, counter, { state: 'closed' }) }),
  counterPaused: (day, { counter, reason }, { at }) => ({
    counters: openCounterIn(day, counter, ({ clerk }) => ({ state: 'paused', clerk, since: at, reason })),
  }),
  pauseEnded: (day, { counter }, { at }) => ({ counters: free(day, counter, at) }),
  servingWithoutTicketBegan: (day, { counter, way }, { at }) => ({
    counters: openCounterIn(day, counter, ({ clerk }) => ({ state: 'attending', clerk, since: at, way })),
  }),
  servingWithoutTicketEnded: (day, { counter }, { at }) => ({ counters: free(day, counter, at) }),
}
