// What every section's form is handed, and its preview.
import type { Configuration, OfficePlan } from '#shared/configuration/configuration.ts'
import type { OfficeSection, SectionId, SectionValue } from '#shared/configuration/sections.ts'
import type { LocalDate } from '#shared/queue/dates.ts'

export type FormProps<S extends SectionId> = {
  /** What is typed, or holds. */
  readonly value: SectionValue<S>
  readonly onValue: (value: SectionValue<S>) => void
  readonly saved: SectionValue<S>
  /** What is wrong at a place of the value, in words; null: nothing. */
  readonly wrong: Wrong
  /** All that holds now, for what the section refers to. */
  readonly whole: Configuration
  /** Whose section it is. */
  readonly office: S extends OfficeSection ? OfficePlan : null
  readonly today: LocalDate
  /** What the address says behind page and office: `#counters/kentro/7`. */
  readonly part: string | null
  readonly readOnly: boolean
}

/** `services.1.letter` → its sentence. */
export type Wrong = (path: string) => string | null
