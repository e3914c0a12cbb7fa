// The summaries that the system writes by itself: what stands in them and in their mail.
import { inBoth } from './language.ts'

export const summariesText = inBoth(
  {
    dayOf: (date: string, office: string) => `Σύνοψη ημέρας ${date}, ${office}`,
    monthOf: (month: string) => `Σύνοψη μήνα ${month}`,
    subject: (what: string) => `Σειρά: ${what}`,
    letter: (what: string, municipality: string) =>
      `${what}\r\n${municipality}\r\n\r\nΤο έγγραφο είναι συνημμένο. Το μήνυμα αυτό το έγραψε η Σειρά μόνη της· μην απαντήσετε.\r\n`,
    trySubject: 'Σειρά: δοκιμή αποστολής',
    tryLetter: 'Αν το διαβάζετε, οι συνόψεις θα φτάνουν εδώ.\r\n',
    day: {
      title: 'Σύνοψη ημέρας',
      tickets: 'Αριθμοί',
      service: 'Υπηρεσία',
      arrived: 'Πήραν αριθμό',
      served: 'Εξυπηρετήθηκαν',
      missed: 'Δεν προσήλθαν',
      cancelled: 'Ακυρώθηκαν',
      expired: 'Έληξαν',
      open: 'Ακόμη εκεί',
      waits: 'Αναμονές',
      median: 'Διάμεση αναμονή',
      p90: '9 στους 10 ως',
      longest: 'Μεγαλύτερη',
      within: 'Εντός στόχου',
      all: 'Όλες',
      waitsNote: 'Σε λεπτά, όσων εξυπηρετήθηκαν και είναι γνωστό από πότε περίμεναν.',
      cases: 'Υποθέσεις',
      asOf: (date: string, time: string) => `Όπως ήταν στις ${date}, ${time}.`,
      sentence: (served: string, arrived: string, cases: string) =>
        `Εξυπηρετήθηκαν ${served} από ${arrived} που πήραν αριθμό. Υποθέσεις: ${cases}.`,
      noQueue: (cases: string) => `Υποθέσεις: ${cases}.`,
    },
  },
  {
    dayOf: (date: string, office: string) => `Summary of ${date}, ${office}`,
    monthOf: (month: string) => `Summary of the month ${month}`,
    subject: (what: string) => `Seira: ${what}`,
    letter: (what: string, municipality: string) =>
      `${what}\r\n${municipality}\r\n\r\nThe document is attached. Seira wrote this message by itself; please do not answer.\r\n`,
    trySubject: 'Seira: a test',
    tryLetter: 'If you read this, summaries will arrive here.\r\n',
    day: {
      title: 'Summary of the day',
      tickets: 'Numbers',
      service: 'Service',
      arrived: 'Took a number',
      served: 'Served',
      missed: 'Missed',
      cancelled: 'Cancelled',
      expired: 'Expired',
      open: 'Still there',
      waits: 'Waits',
      median: 'Median wait',
      p90: '9 in 10 up to',
      longest: 'Longest',
      within: 'Within target',
      all: 'All',
      waitsNote: 'In minutes, of those served of whom it is known since when they waited.',
      cases: 'Cases',
      asOf: (date: string, time: string) => `As it stood on ${date}, ${time}.`,
      sentence: (served: string, arrived: string, cases: string) =>
        `${served} of ${arrived} who took a number were served. Cases: ${cases}.`,
      noQueue: (cases: string) => `Cases: ${cases}.`,
    },
  },
)
