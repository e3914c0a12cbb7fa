// The public holidays of Greece, as they are said.
import type { Holiday } from '../queue/holidays.ts'
import { inBoth } from './language.ts'

export const holidayNames = inBoth<Record<Holiday, string>>(
  {
    'new-year': 'Πρωτοχρονιά',
    epiphany: 'Θεοφάνεια',
    'clean-monday': 'Καθαρά Δευτέρα',
    annunciation: '25η Μαρτίου',
    'good-friday': 'Μεγάλη Παρασκευή',
    'easter-monday': 'Δευτέρα του Πάσχα',
    'may-day': 'Εργατική Πρωτομαγιά',
    'whit-monday': 'Αγίου Πνεύματος',
    dormition: 'Κοίμηση της Θεοτόκου',
    'ohi-day': '28η Οκτωβρίου',
    christmas: 'Χριστούγεννα',
    'second-christmas': 'Σύναξη της Θεοτόκου',
  },
  {
    'new-year': 'New Year’s Day',
    epiphany: 'Epiphany',
    'clean-monday': 'Clean Monday',
    annunciation: '25 March, Independence Day',
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'may-day': 'Labour Day',
    'whit-monday': 'Whit Monday',
    dormition: 'Dormition of the Virgin',
    'ohi-day': '28 October, Ohi Day',
    christmas: 'Christmas Day',
    'second-christmas': '26 December, second day of Christmas',
  },
)
