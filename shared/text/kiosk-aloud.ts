// What the kiosk says aloud beside what stands on its pages, and how what stands there is read. Loaded once somebody listens.
import { counted, inBoth } from './language.ts'

export const kioskAloud = inBoth(
  {
    invitation: 'Για οδηγίες με φωνή πατήστε το μηδέν.',
    byKeys:
      'Οδηγίες με φωνή. Με τα βέλη ακούτε τα κουμπιά, με το Έντερ διαλέγετε. Το μηδέν επαναλαμβάνει, το συν δυναμώνει, το πλην χαμηλώνει, το αστεράκι σταματά τη φωνή.',
    byTouch:
      'Οδηγίες με φωνή. Αγγίξτε την οθόνη, ή σύρετε το δάχτυλο, για να ακούσετε τι υπάρχει εκεί. Αγγίξτε ξανά το ίδιο κουμπί για να το διαλέξετε.',
    choices: counted('κουμπί', 'κουμπιά'),
    button: 'κουμπί',
    place: (what: string, at: number, of: number) => `${what} ${at} από ${of}`,
    nothingHere: 'Εδώ δεν υπάρχει κουμπί.',
    loudest: 'Πιο δυνατά δεν γίνεται.',
    softest: 'Πιο σιγά δεν γίνεται.',
    louder: 'Πιο δυνατά.',
    softer: 'Πιο σιγά.',
    ended: 'Η φωνή σταμάτησε.',
    to: 'έως',
    over: 'πάνω από',
    and: 'και',
    seconds: 'δευτερόλεπτα',
  },
  {
    invitation: 'For spoken guidance, press zero.',
    byKeys:
      'Spoken guidance. The arrows read the buttons to you, Enter chooses. Zero repeats, plus is louder, minus is softer, star stops the voice.',
    byTouch:
      'Spoken guidance. Touch the screen, or slide a finger over it, to hear what is there. Touch the same button again to choose it.',
    choices: counted('button', 'buttons'),
    button: 'button',
    place: (what: string, at: number, of: number) => `${what} ${at} of ${of}`,
    nothingHere: 'There is no button here.',
    loudest: 'It cannot be louder.',
    softest: 'It cannot be softer.',
    louder: 'Louder.',
    softer: 'Softer.',
    ended: 'The voice has stopped.',
    to: 'to',
    over: 'over',
    and: 'and',
    seconds: 'seconds',
  },
)
