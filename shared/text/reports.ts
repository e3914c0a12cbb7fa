// The pages of reports: their names, the period that is asked for, and the ways to take one away.
import { inBoth } from './language.ts'

export const reports = inBoth(
  {
    list: 'Αναφορές',
    names: {
      cases: 'Υποθέσεις',
      complaints: 'Παράπονα ανά ΚΕΠ',
      waits: 'Αναμονές',
      'service-times': 'Χρόνοι εξυπηρέτησης',
      outcomes: 'Τι απέγιναν',
      rush: 'Πότε έρχονται',
      estimates: 'Εκτιμήσεις αναμονής',
      persons: 'Ανά πρόσωπο',
    },
    none: 'Δεν υπάρχει αναφορά για τον ρόλο σας.',
    loading: 'Ένα λεπτό…',
    failed: 'Ο διακομιστής δεν απαντά. Δοκιμάζουμε ξανά.',
    picker: {
      period: 'Περίοδος',
      own: 'Άλλη περίοδος',
      spans: {
        today: 'Σήμερα',
        yesterday: 'Χθες',
        month: 'Αυτός ο μήνας',
        'last-month': 'Ο προηγούμενος μήνας',
        year: 'Φέτος',
        'last-year': 'Πέρυσι',
      },
      from: 'από',
      to: 'ως',
      office: 'Κατάστημα',
      allOffices: 'Όλα τα καταστήματα',
      wrong: 'Η αρχή της περιόδου είναι μετά το τέλος της.',
    },
    exports: {
      as: (format: string) => `Λήψη ως ${format}`,
      formats: { csv: 'CSV' },
    },
  },
  {
    list: 'Reports',
    names: {
      cases: 'Cases',
      complaints: 'Complaints per KEP',
      waits: 'Waits',
      'service-times': 'Service times',
      outcomes: 'What became of them',
      rush: 'When they come',
      estimates: 'Estimates of the wait',
      persons: 'Per person',
    },
    none: 'There is no report for your role.',
    loading: 'One moment…',
    failed: 'The server does not answer. Trying again.',
    picker: {
      period: 'Period',
      own: 'Another period',
      spans: {
        today: 'Today',
        yesterday: 'Yesterday',
        month: 'This month',
        'last-month': 'Last month',
        year: 'This year',
        'last-year': 'Last year',
      },
      from: 'from',
      to: 'to',
      office: 'Office',
      allOffices: 'All offices',
      wrong: 'The period begins after its end.',
    },
    exports: {
      as: (format: string) => `Download as ${format}`,
      formats: { csv: 'CSV' },
    },
  },
)
