// The pages of reports: their names, the period that is asked for, and the ways to take one away.
import { inBoth } from './language.ts'

export const reports = inBoth(
  {
    list: 'Αναφορές',
    names: {
      annual: 'Ετήσιος απολογισμός',
      staff: 'Προσωπικό',
      equipment: 'Εξοπλισμός',
      outages: 'Διακοπές',
      complaints: 'Παράπονα',
      cases: 'Υποθέσεις',
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
  },
  {
    list: 'Reports',
    names: {
      annual: 'Annual report',
      staff: 'Staff',
      equipment: 'Equipment',
      outages: 'Outages',
      complaints: 'Complaints',
      cases: 'Cases',
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
  },
)
