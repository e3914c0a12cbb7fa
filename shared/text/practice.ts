// What every screen says of an office where nothing counts.
import { inBoth } from './language.ts'

export const practice = inBoth(
  {
    /** Behind the office's own name. */
    named: (office: string) => `${office} · Εξάσκηση`,
    name: 'Εξάσκηση',
    mark: 'ΕΞΑΣΚΗΣΗ',
    countsNowhere: 'Δεν μετράει πουθενά.',
    toThePublic: 'Οι αριθμοί εδώ δεν ισχύουν.',
    who: 'Οι πολίτες και οι συνάδελφοι είναι εικονικοί.',
    colleague: 'Εικονικός συνάδελφος',
  },
  {
    named: (office: string) => `${office} · Practice`,
    name: 'Practice',
    mark: 'PRACTICE',
    countsNowhere: 'Nothing here counts.',
    toThePublic: 'Numbers here are not valid.',
    who: 'The citizens and the colleagues are simulated.',
    colleague: 'Simulated colleague',
  },
)
