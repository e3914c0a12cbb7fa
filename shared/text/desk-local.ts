// What a clerk reads when the line to the server is lost and the desk goes on alone, and when it is back.
import { inBoth } from './language.ts'

type Pressed = Record<'startServing' | 'finish' | 'finishWithoutTicket' | 'logCases', (label: string) => string>

export const deskLocal = inBoth(
  {
    local: {
      chip: 'Τοπικά',
      since: (time: string) => `Τοπική διακοπή από ${time}.`,
      never: 'Τοπική διακοπή.',
      more: (kept: number) =>
        `Συνεχίστε κανονικά: τα πατήματά σας δεν χάνονται. ${
          kept === 1
            ? 'Φυλάσσεται εδώ 1 και στέλνεται'
            : `Φυλάσσονται εδώ ${kept === 0 ? '' : `${kept} `}και στέλνονται`
        } μόλις επανέλθει η γραμμή.`,
      moreClosed: 'Η σελίδα συνεχίζει μόνη της μόλις επανέλθει η γραμμή.',
      sent: (count: number) => (count === 1 ? 'Στάλθηκε 1' : `Στάλθηκαν ${count}`),
      mark: 'φυλάσσεται εδώ',
      noCall: 'Νέος αριθμός δεν καλείται ώσπου να επανέλθει η γραμμή.',
      noCallUnder: 'μόλις επανέλθει η γραμμή',
      sendFirst: 'Στέλνονται πρώτα όσα φυλάσσονται εδώ.',
      stuck: (kept: number) => (kept === 1 ? 'Φυλάσσεται εδώ ακόμη 1.' : `Φυλάσσονται εδώ ακόμη ${kept}.`),
      again: 'Αποστολή ξανά',
      refused: (count: number) =>
        count === 1 ? 'Ένα πάτημα που φυλάχτηκε δεν έγινε.' : `${count} πατήματα που φυλάχτηκαν δεν έγιναν.`,
      pressed: {
        startServing: (label) => `«Ήρθε» για τον ${label}`,
        finish: (label) => `«Ολοκλήρωση» για τον ${label}`,
        finishWithoutTicket: () => 'Καταχώριση χωρίς εισιτήριο',
        logCases: () => 'Καταχώριση χωρίς εισιτήριο',
      } as Pressed,
      at: (time: string, counter: string) => `${time}, θυρίδα ${counter}`,
      otherTicket: 'Στη θυρίδα βρίσκεται πια άλλος αριθμός.',
      otherDay: 'Πατήθηκε άλλη μέρα.',
      inSheet: 'Οι υποθέσεις γράφτηκαν στο «Χωρίς εισιτήριο», για να τις μετρήσετε εκεί.',
      inSheetLater: 'Οι υποθέσεις σάς περιμένουν στο «Χωρίς εισιτήριο» της θυρίδας που θα ανοίξετε.',
      openSheet: 'Άνοιγμα φύλλου',
      dismiss: 'Το είδα',
    },
    leaveKept: {
      title: 'Φυλάσσονται εδώ πατήματα που δεν στάλθηκαν',
      more: 'Αν βγείτε τώρα, μένουν σε αυτόν τον υπολογιστή και στέλνονται μόλις ξαναμπείτε εσείς.',
    },
  },
  {
    local: {
      chip: 'Local',
      since: (time: string) => `Local interruption since ${time}.`,
      never: 'Local interruption.',
      more: (kept: number) =>
        `Go on as usual: your presses are not lost. ${
          kept === 1 ? '1 is kept here and is' : `${kept === 0 ? 'They' : kept} are kept here and are`
        } sent as soon as the line is back.`,
      moreClosed: 'As soon as the line is back, the page goes on by itself.',
      sent: (count: number) => `${count} sent`,
      mark: 'kept here',
      noCall: 'A new number cannot be called until the line is back.',
      noCallUnder: 'as soon as the line is back',
      sendFirst: 'What is kept here is sent first.',
      stuck: (kept: number) => (kept === 1 ? '1 is still kept here.' : `${kept} are still kept here.`),
      again: 'Send again',
      refused: (count: number) =>
        count === 1 ? 'One press that was kept was not done.' : `${count} presses that were kept were not done.`,
      pressed: {
        startServing: (label) => `“Arrived” for ${label}`,
        finish: (label) => `“Finish” for ${label}`,
        finishWithoutTicket: () => 'Cases without a ticket',
        logCases: () => 'Cases without a ticket',
      },
      at: (time: string, counter: string) => `${time}, counter ${counter}`,
      otherTicket: 'Another number is at the counter by now.',
      otherDay: 'It was pressed on another day.',
      inSheet: 'The cases were written into “Without a ticket”, so that you can count them there.',
      inSheetLater: 'The cases wait for you in “Without a ticket” at the counter that you open.',
      openSheet: 'Open the sheet',
      dismiss: 'I have seen it',
    },
    leaveKept: {
      title: 'Presses are kept here that were not sent',
      more: 'If you leave now, they stay on this computer and are sent as soon as you yourself sign in again.',
    },
  },
)
