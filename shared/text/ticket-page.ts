// What a ticket's own page says, to whoever holds the ticket.
import { counted, inBoth } from './language.ts'

const peopleEl = counted('άτομο', 'άτομα')
const peopleEn = counted('person', 'people')

export const ticketPage = inBoth(
  {
    title: (label: string) => `${label} · Σειρά`,
    titleWaiting: (label: string, ahead: number) => (ahead === 0 ? `Επόμενος · ${label}` : `${ahead} πριν · ${label}`),
    titleCalled: (label: string, counter: string) => `Θυρίδα ${counter} · ${label}`,
    before: (n: number) => (n === 1 ? 'άτομο πριν από εσάς' : 'άτομα πριν από εσάς'),
    next: 'Είστε ο επόμενος',
    /** Read aloud whenever it changes. */
    aloud: (n: number, wait: string | null) =>
      `${n === 0 ? 'Είστε ο επόμενος' : `${peopleEl(n)} πριν από εσάς`}${wait === null ? '' : `, ${wait}`}.`,
    noCounter: 'Καμία θυρίδα δεν καλεί τώρα για αυτή την υπηρεσία. Ο αριθμός σας ισχύει και περιμένει.',
    near: 'Ετοιμαστείτε: ελάτε στον χώρο αναμονής.',
    transferred: 'Σας έστειλαν εδώ από άλλη θυρίδα. Κρατάτε τον ίδιο αριθμό.',
    onlyAt: (counter: string) => `Θα σας καλέσει η θυρίδα ${counter}.`,
    closes: (time: string) => `Οι πόρτες κλείνουν στις ${time}. Όσοι έχουν αριθμό καλούνται και λίγο μετά.`,
    calls: 'Καλούνται τώρα',
    turn: 'Είναι η σειρά σας',
    counter: 'Θυρίδα',
    calledAloud: (letter: string, number: number, counter: string) =>
      `Είναι η σειρά σας. Αριθμός ${letter} ${number}, θυρίδα ${counter}.`,
    serving: { lead: 'Εξυπηρετείστε τώρα', say: (counter: string) => `Στη θυρίδα ${counter}.` },
    missed: {
      lead: 'Πέρασε η σειρά σας',
      say: (time: string, counter: string) => `Σας καλέσαμε στις ${time} στη θυρίδα ${counter}.`,
      valid: 'Ο αριθμός σας ισχύει ακόμη.',
      todo: (counter: string) => `Ελάτε στη θυρίδα ${counter} και δείξτε τον.`,
    },
    parked: {
      lead: 'Σε κράτημα',
      say: (counter: string) => `Η θυρίδα ${counter} κρατά τον αριθμό σας και θα σας καλέσει ξανά.`,
      until: (time: string) => `Περίπου στις ${time}.`,
    },
    served: { lead: 'Ευχαριστούμε', say: 'Η εξυπηρέτησή σας ολοκληρώθηκε.' },
    cancelled: {
      lead: 'Ο αριθμός ακυρώθηκε',
      say: 'Δεν θα κληθεί. Αν τον χρειάζεστε ακόμη, ρωτήστε σε μια θυρίδα ή πάρτε καινούργιο.',
    },
    expired: {
      lead: 'Η ημέρα έκλεισε',
      say: 'Ο αριθμός σας δεν κλήθηκε σήμερα. Για άλλη ημέρα χρειάζεται καινούργιος.',
    },
    gone: {
      lead: 'Αυτός ο σύνδεσμος δεν ισχύει πια',
      say: 'Κάθε αριθμός έχει τη σελίδα του για μία ημέρα. Για σήμερα, πάρτε αριθμό από το εκδοτήριο.',
    },
    stale: (time: string) => `Χωρίς σύνδεση. Όπως ήταν στις\u00a0${time}.`,
    neverLive: 'Χωρίς σύνδεση. Όπως ήταν όταν άνοιξε η σελίδα.',
    staleSoWhat: 'Ο αριθμός σας ισχύει. Κοιτάξτε και τον πίνακα.',
    alert: {
      ask: 'Ειδοποίησέ με',
      on: 'Θα χτυπήσει και θα δονηθεί. Αφήστε αυτή τη σελίδα ανοιχτή.',
      away: 'Θα χτυπήσει και θα δονηθεί. Θα έρθει ειδοποίηση και με τη σελίδα κλειστή.',
      nearTitle: (label: string) => `${label}: πλησιάζει η σειρά σας`,
      calledTitle: (label: string, counter: string) => `${label}: θυρίδα ${counter}`,
    },
    pass: {
      act: 'Να περάσουν άλλοι',
      title: 'Πόσοι να περάσουν πριν από εσάς;',
      people: (n: number) => (n === 1 ? 'άτομο' : 'άτομα'),
      instead: (wait: string) => `λεπτά, αντί για ${wait}`,
      minutes: 'λεπτά',
      unknown: 'χωρίς πρόβλεψη τώρα',
      keep: (label: string) => `Κρατάτε τον αριθμό σας ${label}. Η θέση που αφήνετε δεν ξαναγυρίζει.`,
      done: (n: number) => (n === 1 ? 'Έγινε: περνά ένας πριν από εσάς.' : `Έγινε: περνούν ${n} πριν από εσάς.`),
      nobody: 'Δεν περιμένει πια κανείς μετά από εσάς.',
    },
    leave: {
      act: 'Δεν θα έρθω',
      title: (label: string) => `Να ακυρωθεί ο ${label};`,
      say: 'Δεν θα σας καλέσουμε, και αυτό δεν αναιρείται. Αν αλλάξετε γνώμη, παίρνετε καινούργιο αριθμό από το τέλος.',
      yes: 'Ναι, να ακυρωθεί',
      no: 'Όχι, περιμένω',
    },
    back: 'Πίσω',
    privacy: 'Προσωπικά δεδομένα',
  },
  {
    title: (label: string) => `${label} · Seira`,
    titleWaiting: (label: string, ahead: number) => (ahead === 0 ? `Next · ${label}` : `${ahead} before · ${label}`),
    titleCalled: (label: string, counter: string) => `Counter ${counter} · ${label}`,
    before: (n: number) => (n === 1 ? 'person before you' : 'people before you'),
    next: 'You are next',
    aloud: (n: number, wait: string | null) =>
      `${n === 0 ? 'You are next' : `${peopleEn(n)} before you`}${wait === null ? '' : `, ${wait}`}.`,
    noCounter: 'No counter is calling for this service now. Your number is valid and waits.',
    near: 'Get ready: come to the waiting room.',
    transferred: 'Another counter sent you here. You keep your number.',
    onlyAt: (counter: string) => `Counter ${counter} will call you.`,
    closes: (time: string) => `The doors close at ${time}. Whoever has a number is called a little later too.`,
    calls: 'Now calling',
    turn: 'It is your turn',
    counter: 'Counter',
    calledAloud: (letter: string, number: number, counter: string) =>
      `It is your turn. Number ${letter} ${number}, counter ${counter}.`,
    serving: { lead: 'You are being served', say: (counter: string) => `At counter ${counter}.` },
    missed: {
      lead: 'Your turn has passed',
      say: (time: string, counter: string) => `We called you at ${time} to counter ${counter}.`,
      valid: 'Your number is still valid.',
      todo: (counter: string) => `Come to counter ${counter} and show it.`,
    },
    parked: {
      lead: 'Kept aside',
      say: (counter: string) => `Counter ${counter} keeps your number and will call you again.`,
      until: (time: string) => `Around ${time}.`,
    },
    served: { lead: 'Thank you', say: 'You have been served.' },
    cancelled: {
      lead: 'The number was cancelled',
      say: 'It will not be called. If you still need it, ask at a counter or take a new one.',
    },
    expired: { lead: 'The day has ended', say: 'Your number was not called today. Another day needs a new one.' },
    gone: {
      lead: 'This link holds no more',
      say: 'Every number has its page for one day. For today, take a number at the kiosk.',
    },
    stale: (time: string) => `No connection. As it was at\u00a0${time}.`,
    neverLive: 'No connection. As it was when the page opened.',
    staleSoWhat: 'Your number is valid. Look at the board too.',
    alert: {
      ask: 'Let me know',
      on: 'It will ring and vibrate. Leave this page open.',
      away: 'It will ring and vibrate. You are told with the page closed too.',
      nearTitle: (label: string) => `${label}: your turn is near`,
      calledTitle: (label: string, counter: string) => `${label}: counter ${counter}`,
    },
    pass: {
      act: 'Let others pass',
      title: 'How many may pass before you?',
      people: (n: number) => (n === 1 ? 'person' : 'people'),
      instead: (wait: string) => `minutes, instead of ${wait}`,
      minutes: 'minutes',
      unknown: 'nobody can tell now',
      keep: (label: string) => `You keep your number ${label}. The place that you give up does not come back.`,
      done: (n: number) => `Done: ${peopleEn(n)} will pass before you.`,
      nobody: 'Nobody waits behind you any more.',
    },
    leave: {
      act: 'I will not come',
      title: (label: string) => `Cancel ${label}?`,
      say: 'We will not call you, and this cannot be undone. If you change your mind, you take a new number at the end.',
      yes: 'Yes, cancel it',
      no: 'No, I am waiting',
    },
    back: 'Back',
    privacy: 'Personal data',
  },
)
