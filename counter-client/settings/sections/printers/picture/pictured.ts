// Which slips can be looked at.
export const PICTURED = ['ticket', 'copy', 'test', 'probe', 'day'] as const
export type Pictured = (typeof PICTURED)[number]

/** The others are for the staff, who read Greek. */
export const hasLanguages = (kind: Pictured): boolean => kind === 'ticket' || kind === 'copy'
