// What keeps the server from starting: one clear sentence for whoever started it, and a non-zero exit.

const sentences = {
  'data-unwritable': ({ folder }: Details) =>
    `Ο φάκελος δεδομένων «${folder}» δεν γράφεται. Δώστε δικαίωμα εγγραφής ή άλλον φάκελο με SEIRA_DATA.\n` +
    `The data folder ${folder} cannot be written. Allow writing to it, or name another one with SEIRA_DATA.`,
  'data-newer': ({ folder }: Details) =>
    `Τα δεδομένα στο «${folder}» γράφτηκαν από νεότερη έκδοση της Σειράς. Εγκαταστήστε εκείνη ή νεότερη.\n` +
    `The data in ${folder} was written by a newer version of Seira. Install that version or a newer one.`,
  'data-older': ({ folder }: Details) =>
    `Τα δεδομένα στο «${folder}» είναι από παλαιότερη έκδοση. Ξεκινήστε μία φορά τη Σειρά σε αυτά (npm start) και ξαναδοκιμάστε.\n` +
    `The data in ${folder} is of an older version. Start Seira on it once (npm start), and try again.`,
  'data-in-use': ({ folder }: Details) =>
    `Τρέχει ήδη μια Σειρά με τα δεδομένα «${folder}». Κλείστε την πρώτα.\n` +
    `Another Seira is already running on the data in ${folder}. Stop it first.`,
  'not-durable': ({ folder }: Details) =>
    `Η βάση στο «${folder}» δεν δέχεται ασφαλή εγγραφή (synchronous=FULL).\n` +
    `The database in ${folder} refuses durable writes (synchronous=FULL).`,
  'not-the-demo': ({ folder }: Details) =>
    `Ο φάκελος «${folder}» δεν είναι εγκατάσταση επίδειξης, και εικονικοί πολίτες δεν μπαίνουν σε πραγματικό κατάστημα. Δώστε άλλον φάκελο με SEIRA_DATA.\n` +
    `The data in ${folder} is not a demo's, and simulated people never enter a real office. Name another folder with SEIRA_DATA.`,
  'port-taken': ({ port }: Details) =>
    `Η θύρα ${port} χρησιμοποιείται ήδη. Κλείστε το άλλο πρόγραμμα ή διαλέξτε άλλη με PORT.\n` +
    `Port ${port} is already in use. Stop the other program, or choose another one with PORT.`,
  'port-wrong': ({ port }: Details) =>
    `Το PORT πρέπει να είναι αριθμός από 1 ως 65535, όχι «${port}».\n` +
    `PORT must be a number from 1 to 65535, not "${port}".`,
  'tls-half': () =>
    'Για https χρειάζονται και τα δύο αρχεία: SEIRA_TLS_CERT (πιστοποιητικό) και SEIRA_TLS_KEY (κλειδί).\n' +
    'https needs both files: SEIRA_TLS_CERT (the certificate) and SEIRA_TLS_KEY (its key).',
  'tls-unreadable': ({ file }: Details) =>
    `Το αρχείο «${file}» λείπει ή δεν διαβάζεται (SEIRA_TLS_CERT, SEIRA_TLS_KEY).\n` +
    `The file ${file} is missing or cannot be read (SEIRA_TLS_CERT, SEIRA_TLS_KEY).`,
  'tls-not-certificate': ({ file }: Details) =>
    `Το αρχείο «${file}» δεν είναι πιστοποιητικό σε μορφή PEM που να γίνεται δεκτό (SEIRA_TLS_CERT).\n` +
    `The file ${file} is no certificate in PEM form that is accepted (SEIRA_TLS_CERT).`,
  'tls-not-key': ({ file }: Details) =>
    `Το αρχείο «${file}» δεν είναι ιδιωτικό κλειδί σε μορφή PEM χωρίς συνθηματικό (SEIRA_TLS_KEY).\n` +
    `The file ${file} is no private key in PEM form without a passphrase (SEIRA_TLS_KEY).`,
  'tls-no-pair': ({ file, key }: Details) =>
    `Το πιστοποιητικό «${file}» και το κλειδί «${key}» δεν είναι ζευγάρι.\n` +
    `The certificate ${file} and the key ${key} are not a pair.`,
  'proxy-wrong': ({ proxy }: Details) =>
    `Το SEIRA_PROXY πρέπει να είναι loopback ή πλήθος διακομιστών μεσολάβησης από 1 ως 9, όχι «${proxy}».\n` +
    `SEIRA_PROXY must be loopback or a number of proxies from 1 to 9, not "${proxy}".`,
  'pages-missing': () => 'Λείπουν οι σελίδες: τρέξτε npm run build.\nThe pages are missing: run npm run build.',
}
type Details = {
  readonly folder?: string
  readonly port?: string | number
  readonly file?: string
  readonly key?: string
  readonly proxy?: string
}

export class CannotStart extends Error {
  readonly why: keyof typeof sentences
  constructor(why: keyof typeof sentences, details: Details = {}, cause: unknown = undefined) {
    super(sentences[why](details), { cause })
    this.why = why
  }
}
