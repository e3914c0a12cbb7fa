// The section of the settings on targets and reports: how long a wait is too long, and what reports tell of persons.
import { inBoth } from './language.ts'

export const settingsGoals = inBoth(
  {
    about: 'Με αυτά μετρούν οι αναφορές και η οθόνη «Σήμερα». Ο πολίτης δεν τα βλέπει πουθενά.',
    waits: 'Αναμονή',
    minutes: 'λεπτά',
    target: 'Στόχος',
    targetAbout: 'Όποιος κλήθηκε ως τότε, κλήθηκε μέσα στον στόχο. Ισχύει και για τις περασμένες ημέρες μιας αναφοράς.',
    alert: 'Ειδοποίηση πάνω από',
    alertAbout: 'Όποιος περιμένει περισσότερο, φαίνεται σε όποιον παρακολουθεί την ημέρα.',
    persons: 'Πρόσωπα',
    perPerson: 'Στοιχεία ανά πρόσωπο στις αναφορές',
    perPersonAbout:
      'Πόσους εξυπηρέτησε ο καθένας και σε πόσο χρόνο. Τα βλέπουν προϊστάμενοι και διαχειριστές, και οι υπεύθυνοι ΚΕΠ για το δικό τους. Συζητήστε το πρώτα με το προσωπικό.',
    mean: 'Τι σημαίνει',
    targetMeans: (minutes: number) =>
      `Οι αναφορές λένε: τόσοι στους εκατό, από όσους εξυπηρετήθηκαν, περίμεναν ως ${minutes}′.`,
    alertMeans: (minutes: number) =>
      `Μόλις κάποιος περιμένει πάνω από ${minutes}′, το λέει το «Σήμερα». Καμία ουρά δεν αλλάζει από αυτό.`,
    alertFirst: 'Η ειδοποίηση έρχεται πριν από τον στόχο: θα φαίνονται και αναμονές μέσα στον στόχο.',
    personsMean:
      'Η αναφορά «Ανά πρόσωπο» ανοίγει σε όσους έχουν το δικαίωμα, με αλφαβητική σειρά. Δεν κατατάσσει κανέναν.',
    noPersonsMean: 'Καμία αναφορά δεν λέει ονόματα, και ο διακομιστής τα αρνείται.',
    unknown: 'Γράψτε πόσα λεπτά.',
  },
  {
    about: 'Reports and the page “Today” measure by these. Citizens see them nowhere.',
    waits: 'Wait',
    minutes: 'minutes',
    target: 'Target',
    targetAbout: 'Whoever was called by then was called within the target. It holds for past days of a report too.',
    alert: 'Alert above',
    alertAbout: 'Whoever waits longer is shown to those who watch the day.',
    persons: 'Persons',
    perPerson: 'Figures per person in the reports',
    perPersonAbout:
      'How many each served, and in how long. Supervisors and administrators see them, and heads of a KEP for their own. Talk about it with the staff first.',
    mean: 'What it means',
    targetMeans: (minutes: number) => `Reports say: so many in a hundred, of those served, waited up to ${minutes}′.`,
    alertMeans: (minutes: number) =>
      `As soon as somebody waits longer than ${minutes}′, “Today” says so. It changes no line.`,
    alertFirst: 'The alert comes before the target: waits within the target will be shown too.',
    personsMean: 'The report “Per person” opens for those with the right, in alphabetical order. It ranks nobody.',
    noPersonsMean: 'No report tells names, and the server refuses them.',
    unknown: 'Type how many minutes.',
  },
)
