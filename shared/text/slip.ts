// What a printed slip says, beside the names of the office and the service.
import { inBoth } from './language.ts'

export const slipText = inBoth(
  {
    /** Stands under the figure. */
    peopleBefore: (n: number): string => (n === 1 ? 'άτομο πριν από εσάς' : 'άτομα πριν από εσάς'),
    next: 'Είστε ο επόμενος',
    willCall: 'Θα σας καλέσουμε στον πίνακα.',
    practice: 'ΕΞΑΣΚΗΣΗ',
    notValid: 'Ο αριθμός αυτός δεν ισχύει.',
  },
  {
    peopleBefore: (n: number): string => (n === 1 ? 'person before you' : 'people before you'),
    next: 'You are next',
    willCall: 'We will call you on the board.',
    practice: 'PRACTICE',
    notValid: 'This number is not valid.',
  },
)
