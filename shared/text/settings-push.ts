// The settings of notices by web push, in words: what they need, and what leaves the house.
import { inBoth } from './language.ts'

export const settingsPush = inBoth(
  {
    about:
      'Η σελίδα του αριθμού ειδοποιεί όσο είναι ανοιχτή, χωρίς τίποτε από αυτά. Με το web push το κινητό ειδοποιείται και με τη σελίδα κλειστή, μέσω της υπηρεσίας ειδοποιήσεων του περιηγητή του.',
    noTls: 'Χρειάζεται «Διεύθυνση για τα κινητά» που αρχίζει με https://. Ως τότε δεν προσφέρεται.',
    on: 'Ειδοποιήσεις και με κλειστή σελίδα (web push)',
    onAbout: 'Όταν πλησιάζει η σειρά και όταν κληθεί ο αριθμός, σε όποιον πατήσει «Ειδοποίησέ με».',
    needs: 'Τι χρειάζεται',
    needsList: [
      'Εξερχόμενο https από τον εξυπηρετητή προς το διαδίκτυο: fcm.googleapis.com, updates.push.services.mozilla.com, *.push.apple.com, *.notify.windows.com. Προς άλλη διεύθυνση δεν στέλνεται τίποτε.',
      'Αν η υπηρεσία δεν απαντά, καμία κλήση δεν καθυστερεί και η σελίδα ειδοποιεί όπως πάντα.',
    ],
    leaves: 'Τι φεύγει από τον δήμο',
    leavesList: [
      'Ένα κρυπτογραφημένο μήνυμα με τον αριθμό και τη θυρίδα, που το διαβάζει μόνο το κινητό.',
      'Η εταιρεία του περιηγητή μαθαίνει ότι αυτός ο εξυπηρετητής ειδοποίησε αυτό το κινητό, και πότε.',
      'Η διεύθυνση της ειδοποίησης κρατιέται ως το τέλος της ημέρας και μετά σβήνεται.',
    ],
  },
  {
    about:
      'A number’s page tells its holder while it is open, with none of this. With web push the phone is told with the page closed too, through the push service of its browser.',
    noTls: 'It needs an “Address for phones” that begins with https://. Until then it is not offered.',
    on: 'Notices with the page closed too (web push)',
    onAbout: 'When the turn is near and when the number is called, to whoever presses “Let me know”.',
    needs: 'What it needs',
    needsList: [
      'Outgoing https from the server to the internet: fcm.googleapis.com, updates.push.services.mozilla.com, *.push.apple.com, *.notify.windows.com. Nothing is sent to any other address.',
      'Where the service does not answer, no call is delayed and the page tells as always.',
    ],
    leaves: 'What leaves the municipality',
    leavesList: [
      'An encrypted message with the number and the counter, which only the phone can read.',
      'The browser’s maker learns that this server told this phone something, and when.',
      'The address of the notice is kept until the end of the day and then deleted.',
    ],
  },
)
