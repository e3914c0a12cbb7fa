// What is asked of a password, said before it is typed, and why one is refused.
import type { PasswordProblem } from '../people/password.ts'
import { inBoth } from './language.ts'

export const passwordText = inBoth(
  {
    rules:
      'Τουλάχιστον 10 χαρακτήρες, ό,τι χαρακτήρες θέλετε. Τρεις ή τέσσερις άσχετες λέξεις στη σειρά είναι καλή ιδέα.',
    show: 'Εμφάνιση',
    hide: 'Απόκρυψη',
    problems: {
      'too-short': 'Θέλει τουλάχιστον 10 χαρακτήρες.',
      'too-long': 'Ως 200 χαρακτήρες.',
      'own-words': 'Μοιάζει με το όνομά σας ή με την υπηρεσία: θα το δοκίμαζε πρώτο όποιος σας ξέρει.',
      common: 'Στηρίζεται σε λέξη που δοκιμάζεται από τις πρώτες. Προσθέστε άσχετες λέξεις.',
      sequence: 'Είναι γράμματα ή ψηφία στη σειρά. Μαντεύεται αμέσως.',
      repeat: 'Επαναλαμβάνει τα ίδια. Μαντεύεται εύκολα.',
      keyboard: 'Είναι πλήκτρα στη σειρά. Μαντεύεται εύκολα.',
      date: 'Στηρίζεται σε ημερομηνία ή έτος. Προσθέστε άσχετες λέξεις.',
      guessable: 'Μαντεύεται εύκολα. Προσθέστε μία ή δύο άσχετες λέξεις.',
    } satisfies Record<PasswordProblem, string>,
  },
  {
    rules: 'At least 10 characters, of any kind. Three or four unrelated words in a row are a good idea.',
    show: 'Show',
    hide: 'Hide',
    problems: {
      'too-short': 'It needs at least 10 characters.',
      'too-long': 'At most 200 characters.',
      'own-words': 'It is like your name or the service: whoever knows you would try it first.',
      common: 'It rests on a word that is tried among the first. Add unrelated words.',
      sequence: 'These are letters or digits in their order. It is guessed at once.',
      repeat: 'It repeats itself. It is easily guessed.',
      keyboard: 'These are keys in a row. It is easily guessed.',
      date: 'It rests on a date or a year. Add unrelated words.',
      guessable: 'It is easily guessed. Add one or two unrelated words.',
    },
  },
)
