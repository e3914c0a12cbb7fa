// What a new office starts with: the five groups of services, the two channels and the usual procedures of a KEP.
import type { OfficeSettings, Service } from '#shared/queue/settings.ts'

export const STANDARD_CHANNELS: OfficeSettings['channels'] = [
  { code: 'EKEP', name: { el: 'EKEP', en: 'EKEP' } }, // Latin letters, as the directorate prints it
  { code: 'ΘΥΡΙΔΕΣ', name: { el: 'ΘΥΡΙΔΕΣ', en: 'COUNTERS' } },
]

/** `minutes`: how long one person takes, until the office has learned it. */
function service(id: string, letter: string, el: string, en: string, minutes: number): Service {
  return { id, letter, name: { el, en }, hours: null, cap: null, minutes, roll: null }
}

/** Big groups: what a citizen chooses at the kiosk is not what is counted. */
export const STANDARD_SERVICES: OfficeSettings['services'] = [
  service('a', 'Α', 'Γνήσιο υπογραφής & επικυρώσεις', 'Signatures & certified copies', 5),
  service('b', 'Β', 'Πιστοποιητικά & ληξιαρχικές πράξεις', 'Certificates & civil records', 6),
  service('c', 'Γ', 'Αιτήσεις & επιδόματα', 'Applications & benefits', 10),
  service('d', 'Δ', 'Κωδικοί & ψηφιακές υπηρεσίες', 'Codes & digital services', 7),
  service('e', 'Ε', 'Παραλαβή εγγράφων', 'Collecting documents', 3),
]

const ekep = (id: string, el: string, en: string) => ({ id, name: { el, en }, channel: 'EKEP' })
const counters = (id: string, el: string, en: string) => ({ id, name: { el, en }, channel: 'ΘΥΡΙΔΕΣ' })

export const STANDARD_PROCEDURES: OfficeSettings['procedures'] = [
  ekep('signature', 'Γνήσιο υπογραφής', 'Certified signature'),
  ekep('copies', 'Επικύρωση αντιγράφων', 'Certified copies'),
  ekep('family', 'Πιστοποιητικό οικογενειακής κατάστασης', 'Family status certificate'),
  ekep('birth', 'Πιστοποιητικό γέννησης', 'Birth certificate'),
  ekep('benefit', 'Αίτηση επιδόματος', 'Benefit application'),
  ekep('taxisnet', 'Κωδικοί TAXISnet', 'TAXISnet codes'),
  counters('fees', 'Παράβολα', 'Fees'),
  counters('contact-register', 'Εθνικό Μητρώο Επικοινωνίας', 'National contact register'),
  ekep('documents', 'Παραλαβή εγγράφων', 'Collecting documents'),
  ekep('amka', 'Απόδοση ΑΜΚΑ', 'Social security number'),
  ekep('criminal-record', 'Αντίγραφο ποινικού μητρώου', 'Criminal record extract'),
  ekep('residence', 'Βεβαίωση μόνιμης κατοικίας', 'Residence certificate'),
  ekep('relatives', 'Πιστοποιητικό εγγύτερων συγγενών', 'Next of kin certificate'),
  ekep('civil-act', 'Ληξιαρχική πράξη', 'Civil record extract'),
  ekep('driving-licence', 'Άδεια οδήγησης', 'Driving licence'),
  ekep('vehicle', 'Μεταβίβαση οχήματος', 'Vehicle transfer'),
  ekep('eopyy', 'Αίτημα ΕΟΠΥΥ', 'EOPYY request'),
  ekep('dypa', 'Αίτημα ΔΥΠΑ', 'DYPA request'),
  ekep('efka', 'Αίτημα e-ΕΦΚΑ', 'e-EFKA request'),
  ekep('disability-card', 'Κάρτα αναπηρίας', 'Disability card'),
  counters('information', 'Πληροφορίες', 'Information'),
]

/** Circular ΔΙΑΔΠ/Γ2γ/ΟΙΚ/12043/9-6-05 asks for people with disabilities; further classes are the municipality's to decide. */
const STANDARD_PRIORITIES: OfficeSettings['priorities'] = [
  { id: 'disability', name: { el: 'Άτομα με αναπηρία', en: 'People with disabilities' }, headStart: 20 },
]

const STANDARD_PAUSES: OfficeSettings['pauseReasons'] = [
  { id: 'break', name: { el: 'Διάλειμμα', en: 'Break' } },
  { id: 'inside', name: { el: 'Εσωτερική εργασία', en: 'Work inside' } },
  { id: 'technical', name: { el: 'Τεχνικό πρόβλημα', en: 'Technical problem' } },
]

const STANDARD_CHOICES: OfficeSettings['choices'] = {
  comeBackMinutes: 10,
  outOfTurn: true,
  offerMissedAfter: 3,
  missedAfter: null,
  earlyMinutes: 30,
  graceMinutes: 10,
  closingNotice: 45,
  workOn: 15,
  inaccurateAfter: 120,
}

/** Everything else that is the same at every new office. */
export const STANDARD_OFFICE = {
  favourites: STANDARD_PROCEDURES.slice(0, 9).map((procedure) => procedure.id),
  unlistedChannel: 'EKEP',
  priorities: STANDARD_PRIORITIES,
  pauseReasons: STANDARD_PAUSES,
  choices: STANDARD_CHOICES,
}
