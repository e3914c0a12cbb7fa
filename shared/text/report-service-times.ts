// The report on how long service takes, on its page and on paper.
import { inBoth } from './language.ts'

export const reportServiceTimes = inBoth(
  {
    title: 'Χρόνοι εξυπηρέτησης',
    figures: {
      label: 'Χρόνοι εξυπηρέτησης σε πέντε αριθμούς',
      median: 'διάμεσος: οι μισές κράτησαν ως τόσο',
      p90: '9 στις 10 κράτησαν ως τόσο',
      mean: 'μέσος όρος',
      people: 'εξυπηρετήσεις με ακριβή χρόνο',
      leftOut: 'έμειναν ανοιχτές, εκτός χρόνων',
    },
    times: 'Εξυπηρετήσεις',
    leftOut: 'Εκτός χρόνων',
    howLong: 'Πόσο κρατά μια εξυπηρέτηση',
    label: (people: string, median: string, p90: string) =>
      `Πόσες εξυπηρετήσεις κράτησαν πόσο, σε στήλες των πέντε λεπτών: ${people}, διάμεσος ${median}, εννέα στις δέκα ως ${p90}`,
    time: 'Χρόνος',
    upTo: 'Ως εκεί',
    byService: 'Ανά υπηρεσία',
    byProcedure: 'Ανά διαδικασία, όπου ήταν μία μόνο υπόθεση',
    procedure: 'Διαδικασία',
    without: 'Χωρίς αριθμό',
    way: 'Τρόπος',
    sentence: (people: string, median: string, p90: string) =>
      `${people} εξυπηρετήσεις με αριθμό: οι μισές κράτησαν ως ${median}, εννέα στις δέκα ως ${p90}.`,
    definition:
      'Χρόνος εξυπηρέτησης: από το «Ήρθε» ως την ολοκλήρωση, τη μεταφορά ή το κράτημα. Όποιος στάθηκε σε δύο θυρίδες μετρά και στις δύο. Όσες έμειναν ανοιχτές κατά λάθος δεν μετρούν σε κανέναν χρόνο, και λέγονται χωριστά.',
  },
  {
    title: 'Service times',
    figures: {
      label: 'Service times in five figures',
      median: 'median: half took up to that',
      p90: '9 in 10 took up to that',
      mean: 'mean',
      people: 'services with an accurate time',
      leftOut: 'left open, in no time here',
    },
    times: 'Services',
    leftOut: 'Left out',
    howLong: 'How long a service takes',
    label: (people: string, median: string, p90: string) =>
      `How many services took how long, in columns of five minutes: ${people}, median ${median}, nine in ten up to ${p90}`,
    time: 'Time',
    upTo: 'Up to there',
    byService: 'By service',
    byProcedure: 'By procedure, where there was one case only',
    procedure: 'Procedure',
    without: 'Without a number',
    way: 'Way',
    sentence: (people: string, median: string, p90: string) =>
      `${people} services with a number: half took up to ${median}, nine in ten up to ${p90}.`,
    definition:
      'Service time: from “Came” to the end, to being sent on or set aside. Whoever stood at two counters counts at both. Those left open by mistake count in no time, and are told apart.',
  },
)
