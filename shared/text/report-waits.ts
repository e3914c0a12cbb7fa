// The report on waits, on its page and on paper.
import { inBoth } from './language.ts'

export const reportWaits = inBoth(
  {
    title: 'Αναμονές',
    figures: {
      label: 'Αναμονές σε έξι αριθμούς',
      median: 'διάμεσος: οι μισοί περίμεναν ως τόσο',
      p90: '9 στους 10 περίμεναν ως τόσο',
      within: (target: string) => `ως ${target}, από όσους εξυπηρετήθηκαν`,
      served: (arrived: string) => `εξυπηρετήθηκαν από ${arrived}`,
      missed: 'δεν προσήλθαν',
      left: 'ακυρώθηκαν ή έληξαν',
      open: (n: string) => `· ${n} ακόμη εδώ`,
    },
    targetOf: (targets: readonly number[]) => `${targets.join(' ή ')}′`,
    ownTargets: (targets: readonly number[]) => `τον στόχο του κάθε καταστήματος (${targets.join(', ')}′)`,
    sentences: {
      served: (served: string, arrived: string, share: string) =>
        `Εξυπηρετήθηκαν ${served} από ${arrived} που πήραν αριθμό (${share}).`,
      waited: (median: string, p90: string, longest: string) =>
        `Οι μισοί περίμεναν ως ${median}, εννέα στους δέκα ως ${p90}. Η μεγαλύτερη αναμονή ήταν ${longest}.`,
      within: (share: string, target: string, within: string, of: string) =>
        `Ως ${target} περίμενε το ${share}: ${within} από ${of} που εξυπηρετήθηκαν.`,
      shorter: (before: string, now: string, period: string) =>
        `Η διάμεση αναμονή μειώθηκε σε ${now}, από ${before} πριν (${period}).`,
      longer: (before: string, now: string, period: string) =>
        `Η διάμεση αναμονή αυξήθηκε σε ${now}, από ${before} πριν (${period}).`,
      same: (now: string, period: string) => `Η διάμεση αναμονή έμεινε ${now}, όση και πριν (${period}).`,
      nothingBefore: (period: string) => `Δεν υπάρχουν αναμονές από πριν για σύγκριση (${period}).`,
    },
    arrived: 'Ήρθαν',
    served: 'Εξυπηρετήθηκαν',
    within: 'Ως τον στόχο',
    howLong: 'Πόσο περιμένουν',
    ofServed: (served: string) => `${served} που εξυπηρετήθηκαν`,
    distribution: {
      label: (people: string, median: string, p90: string) =>
        `Πόσοι περίμεναν πόσο, σε στήλες των πέντε λεπτών: ${people} άτομα, διάμεσος ${median}, εννέα στους δέκα ως ${p90}`,
      median: (minutes: string) => `διάμεσος ${minutes}`,
      p90: (minutes: string) => `9 στους 10: ως ${minutes}`,
      target: (minutes: string) => `στόχος ${minutes}`,
      wait: 'Αναμονή',
      upTo: 'Ως εκεί',
      note: 'Κάθε στήλη ως και το τέλος της. «Ως εκεί»: πόσοι περίμεναν ως το τέλος της στήλης.',
    },
    byService: 'Ανά υπηρεσία',
    byClass: 'Ανά κατηγορία προτεραιότητας',
    class: 'Κατηγορία',
    noClass: 'χωρίς προτεραιότητα',
    others: 'άλλες κατηγορίες',
    classNote: (fewest: number) => `Κατηγορίες με λιγότερα από ${fewest} άτομα δεν λέγονται χωριστά.`,
    noClasses: 'Οι κατηγορίες προτεραιότητας είναι πολύ λίγες για να ειπωθούν χωριστά.',
    byComing: 'Ανά τρόπο προσέλευσης',
    coming: 'Προσέλευση',
    comings: { 'walk-in': 'με αριθμό από το εκδοτήριο', phone: 'με αριθμό στο κινητό', appointment: 'με ραντεβού' },
    compared: 'Σύγκριση με πριν',
    period: 'Περίοδος',
    afterTransfer: (people: string, median: string) =>
      `Όσοι μεταφέρθηκαν σε άλλη υπηρεσία περίμεναν και δεύτερη φορά: ${people}, διάμεσος ${median}. Δεν μετρά παραπάνω.`,
    unknown: (people: string) => `Άγνωστη αναμονή, εκτός χρόνων: ${people} με αριθμό που έκοψαν από ρολό.`,
    definition:
      'Αναμονή: από τον αριθμό, ή από την ώρα του ραντεβού αν ήρθαν νωρίτερα, ως την κλήση στην οποία προσήλθαν. Μετά από κλήση που έμεινε χωρίς απάντηση μετρά η επόμενη. Μετρούν όσοι εξυπηρετήθηκαν: όσοι έφυγαν πριν κληθούν, περίμεναν κι αυτοί και δεν φαίνονται στους χρόνους.',
  },
  {
    title: 'Waits',
    figures: {
      label: 'Waits in six figures',
      median: 'median: half waited up to that',
      p90: '9 in 10 waited up to that',
      within: (target: string) => `up to ${target}, of those served`,
      served: (arrived: string) => `served of ${arrived}`,
      missed: 'did not come when called',
      left: 'cancelled or expired',
      open: (n: string) => `· ${n} still here`,
    },
    targetOf: (targets: readonly number[]) => `${targets.join(' or ')}′`,
    ownTargets: (targets: readonly number[]) => `each office’s own target (${targets.join(', ')}′)`,
    sentences: {
      served: (served: string, arrived: string, share: string) =>
        `${served} were served of ${arrived} who took a number (${share}).`,
      waited: (median: string, p90: string, longest: string) =>
        `Half waited up to ${median}, nine in ten up to ${p90}. The longest wait was ${longest}.`,
      within: (share: string, target: string, within: string, of: string) =>
        `${share} waited up to ${target}: ${within} of ${of} who were served.`,
      shorter: (before: string, now: string, period: string) =>
        `The median wait fell to ${now}, from ${before} before (${period}).`,
      longer: (before: string, now: string, period: string) =>
        `The median wait rose to ${now}, from ${before} before (${period}).`,
      same: (now: string, period: string) => `The median wait stayed ${now}, as before (${period}).`,
      nothingBefore: (period: string) => `There are no waits of before to compare with (${period}).`,
    },
    arrived: 'Came',
    served: 'Served',
    within: 'Within target',
    howLong: 'How long they wait',
    ofServed: (served: string) => `${served} who were served`,
    distribution: {
      label: (people: string, median: string, p90: string) =>
        `How many waited how long, in columns of five minutes: ${people} people, median ${median}, nine in ten up to ${p90}`,
      median: (minutes: string) => `median ${minutes}`,
      p90: (minutes: string) => `9 in 10: up to ${minutes}`,
      target: (minutes: string) => `target ${minutes}`,
      wait: 'Wait',
      upTo: 'Up to there',
      note: 'Each column with its end. “Up to there”: how many waited up to the end of the column.',
    },
    byService: 'By service',
    byClass: 'By priority class',
    class: 'Class',
    noClass: 'without priority',
    others: 'other classes',
    classNote: (fewest: number) => `Classes of fewer than ${fewest} people are not told by themselves.`,
    noClasses: 'There are too few of priority classes to tell them apart.',
    byComing: 'By way of coming',
    coming: 'Came',
    comings: {
      'walk-in': 'with a number of the kiosk',
      phone: 'with a number by phone',
      appointment: 'by appointment',
    },
    compared: 'Compared with before',
    period: 'Period',
    afterTransfer: (people: string, median: string) =>
      `Whoever was sent on to another service waited a second time: ${people}, median ${median}. It is not counted above.`,
    unknown: (people: string) => `Wait unknown, in no time here: ${people} with a number torn off a roll.`,
    definition:
      'Wait: from the number, or from the time of the appointment for whoever came early, to the call that was answered. After a call that nobody answered the next one counts. Those who were served count: whoever left before being called waited too, and is not seen in the times.',
  },
)
