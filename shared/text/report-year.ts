// The year as a report: its document's words, what happened beside the figures, comparable days.
import { inBoth } from './language.ts'

export const reportYear = inBoth(
  {
    title: 'Υποθέσεις που διεκπεραιώθηκαν στα ΚΕΠ',
    buildings: 'Ανά κτίριο',
    building: 'ΚΤΙΡΙΟ',
    noBuilding: 'Χωρίς κτίριο (εισαγωγή)',
    undivided: 'Χωρίς ανάλυση',
    ofKeps: (codes: string, many: boolean) => (many ? `στα ΚΕΠ ${codes}` : `στο ΚΕΠ ${codes}`),
    and: 'και',
    sentence: {
      handled: (where: string, cases: string, one: boolean) =>
        `${where} ${one ? 'διεκπεραιώθηκε' : 'διεκπεραιώθηκαν'} ${cases} ${one ? 'υπόθεση' : 'υποθέσεις'}`,
      sameYear: (year: number) => `την αντίστοιχη περίοδο του ${year}`,
      sameDates: (span: string) => `την αντίστοιχη περίοδο, ${span},`,
      had: (when: string, cases: string, one: boolean) =>
        `${when} είχαμε διεκπεραιώσει ${cases} ${one ? 'υπόθεση' : 'υποθέσεις'}`,
      more: (percent: string) => `άρα η κίνηση είναι αυξημένη κατά ${percent}`,
      fewer: (percent: string) => `άρα η κίνηση είναι μειωμένη κατά ${percent}`,
      same: 'άρα η κίνηση έμεινε ίδια',
      none: (when: string) => `${when} δεν είχε διεκπεραιωθεί καμία υπόθεση`,
      about: (percent: string) => `${percent} περίπου`,
      tiny: 'λιγότερο από 0,01 %',
    },
    compared: {
      title: 'Σύγκριση με την αντίστοιχη περίοδο',
      before: 'Πριν',
      units: 'Διαφορά',
      change: 'Μεταβολή',
      note: (span: string) => `Συγκρίνεται με την αντίστοιχη περίοδο ${span}. Τα ποσοστά έχουν δύο δεκαδικά.`,
    },
    steps: {
      title: { day: 'Υποθέσεις ανά ημέρα', month: 'Υποθέσεις ανά μήνα', year: 'Υποθέσεις ανά έτος' },
      step: { day: 'Ημέρα', month: 'Μήνας', year: 'Έτος' },
    },
    notes: {
      nothing: 'Δεν υπάρχει ακόμη καμία υπόθεση για αυτή την περίοδο.',
      oneFigure: (year: number) => `Για το ${year} είναι γνωστό μόνο το σύνολο, χωρίς ανάλυση ανά ΚΕΠ.`,
      partlyOneFigure: (cases: string) => `${cases} υποθέσεις είναι γνωστές μόνο ως ένα σύνολο, χωρίς ανάλυση ανά ΚΕΠ.`,
      cut: {
        period: (year: number, cases: string) =>
          `Για το ${year} υπάρχουν ${cases} υποθέσεις από εισαγωγή, γνωστές μόνο για ολόκληρο το έτος: δεν μοιράζονται σε ένα μέρος του.`,
        keps: (year: number, cases: string) =>
          `Για το ${year} υπάρχουν ${cases} υποθέσεις ως ένα σύνολο: δεν μοιράζονται σε ορισμένα ΚΕΠ.`,
        office: (year: number, cases: string) =>
          `Για το ${year} υπάρχουν ${cases} υποθέσεις από εισαγωγή: δεν μοιράζονται ανά κτίριο.`,
      },
      unknown: 'Όπου δεν υπάρχει στοιχείο, γράφεται –.',
      running: 'Η περίοδος δεν έχει τελειώσει: δεν συγκρίνεται ακόμη με ολόκληρη την αντίστοιχη.',
      began: (date: string) =>
        `Οι υποθέσεις καταγράφονται εδώ από τις ${date}: ό,τι προηγείται δεν είναι γνωστό, και δεν γίνεται σύγκριση.`,
      noBuilding: 'Για όσα εισήχθησαν από αρχείο δεν είναι γνωστό το κτίριο.',
      imported: (file: string, cases: string, date: string) => `${file}: ${cases} υποθέσεις, εισαγωγή ${date}.`,
      counted: (cases: string) => `Καταγράφηκαν εδώ: ${cases} υποθέσεις.`,
    },
    verified: {
      title: 'Επαλήθευση',
      right: (cases: string, when: string) =>
        `Τα αθροίσματα επαληθεύτηκαν: 0 διαφορές σε ${cases} υποθέσεις (${when}).`,
      wrong: (count: string, cases: string, when: string) =>
        `Τα αθροίσματα δεν συμφωνούν: ${count} διαφορές σε ${cases} υποθέσεις (${when}). Ο πίνακας δεν πρέπει να δημοσιευτεί.`,
      what: 'Τι διαφέρει',
      says: 'Ο πίνακας λέει',
      is: 'Η καταμέτρηση δίνει',
      file: (file: string, year: string) => `αρχείο ${file}, έτος ${year}`,
      sum: 'ΣΥΝΟΛΟ του πίνακα',
    },
    annotations: {
      title: 'Τι συνέβη',
      from: 'Από',
      to: 'Έως',
      kep: 'ΚΕΠ',
      kind: 'Είδος',
      words: 'Σημείωση',
      all: 'όλα τα ΚΕΠ',
      lasts: 'συνεχίζεται',
      since: (date: string) => `από ${date}`,
      until: (from: string, to: string) => `${from} – ${to}`,
      kinds: {
        relocation: 'Μεταστέγαση',
        reopening: 'Επαναλειτουργία',
        closed: 'Κλειστό',
        network: 'Διακοπή δικτύου',
        equipment: 'Εξοπλισμός',
        other: 'Άλλο',
      },
    },
  },
  {
    title: 'Cases handled at the KEPs',
    buildings: 'By building',
    building: 'BUILDING',
    noBuilding: 'No building (imported)',
    undivided: 'Not divided',
    ofKeps: (codes: string, many: boolean) => (many ? `at KEPs ${codes}` : `at KEP ${codes}`),
    and: 'and',
    sentence: {
      handled: (where: string, cases: string, one: boolean) =>
        `${where} ${cases} ${one ? 'case was handled' : 'cases were handled'}`,
      sameYear: (year: number) => `in the same period of ${year}`,
      sameDates: (span: string) => `in the same period one year before, ${span},`,
      had: (when: string, cases: string, one: boolean) => `${when} we had handled ${cases} ${one ? 'case' : 'cases'}`,
      more: (percent: string) => `so the traffic is up by ${percent}`,
      fewer: (percent: string) => `so the traffic is down by ${percent}`,
      same: 'so the traffic stayed the same',
      none: (when: string) => `${when} no case had been handled`,
      about: (percent: string) => `about ${percent}`,
      tiny: 'less than 0.01 %',
    },
    compared: {
      title: 'Compared with one year before',
      before: 'Before',
      units: 'Difference',
      change: 'Change',
      note: (span: string) => `Compared with the same dates one year before, ${span}. Percentages have two decimals.`,
    },
    steps: {
      title: { day: 'Cases by day', month: 'Cases by month', year: 'Cases by year' },
      step: { day: 'Day', month: 'Month', year: 'Year' },
    },
    notes: {
      nothing: 'There is no case for this period yet.',
      oneFigure: (year: number) => `Of ${year} only the total is known, not divided by KEP.`,
      partlyOneFigure: (cases: string) => `${cases} cases are known only as one total, not divided by KEP.`,
      cut: {
        period: (year: number, cases: string) =>
          `Of ${year} there are ${cases} imported cases, known only for the whole year: no part of it can be told.`,
        keps: (year: number, cases: string) =>
          `Of ${year} there are ${cases} cases known as one total: they cannot be divided by KEP.`,
        office: (year: number, cases: string) =>
          `Of ${year} there are ${cases} imported cases: they cannot be divided by building.`,
      },
      unknown: 'Where nothing is known, it says –.',
      running: 'The period is not over: it is not yet compared with the whole one of the year before.',
      began: (date: string) =>
        `Cases are logged here since ${date}: what was before is not known, and nothing is compared.`,
      noBuilding: 'Of what was imported from a file the building is not known.',
      imported: (file: string, cases: string, date: string) => `${file}: ${cases} cases, imported ${date}.`,
      counted: (cases: string) => `Logged here: ${cases} cases.`,
    },
    verified: {
      title: 'Verification',
      right: (cases: string, when: string) => `The sums were verified: 0 differences in ${cases} cases (${when}).`,
      wrong: (count: string, cases: string, when: string) =>
        `The sums do not agree: ${count} differences in ${cases} cases (${when}). This table must not be published.`,
      what: 'What differs',
      says: 'The table says',
      is: 'The recount gives',
      file: (file: string, year: string) => `file ${file}, year ${year}`,
      sum: 'TOTAL of the table',
    },
    annotations: {
      title: 'What happened',
      from: 'From',
      to: 'Until',
      kep: 'KEP',
      kind: 'Kind',
      words: 'Note',
      all: 'all KEPs',
      lasts: 'still lasts',
      since: (date: string) => `since ${date}`,
      until: (from: string, to: string) => `${from} – ${to}`,
      kinds: {
        relocation: 'Relocation',
        reopening: 'Reopening',
        closed: 'Closed',
        network: 'Network down',
        equipment: 'Equipment',
        other: 'Other',
      },
    },
  },
)
