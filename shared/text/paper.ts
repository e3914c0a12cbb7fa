// What the page of the virtual printer says around the slips.
import { inBoth } from './language.ts'

export const paperText = inBoth(
  {
    title: 'Σειρά · Εικονικός εκτυπωτής',
    heading: 'Εικονικός εκτυπωτής',
    explained: 'Εδώ φαίνονται τα χαρτιά όπως θα έβγαιναν από τον εκτυπωτή.',
    empty: 'Δεν τυπώθηκε τίποτε ακόμη',
    emptySoWhat: 'Το χαρτί εμφανίζεται εδώ μόλις κάποιος πάρει αριθμό.',
    printedAt: (time: string) => `Τυπώθηκε στις ${time}`,
    bytes: (n: string) => `${n} byte`,
    slip: 'Χαρτί',
    connecting: 'Σύνδεση…',
    stale: (time: string) => `Η σελίδα δεν ενημερώνεται από τις ${time}`,
    neverLive: 'Η σελίδα δεν έχει σύνδεση με τον διακομιστή',
  },
  {
    title: 'Seira · Virtual printer',
    heading: 'Virtual printer',
    explained: 'The slips, as they would come out of the printer.',
    empty: 'Nothing was printed yet',
    emptySoWhat: 'A slip appears here as soon as somebody takes a number.',
    printedAt: (time: string) => `Printed at ${time}`,
    bytes: (n: string) => `${n} bytes`,
    slip: 'Slip',
    connecting: 'Connecting…',
    stale: (time: string) => `This page has not been updated since ${time}`,
    neverLive: 'This page has no connection to the server',
  },
)
