// The report on how the waits that were told came about, on its page and on paper.
import { inBoth } from './language.ts'

export const reportEstimates = inBoth(
  {
    title: 'Εκτιμήσεις αναμονής',
    figures: {
      label: 'Εκτιμήσεις σε πέντε αριθμούς',
      within: (called: string) => `κλήθηκαν μέσα σε όσα τους είπαμε, από ${called}`,
      later: 'περίμεναν περισσότερο',
      sooner: 'κλήθηκαν νωρίτερα',
      medianOff: 'διάμεση απόκλιση, προς τα εκεί ή προς τα εδώ',
      bias: 'κατά μέσο όρο, + αργότερα απ’ όσο είπαμε',
    },
    signedMinutes: (minutes: number) => `${signed(minutes)}′`,
    told: 'Με εκτίμηση',
    called: 'Κλήθηκαν',
    within: 'Μέσα στο εύρος',
    sooner: 'Νωρίτερα',
    later: 'Αργότερα',
    median: 'Διάμεσο σφάλμα',
    medianOff: 'Διάμεση απόκλιση',
    bias: 'Μέσο σφάλμα',
    byService: 'Ανά υπηρεσία',
    error: 'Σφάλμα',
    howFar: 'Πόσο έξω έπεσαν',
    label: (people: string, within: string) =>
      `Πόσο διέφερε η κλήση από τη μέση της εκτίμησης, σε στήλες των πέντε λεπτών: ${people} κλήσεις, ${within} μέσα στο εύρος`,
    column: (from: number | null, to: number | null) =>
      from === null ? `< ${signed(to ?? 0)}′` : to === null ? `${signed(from)}′ +` : `${signed(from)}…${signed(to)}′`,
    sentence: (told: string, arrived: string, within: string, called: string) =>
      `Εκτίμηση δόθηκε σε ${told} από ${arrived}. Από τους ${called} που κλήθηκαν, ${within} κλήθηκαν μέσα σε όσα τους είπαμε.`,
    none: 'Σε κανέναν δεν ειπώθηκε αναμονή σε αυτή την περίοδο.',
    definition:
      'Μετρά η πρώτη κλήση, όπως στο «Σήμερα»: μέσα στο εύρος είναι και ως πέντε λεπτά νωρίτερα, όσα στρογγυλεύονται. Το σφάλμα μετρά από τη μέση της εκτίμησης: το + σημαίνει αργότερα. Όποιος άφησε άλλους να περάσουν, δεν μετρά.',
  },
  {
    title: 'Estimates of the wait',
    figures: {
      label: 'Estimates in five figures',
      within: (called: string) => `were called within what was said, of ${called}`,
      later: 'waited longer',
      sooner: 'were called sooner',
      medianOff: 'median error, either way',
      bias: 'on average, + later than we said',
    },
    signedMinutes: (minutes: number) => `${signed(minutes)}′`,
    told: 'With an estimate',
    called: 'Called',
    within: 'Within the range',
    sooner: 'Sooner',
    later: 'Later',
    median: 'Median error',
    medianOff: 'Median error, either way',
    bias: 'Mean error',
    byService: 'By service',
    error: 'Error',
    howFar: 'How far off they were',
    label: (people: string, within: string) =>
      `How far the call was from the middle of the estimate, in columns of five minutes: ${people} calls, ${within} within the range`,
    column: (from: number | null, to: number | null) =>
      from === null ? `< ${signed(to ?? 0)}′` : to === null ? `${signed(from)}′ +` : `${signed(from)}…${signed(to)}′`,
    sentence: (told: string, arrived: string, within: string, called: string) =>
      `${told} of ${arrived} were told a wait. Of the ${called} who were called, ${within} were called within what was said.`,
    none: 'Nobody was told a wait in this period.',
    definition:
      'The first call counts, as on “Today”: within the range is also up to five minutes sooner, which is rounding. The error is from the middle of the estimate: + is later. Whoever let others pass does not count.',
  },
)

function signed(minutes: number): string {
  return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : '0'
}
