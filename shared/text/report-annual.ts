// The draft of the annual report: the directorate's chapters, the sentences that follow from figures, and what nobody but its writer knows.
import { counted, inBoth } from './language.ts'

const outagesEl = counted('διακοπή γραμμής', 'διακοπές γραμμών')
const outagesEn = counted('outage of a line', 'outages of lines')

export const reportAnnual = inBoth(
  {
    title: (year: number | null) =>
      year === null ? 'Απολογισμός πεπραγμένων Διεύθυνσης ΚΕΠ' : `Απολογισμός πεπραγμένων Διεύθυνσης ΚΕΠ έτους ${year}`,
    draft: 'Σχέδιο. Τα σημεία με την ένδειξη «Συμπληρώστε» περιμένουν το κείμενό σας.',
    chapters: {
      figures: 'Στατιστικά',
      training: 'Εκπαίδευση προσωπικού',
      equipment: 'Αναβάθμιση εξοπλισμού Πληροφορικής & Επικοινωνιών',
      complaints: 'Καταγγελίες / αναφορές / παράπονα',
      buildings: 'Μεταστεγάσεις - Κτιριακά',
    },
    grew: (kep: string, percent: string, now: string, before: string) =>
      `Στο ΚΕΠ ${kep} η μεταβολή είναι ${percent} (${now} υποθέσεις, έναντι ${before}).`,
    most: (kep: string, cases: string, share: string) =>
      `Τις περισσότερες υποθέσεις διεκπεραίωσε το ΚΕΠ ${kep}: ${cases}, ήτοι το ${share} του συνόλου.`,
    waited: (served: string, arrived: string) =>
      `Από τους ${arrived} πολίτες που πήραν αριθμό προτεραιότητας εξυπηρετήθηκαν ${served}.`,
    waits: (median: string, p90: string) =>
      `Οι μισοί περίμεναν έως ${median} λεπτά και εννέα στους δέκα έως ${p90} λεπτά.`,
    within: (share: string, some: string, all: string, target: string) =>
      `Μέσα στον στόχο των ${target} λεπτών κλήθηκε το ${share} (${some} από ${all}).`,
    installed: (what: string) => `Εγκαταστάθηκαν μέσα στην περίοδο: ${what}.`,
    item: (quantity: string, kind: string, kep: string) => `${kind} ${quantity} (ΚΕΠ ${kep})`,
    outages: (n: number, shown: string, hours: string) =>
      `${n === 1 ? 'Καταγράφηκε' : 'Καταγράφηκαν'} ${outagesEl(n, shown)}. Στο ΚΕΠ με τις μεγαλύτερες απώλειες η υπηρεσία έμεινε χωρίς γραμμή ${hours} ώρες μέσα στο ωράριο.`,
    happened: (when: string, words: string) => `${when}: ${words}`,
    month: (month: string, year: string) => `${month} ${year}`,
    places: {
      figures: 'τι εξηγεί την κίνηση της περιόδου και τι ζητά προσοχή',
      training: 'σεμινάρια, ημερίδες και εκπαιδεύσεις στα πληροφοριακά συστήματα, με φορέα και συμμετέχοντες',
      equipment: 'αναβαθμίσεις, προμήθειες και συνδέσεις που έγιναν, και όσες εκκρεμούν',
      complaints: 'πώς απαντήθηκαν και τι άλλαξε',
      buildings: 'κτίρια, ανακαινίσεις, προσβασιμότητα και όσα εκκρεμούν',
    },
    missing: {
      nothing: 'Δεν υπάρχει καμία υπόθεση για την περίοδο.',
      notCompared: 'Σύγκριση με το προηγούμενο έτος δεν προκύπτει από τα στοιχεία.',
      perKep: (year: number) => `Η μεταβολή ανά ΚΕΠ: για το ${year} είναι γνωστό μόνο το σύνολο.`,
      months: 'Η κατανομή ανά μήνα: το έτος είναι γνωστό μόνο συνολικά.',
      waits: 'Χρόνοι αναμονής: δεν μετρήθηκαν στην περίοδο.',
      staff: 'Το ποσοστό του προσωπικού που χρησιμοποίησε το σύστημα: δηλώστε το προσωπικό στην αναφορά «Προσωπικό».',
      training: 'Εκπαιδεύσεις: δεν έχει καταχωριστεί καμία στην περίοδο.',
      equipment: 'Εξοπλισμός: δεν έχει καταχωριστεί κανένα είδος.',
      outages: 'Διακοπές γραμμών: δεν έχει καταχωριστεί καμία, και κανείς δεν ξέρει αν υπήρξαν.',
      complaints: (keps: string) => `Παράπονα: δεν έχουν δηλωθεί για τα ΚΕΠ ${keps}, ούτε ότι δεν υπήρξαν.`,
      buildings: 'Μεταστεγάσεις και κτιριακά: δεν υπάρχει σημείωση στην περίοδο.',
    },
    page: {
      about:
        'Το σχέδιο συντίθεται από όσα είναι γνωστά. Ό,τι δεν είναι γνωστό λείπει, δεν γίνεται μηδέν. Το κατεβάζετε ως Word για να γράψετε τα δικά σας.',
      year: 'Έτος',
      holds: 'Περιέχει',
      table: (name: string) => `Πίνακας: ${name}`,
      lacks: 'Λείπουν',
      yours: 'Για εσάς',
      complete: 'Δεν λείπει τίποτα από τα στοιχεία.',
      nothing: (year: number, known: string) =>
        `Για το ${year} δεν υπάρχει ακόμη καμία υπόθεση.${known === '' ? '' : ` Στοιχεία υπάρχουν για: ${known}.`}`,
    },
  },
  {
    title: (year: number | null) =>
      year === null
        ? 'Report on the work of the KEP Directorate'
        : `Report on the work of the KEP Directorate in ${year}`,
    draft: 'A draft. What is marked «To be filled in» waits for your own text.',
    chapters: {
      figures: 'Figures',
      training: 'Staff training',
      equipment: 'IT and communications equipment',
      complaints: 'Complaints / reports / grievances',
      buildings: 'Relocations and buildings',
    },
    grew: (kep: string, percent: string, now: string, before: string) =>
      `At KEP ${kep} the change is ${percent} (${now} cases, against ${before}).`,
    most: (kep: string, cases: string, share: string) =>
      `KEP ${kep} handled the most cases: ${cases}, which is ${share} of all.`,
    waited: (served: string, arrived: string) => `Of the ${arrived} citizens who took a number ${served} were served.`,
    waits: (median: string, p90: string) =>
      `Half of them waited up to ${median} minutes, and nine in ten up to ${p90} minutes.`,
    within: (share: string, some: string, all: string, target: string) =>
      `${share} were called within the target of ${target} minutes (${some} of ${all}).`,
    installed: (what: string) => `Installed in the period: ${what}.`,
    item: (quantity: string, kind: string, kep: string) => `${kind} ${quantity} (KEP ${kep})`,
    outages: (n: number, shown: string, hours: string) =>
      `${outagesEn(n, shown)} ${n === 1 ? 'was' : 'were'} recorded. The KEP that lost most was without a line for ${hours} of its opening hours.`,
    happened: (when: string, words: string) => `${when}: ${words}`,
    month: (month: string, year: string) => `${month} ${year}`,
    places: {
      figures: 'what explains the traffic of the period, and what asks for attention',
      training: 'seminars and trainings in the information systems, with who gave them and who took part',
      equipment: 'upgrades, purchases and connections that were made, and those still to come',
      complaints: 'how they were answered and what changed',
      buildings: 'buildings, renovations, accessibility, and what is still to come',
    },
    missing: {
      nothing: 'There is no case in the period.',
      notCompared: 'The figures allow no comparison with the year before.',
      perKep: (year: number) => `The change per KEP: of ${year} only the total is known.`,
      months: 'The division by month: the year is known only as a whole.',
      waits: 'Waits: they were not measured in the period.',
      staff: 'The share of the staff who used the system: state the staff in the report «Staff».',
      training: 'Trainings: none was entered in the period.',
      equipment: 'Equipment: nothing was entered.',
      outages: 'Outages of lines: none was entered, and nobody knows whether there were any.',
      complaints: (keps: string) => `Complaints: of KEPs ${keps} none are stated, nor that there were none.`,
      buildings: 'Relocations and buildings: there is no note in the period.',
    },
    page: {
      about:
        'The draft is put together from what is known. What is not known is left out, never made a zero. Take it as a Word file to write your own part.',
      year: 'Year',
      holds: 'Holds',
      table: (name: string) => `Table: ${name}`,
      lacks: 'Missing',
      yours: 'For you',
      complete: 'No figure is missing.',
      nothing: (year: number, known: string) =>
        `Of ${year} there is no case yet.${known === '' ? '' : ` There are figures of: ${known}.`}`,
    },
  },
)
