// What the tablet at the exit shows: whose it is, its question, and where a phone finds the form.

import type { Bilingual } from '../queue/bilingual.ts'
import type { Day } from '../queue/day.ts'

export type ExitView = {
  readonly office: Bilingual
  readonly practice: boolean
  /** Whether anything is asked here. */
  readonly asks: boolean
  /** The office's own question; null: the usual one. */
  readonly question: Bilingual | null
  /** The address of the form for complaints and suggestions; null: none. */
  readonly form: string | null
}

export function exitView({ settings }: Day, form: string | null): ExitView {
  const { exit, question, messages } = settings.opinions
  return { office: settings.name, practice: settings.practice, asks: exit, question, form: messages ? form : null }
}
