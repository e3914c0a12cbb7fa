// What the settings pages are told: `GET /api/settings` and `GET /api/settings/history`.

import type { LocalDate } from '../queue/dates.ts'
import type { Change } from './changes.ts'
import type { Configuration } from './configuration.ts'
import type { SectionId } from './sections.ts'

export type SettingsNow = {
  readonly version: number
  readonly configuration: Configuration
  readonly demo: boolean
  /** By the clock of the house: a form's own may be wrong. */
  readonly today: LocalDate
}

/** One version and what it changed; `name` null: nobody who was signed in. */
export type SettingsVersion = {
  readonly version: number
  readonly at: number
  readonly name: string | null
  readonly kind: 'founded' | 'changed' | 'undone' | 'imported'
  readonly section: SectionId | null
  readonly office: string | null
  readonly undoes: number | null
  readonly changes: readonly Change[]
}
