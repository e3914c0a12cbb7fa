// The page on personal data: what is kept, why, for how long, who sees it, whom to ask. It must be true of the code.
import type { Retention } from '../configuration/retention.ts'
import type { Privacy } from '../privacy.ts'
import { counted, inBoth } from './language.ts'

const monthsEl = inYears(counted('μήνας', 'μήνες'), counted('έτος', 'έτη'))
const daysEl = counted('ημέρα', 'ημέρες')
const monthsEn = inYears(counted('month', 'months'), counted('year', 'years'))
const daysEn = counted('day', 'days')

type Counted = (n: number) => string
/** 24 months are two years to everybody. */
function inYears(months: Counted, years: Counted): Counted {
  return (n) => (n % 12 === 0 ? years(n / 12) : months(n))
}

/** How long each kind is kept, in words. */
const lasting = inBoth(
  {
    names: ({ staffMonths }: Retention) => monthsEl(staffMonths),
    details: ({ detailMonths }: Retention) =>
      detailMonths === null ? 'Χωρίς χρονικό όριο' : `${monthsEl(detailMonths)}· μετά μένουν μόνο σύνολα`,
  },
  {
    names: ({ staffMonths }: Retention) => monthsEn(staffMonths),
    details: ({ detailMonths }: Retention) =>
      detailMonths === null ? 'Without limit' : `${monthsEn(detailMonths)}; then only totals stay`,
  },
)

export const privacy = inBoth(
  {
    link: 'Προσωπικά δεδομένα',
    title: 'Τα προσωπικά δεδομένα στη Σειρά',
    home: 'Αρχική',
    print: 'Εκτύπωση',
    loading: 'Ένα λεπτό…',
    unreachable: 'Ο διακομιστής δεν απαντά. Δοκιμάζουμε ξανά.',
    about: (municipality: string | null) =>
      `Η Σειρά δίνει αριθμούς προτεραιότητας, καλεί στις θυρίδες και μετρά τις υποθέσεις του ΚΕΠ. Υπεύθυνος για τα δεδομένα: ${municipality ?? 'ο δήμος'}. Οι διάρκειες είναι εκείνες που ισχύουν σήμερα σε αυτή την εγκατάσταση.`,
    columns: { what: 'Τι κρατάμε', why: 'Γιατί', lasts: 'Για πόσο' },
    citizens: 'Αν έρχεστε στο ΚΕΠ',
    citizensRows: {
      number: {
        what: 'Τον αριθμό σας, την υπηρεσία και τη γλώσσα που διαλέξατε, τη θυρίδα, και τις ώρες: πότε πήρατε αριθμό, πότε κληθήκατε, πότε τελειώσατε.',
        why: 'Για να κληθείτε με τη σειρά σας και για να μετράμε πόσο περιμένει ο κόσμος.',
        lasts: ({ retention }: Privacy) => lasting.el.details(retention),
      },
      priority: {
        what: 'Αν ζητήσατε προτεραιότητα, σε ποια κατηγορία. Δεν γράφεται τίποτε περισσότερο για τον λόγο, ούτε κάποιο έγγραφο.',
        why: 'Για να κληθείτε νωρίτερα.',
        lasts: ({ retention }: Privacy) => lasting.el.details(retention),
      },
      cases: {
        what: 'Ποιες υποθέσεις έγιναν με τον αριθμό σας και πόσες.',
        why: 'Για τον ετήσιο πίνακα του δήμου, που έχει μόνο σύνολα.',
        lasts: ({ retention }: Privacy) => lasting.el.details(retention),
      },
      appointment: {
        what: 'Αν έχετε ραντεβού: έναν τετραψήφιο κωδικό και ένα σύντομο στοιχείο αναφοράς, όπως αριθμό κράτησης ή αρχικά. Η ώρα και η υπηρεσία κρατιούνται όπως και ο αριθμός.',
        why: 'Για να βρεθεί το ραντεβού σας όταν έρθετε.',
        lasts: ({ retention }: Privacy) => lasting.el.names(retention),
      },
      note: {
        what: 'Μια σύντομη σημείωση ή αιτιολογία που έγραψε ίσως ο υπάλληλος, π.χ. γιατί κάλεσε κάποιον εκτός σειράς.',
        why: 'Για να θυμάται τι λείπει, και για να μπορεί να ελεγχθεί η σειρά.',
        lasts: ({ retention }: Privacy) => lasting.el.names(retention),
      },
      rating: {
        what: 'Αν αγγίξετε ένα από τα τέσσερα πρόσωπα: ένα ακόμη στο άθροισμα του ΚΕΠ για την ημέρα, χωρίς ώρα, αριθμό ή θυρίδα. Ότι βαθμολόγησε ο σύνδεσμος, όχι τι, το θυμόμαστε έως δύο ημέρες.',
        why: 'Για να ξέρουμε αν εξυπηρετούμε καλά, και να μετρά καθένας μία φορά.',
        lasts: () => 'Μόνο αθροίσματα, χωρίς χρονικό όριο',
      },
      words: {
        what: 'Τα λίγα λόγια που γράφετε ίσως: κείμενο, ΚΕΠ και ημέρα, χωριστά από τον βαθμό.',
        why: 'Για να καταλάβουμε τι να διορθώσουμε.',
        lasts: ({ retention }: Privacy) => lasting.el.names(retention),
      },
      message: {
        what: 'Αν στείλετε παράπονο, πρόταση ή ευχαριστία: κείμενο, ΚΕΠ, ώρα, τι απαντήθηκε και, μόνο αν το γράψετε, e-mail ή τηλέφωνο. Μετά μένει ο αριθμός αναφοράς.',
        why: 'Για να απαντήσει ο υπεύθυνος. Η ετήσια έκθεση λέει μόνο πόσα ήταν.',
        lasts: ({ retention }: Privacy) => lasting.el.names(retention),
      },
    },
    never:
      'Δεν ζητάμε και δεν κρατάμε όνομα, ΑΦΜ, ΑΜΚΑ, ταυτότητα, εικόνα ή ήχο, ούτε τηλέφωνο, εκτός αν το αφήσετε για απάντηση σε μήνυμά σας. Το cookie που έχουν το εκδοτήριο, ο πίνακας και το tablet της εξόδου λέει μόνο ποια οθόνη είναι, όχι ποιος τη χρησιμοποιεί, και η διεύθυνση της συσκευής σας δεν αποθηκεύεται. Αν ένα αρχείο ραντεβού έχει ονόματα και τηλέφωνα, δεν διαβάζονται.',
    seenByPublic:
      'Ποιος τα βλέπει: ο πίνακας και το χαρτί δείχνουν σε όλους μόνο αριθμό, υπηρεσία, θυρίδα και ώρα. Η σελίδα του αριθμού σας ανοίγει με το QR του, για εκείνη την ημέρα· δεν ζητά όνομα ή τηλέφωνο και δεν αφήνει τίποτε στο κινητό. Αν πάρετε αριθμό με το κινητό, ένα cookie μίας ημέρας λέει μόνο ότι αυτό το κινητό έχει ήδη αριθμό. Τις γνώμες τις βλέπουν ο υπεύθυνος του ΚΕΠ, οι προϊστάμενοι, οι διαχειριστές και οι ελεγκτές: βαθμούς και λόγια μόνο όταν είναι αρκετά, και από την επόμενη ημέρα. Τα υπόλοιπα τα βλέπει το προσωπικό του ΚΕΠ που τα χρειάζεται. Το σύστημα δεν τα στέλνει έξω από τον δήμο, με μία εξαίρεση που τη ζητάτε εσείς: όπου προσφέρονται ειδοποιήσεις και με κλειστή σελίδα, ένα κρυπτογραφημένο μήνυμα με τον αριθμό σας περνά από την υπηρεσία ειδοποιήσεων του περιηγητή σας, και η διεύθυνσή του σβήνεται στο τέλος της ημέρας.',
    staff: 'Αν εργάζεστε στο ΚΕΠ',
    staffRows: {
      work: {
        what: 'Το όνομά σας μαζί με ό,τι κάνατε και πότε: θυρίδα, κλήσεις, εξυπηρετήσεις, υποθέσεις, διορθώσεις, απαντήσεις σε μηνύματα πολιτών και τα κείμενα που γράψατε.',
        why: 'Για να φαίνεται ποιος εξυπηρετεί πού, και για να βρίσκεται και να διορθώνεται ένα λάθος.',
        lasts: ({ retention }: Privacy) => `${lasting.el.names(retention)}· μετά μένει η πράξη χωρίς το όνομα`,
      },
      account: {
        what: 'Τον λογαριασμό σας: όνομα, όνομα χρήστη, ρόλο, τον κωδικό σε μορφή από την οποία δεν διαβάζεται και, αν τον βάλατε, το κλειδί του δεύτερου παράγοντα.',
        why: 'Για να συνδέεστε.',
        lasts: () => 'Όσο υπάρχει ο λογαριασμός',
      },
      sessions: {
        what: 'Κάθε σύνδεσή σας: πότε, από ποια διεύθυνση δικτύου και με ποιον περιηγητή. Ένα cookie τη θυμάται.',
        why: 'Για να μένετε συνδεδεμένοι και για να φαίνεται μια ξένη σύνδεση.',
        lasts: ({ sessionHours }: Privacy) => `Έως ${sessionHours} ώρες, ή ως την αποσύνδεση`,
      },
      tries: {
        what: 'Λάθος προσπάθειες σύνδεσης: το όνομα που γράφτηκε και η διεύθυνση δικτύου.',
        why: 'Για να μη μαντεύει κανείς κωδικούς.',
        lasts: ({ signInTriesDays }: Privacy) => `Έως ${daysEl(signInTriesDays)}`,
      },
      answers: {
        what: 'Η απάντηση σε κάθε πάτημα, με το ποιος το έκανε.',
        why: 'Για να μη μετρήσει δύο φορές ένα πάτημα που στάλθηκε ξανά.',
        lasts: ({ answersDays }: Privacy) => daysEl(answersDays),
      },
      changes: {
        what: 'Ποιος άλλαξε ρυθμίσεις, λογαριασμούς ή συσκευές, ή έφερε έτος από αρχείο.',
        why: 'Για να λογοδοτεί όποιος διαχειρίζεται το σύστημα.',
        lasts: () => 'Όσο λειτουργεί η εγκατάσταση',
      },
      browser: {
        what: 'Στον περιηγητή σας: γλώσσα, τελευταία θυρίδα, ήχος και πλήκτρα· όσο δεν έχουν σταλεί, και οι υποθέσεις που γράφετε.',
        why: 'Για να τα βρίσκετε όπως τα αφήσατε και να μη χάνεται τίποτε σε διακοπή.',
        lasts: () => 'Ώσπου να τα σβήσετε εκεί',
      },
    },
    seenByStaff:
      'Ποιος τα βλέπει: οι συνάδελφοι βλέπουν ποιος κάθεται πού. Οι υπεύθυνοι, οι προϊστάμενοι, οι διαχειριστές και οι ελεγκτές βλέπουν την ημέρα ανά θυρίδα. Ο ετήσιος πίνακας δεν έχει ονόματα. Για τα αντίγραφα ασφαλείας ισχύει ό,τι έχει ορίσει ο δήμος για αυτά.',
    ask: 'Ρωτήστε, ζητήστε να δείτε ή να διορθωθεί κάτι: στο ίδιο το ΚΕΠ ή στον Υπεύθυνο Προστασίας Δεδομένων του δήμου. Μπορείτε να απευθυνθείτε και στην Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (www.dpa.gr). Νομική βάση: η άσκηση δημόσιας εξουσίας, Κανονισμός (ΕΕ) 2016/679, άρθρο 6, παράγραφος 1, στοιχείο ε.',
    runs: 'Τι έχει ήδη διαγραφεί',
    noRuns: 'Τίποτε ακόμη: καμία ημέρα δεν είναι αρκετά παλιά.',
    run: { staff: 'ονόματα και κείμενα', details: 'όλα εκτός από τα σύνολα' },
    runSaid: (on: string, what: string, days: number, from: string, to: string) =>
      days === 1
        ? `${on}: ${what} μιας ημέρας καταστήματος, ${from}`
        : `${on}: ${what} ${days} ημερών καταστημάτων, ${from} έως ${to}`,
  },
  {
    link: 'Personal data',
    title: 'Personal data in Seira',
    home: 'Hub',
    print: 'Print',
    loading: 'One moment…',
    unreachable: 'The server does not answer. We keep trying.',
    about: (municipality: string | null) =>
      `Seira gives ticket numbers, calls people to counters and counts the cases of the KEP. ${municipality ?? 'The municipality'} answers for the data. The periods are those that are set in this installation today.`,
    columns: { what: 'What we keep', why: 'Why', lasts: 'For how long' },
    citizens: 'If you come to the KEP',
    citizensRows: {
      number: {
        what: 'Your number, the service and the language that you chose, the counter, and the times: when you took the number, when you were called, when you were done.',
        why: 'So that you are called in your turn, and to measure how long people wait.',
        lasts: ({ retention }: Privacy) => lasting.en.details(retention),
      },
      priority: {
        what: 'If you asked for priority, of which class. Nothing more of the reason is written down, nor any document.',
        why: 'So that you are called earlier.',
        lasts: ({ retention }: Privacy) => lasting.en.details(retention),
      },
      cases: {
        what: 'Which cases were dealt with under your number, and how many.',
        why: 'For the yearly table of the municipality, which holds only totals.',
        lasts: ({ retention }: Privacy) => lasting.en.details(retention),
      },
      appointment: {
        what: 'If you have an appointment: a code of four figures and a short reference, such as a booking number or initials. Its time and service are kept as the number is.',
        why: 'To find your appointment when you come.',
        lasts: ({ retention }: Privacy) => lasting.en.names(retention),
      },
      note: {
        what: 'A short note or reason that a clerk may have written, such as why somebody was called out of turn.',
        why: 'To remember what is missing, and so that the order can be checked.',
        lasts: ({ retention }: Privacy) => lasting.en.names(retention),
      },
      rating: {
        what: 'If you touch one of the four faces: one more in the count of the KEP for that day, without hour, number or counter. That the link has rated, and not what, is remembered for two days at most.',
        why: 'To know whether we serve well, and so that everybody counts once.',
        lasts: () => 'Only counts, without limit',
      },
      words: {
        what: 'The few words that you may write: text, KEP and day, apart from the rating.',
        why: 'To understand what to put right.',
        lasts: ({ retention }: Privacy) => lasting.en.names(retention),
      },
      message: {
        what: 'If you send a complaint, a suggestion or thanks: text, KEP, time, what was answered and, only if you write it, an e-mail address or telephone number. Then the reference number stays.',
        why: 'So that the head can answer. The annual report says only how many there were.',
        lasts: ({ retention }: Privacy) => lasting.en.names(retention),
      },
    },
    never:
      'We ask for and keep no name, tax or social security number, identity card, picture or sound, nor a telephone number unless you leave it for an answer to your message. The cookie that the kiosk, the board and the tablet at the exit have says only which screen it is, not who uses it, and the address of your device is not stored. If a file of appointments holds names and telephone numbers, they are not read.',
    seenByPublic:
      'Who sees it: the board and the slip show everybody no more than number, service, counter and time. Your number’s own page opens by its QR, for that day; it asks for no name or telephone number and leaves nothing on the phone. If you take a number by phone, a cookie of one day says only that this phone has a number already. Opinions are seen by the head of the KEP, supervisors, administrators and auditors: ratings and words only where there are enough, and from the next day on. The rest is seen by those of the staff who need it. The system sends none of it out of the municipality, with one exception that you ask for yourself: where notices with the page closed are offered, an encrypted message with your number passes through your browser’s push service, and its address is deleted at the end of the day.',
    staff: 'If you work at the KEP',
    staffRows: {
      work: {
        what: 'Your name with what you did and when: counter, calls, servings, cases, corrections, answers to citizens’ messages, and the texts that you wrote.',
        why: 'To show who serves where, and to find and correct a mistake.',
        lasts: ({ retention }: Privacy) => `${lasting.en.names(retention)}; then the act stays without the name`,
      },
      account: {
        what: 'Your account: name, username, role, the password in a form from which it cannot be read, and the key of the second factor if you set one up.',
        why: 'So that you can sign in.',
        lasts: () => 'As long as the account exists',
      },
      sessions: {
        what: 'Each time that you signed in: when, from which network address and with which browser. A cookie remembers it.',
        why: 'So that you stay signed in, and that a stranger’s session shows.',
        lasts: ({ sessionHours }: Privacy) => `Up to ${sessionHours} hours, or until you sign out`,
      },
      tries: {
        what: 'Wrong tries to sign in: the name that was typed and the network address.',
        why: 'So that nobody guesses passwords.',
        lasts: ({ signInTriesDays }: Privacy) => `Up to ${daysEn(signInTriesDays)}`,
      },
      answers: {
        what: 'The answer to each press, with who made it.',
        why: 'So that a press that was sent again does not count twice.',
        lasts: ({ answersDays }: Privacy) => daysEn(answersDays),
      },
      changes: {
        what: 'Who changed settings, accounts or devices, or brought in a year from a file.',
        why: 'So that whoever runs the system answers for it.',
        lasts: () => 'As long as the installation is in use',
      },
      browser: {
        what: 'In your browser: language, last counter, sound and keys; and, until they are sent, the cases that you type.',
        why: 'So that you find them as you left them, and that nothing is lost in a cut.',
        lasts: () => 'Until you clear it there',
      },
    },
    seenByStaff:
      'Who sees it: colleagues see who sits where. Heads, supervisors, administrators and auditors see the day by counter. The yearly table holds no names. Backups follow what the municipality has decided about them.',
    ask: 'Ask, or ask to see or correct something: at the KEP itself, or from the municipality’s Data Protection Officer. You may also turn to the Hellenic Data Protection Authority (www.dpa.gr). Legal basis: the exercise of official authority, Regulation (EU) 2016/679, article 6 (1) (e).',
    runs: 'What was deleted already',
    noRuns: 'Nothing yet: no day is old enough.',
    run: { staff: 'names and texts', details: 'all but totals' },
    runSaid: (on: string, what: string, days: number, from: string, to: string) =>
      days === 1
        ? `${on}: ${what} of one office’s day, ${from}`
        : `${on}: ${what} of ${days} days of offices, ${from} to ${to}`,
  },
)
