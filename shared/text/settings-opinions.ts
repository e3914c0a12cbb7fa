// The section of the settings on citizens' opinions: what is asked, what can be written, and from how many on something is told.
import { inBoth } from './language.ts'

export const settingsOpinions = inBoth(
  {
    about:
      'Ό,τι ανοίξετε εδώ, το βλέπει ο πολίτης. Οι γνώμες είναι ανώνυμες· το προσωπικό τις βλέπει ανά ΚΕΠ, ποτέ ανά υπάλληλο.',
    ask: 'Τι ρωτάμε',
    phone: 'Στη σελίδα του αριθμού, μετά την εξυπηρέτηση',
    phoneAbout: 'Τέσσερα πρόσωπα και, αν θέλει, δυο λόγια. Μία φορά για κάθε αριθμό.',
    exit: 'Σε tablet στην έξοδο',
    exitAbout:
      'Ανοίξτε στο tablet τη σελίδα /exit και εγκρίνετέ το στις Συσκευές. Όποιος πατά συνέχεια μετρά το πολύ μία φορά κάθε έξι δευτερόλεπτα.',
    ownQuestion: 'Με δική μας ερώτηση',
    question: 'Ερώτηση στο tablet',
    write: 'Τι μπορεί να μας γράψει',
    messages: 'Παράπονα, προτάσεις και ευχαριστίες',
    messagesAbout:
      'Φόρμα για όλους, με αριθμό αναφοράς. Ανοίξτε την όταν έχει οριστεί ποιος διαβάζει και απαντά: φτάνουν στον υπεύθυνο του ΚΕΠ και στους προϊσταμένους.',
    told: 'Τι φαίνεται',
    atLeast: 'Τίποτε κάτω από',
    atLeastAbout:
      'Με λιγότερες γνώμες σε μια περίοδο δεν φαίνεται ούτε βαθμός ούτε λόγια, για να μη διακρίνεται κανείς.',
    opinions: 'γνώμες',
    preview: 'Στο tablet της εξόδου',
    previewOff: 'Το tablet της εξόδου δεν ρωτά.',
    form: 'Η φόρμα, όπως την ανοίγει ο πολίτης',
  },
  {
    about:
      'Whatever you switch on here, citizens see. Opinions are anonymous; the staff see them by KEP, never by clerk.',
    ask: 'What we ask',
    phone: 'On the number’s own page, after service',
    phoneAbout: 'Four faces and, if one likes, a few words. Once for each number.',
    exit: 'On a tablet at the exit',
    exitAbout:
      'Open the page /exit on the tablet and approve it under Devices. Whoever keeps pressing counts once in six seconds at most.',
    ownQuestion: 'With a question of our own',
    question: 'Question on the tablet',
    write: 'What can be written to us',
    messages: 'Complaints, suggestions and thanks',
    messagesAbout:
      'A form for everybody, with a reference number. Switch it on once somebody reads and answers: they reach the head of the KEP and the supervisors.',
    told: 'What is told',
    atLeast: 'Nothing below',
    atLeastAbout:
      'With fewer opinions in a period neither ratings nor words are told, so that nobody can be picked out.',
    opinions: 'opinions',
    preview: 'On the tablet at the exit',
    previewOff: 'The tablet at the exit asks nothing.',
    form: 'The form, as a citizen opens it',
  },
)
