// What the page of the virtual printer says around the slips.
import { inBoth } from './language.ts'

export const paperText = inBoth(
  {
    title: 'Σειρά · Εικονικός εκτυπωτής',
    heading: 'Εικονικός εκτυπωτής',
    explained: 'Εδώ φαίνονται τα χαρτιά όπως θα έβγαιναν από τον εκτυπωτή.',
    printers: 'Εκτυπωτές',
    realPaper: 'Εδώ τυπώνεται μόνο πραγματικό χαρτί',
    realPaperSoWhat: 'Ο χώρος δεν έχει εικονικό εκτυπωτή. Ορίζεται στις Ρυθμίσεις.',
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
    printers: 'Printers',
    realPaper: 'Only real paper is printed here',
    realPaperSoWhat: 'The office has no virtual printer. One can be set up in the settings.',
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
