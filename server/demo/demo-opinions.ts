// What citizens of the demo said in the weeks before: ratings, words and messages, so that the page of opinions has something to tell.
import { dateOf } from '#shared/calendar.ts'
import type { Rating } from '#shared/opinions.ts'
import type { Db } from '../database/open.ts'
import { Messages } from '../opinions/messages.ts'
import { Ratings } from '../opinions/ratings.ts'

const DAY = 24 * 3_600_000
const DAYS = 60
/** One after another, over and over: about as people rate who were served well. */
const MOODS: readonly Rating[] = [4, 4, 3, 4, 3, 2, 4, 3, 4, 1, 3, 4, 4, 2, 3]

const said = [
  ['0207', 'Γρήγορα και με χαμόγελο.'],
  ['0325', 'Περίμενα πολύ, αλλά η εξυπηρέτηση ήταν άψογη.'],
  ['0207', 'Καλό θα ήταν να υπάρχουν περισσότερες καρέκλες.'],
] as const

const sent = [
  { days: 9, kep: '0207', kind: 'suggestion', text: 'Να ανοίγει μία θυρίδα και το απόγευμα της Τετάρτης.' },
  { days: 3, kep: '0325', kind: 'thanks', text: 'Ευχαριστώ για τη βοήθεια με τα χαρτιά της μητέρας μου.' },
  { days: 2, kep: '0207', kind: 'complaint', text: 'Ο κλιματισμός στην αίθουσα αναμονής δεν λειτουργεί.' },
] as const

export function demoOpinions(db: Db, now: number): void {
  const ratings = new Ratings(db)
  const messages = new Messages(db)
  const office = 'kentro'
  db.transaction(() => {
    for (let day = DAYS; day > 0; day--)
      for (const [at, kep] of (['0207', '0325', null] as const).entries())
        for (let n = 0; n < 2 + ((day + at) % 3); n++) {
          const rating = MOODS[(day * 7 + at * 3 + n) % MOODS.length] ?? 3
          const place = { office, kep, date: dateOf(now - day * DAY) }
          ratings.rate(place, rating, kep === null ? 'exit' : 'phone', `demo-${day}-${at}-${n}`)
        }
    for (const [at, [kep, text]] of said.entries())
      ratings.say(
        { office, kep, date: dateOf(now - (at + 1) * DAY) },
        text,
        `demo-${at + 1}-${kep === '0207' ? 0 : 1}-0`,
      )
    for (const { days, ...message } of sent)
      messages.send({ id: `demo-${days}`, office, contact: null, ...message }, now - days * DAY)
  })()
}
