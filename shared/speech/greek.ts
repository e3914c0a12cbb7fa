// Calls in Greek. Numbers are neuter, «είκοσι τρία», also those of counters: «θυρίδα τέσσερα», as one says it in the room.
import { belowHundred, numbered, numberPiece, type PieceId, type Tongue } from './tongue.ts'

/** 100 with more behind it. */
const HUNDRED_AND: PieceId = 'n100-and'

const words = {
  ticket: 'Αριθμός',
  counter: 'θυρίδα',
  ...numbered(
    0,
    1,
    'μηδέν, ένα, δύο, τρία, τέσσερα, πέντε, έξι, επτά, οκτώ, εννέα, δέκα, έντεκα, δώδεκα, δεκατρία, δεκατέσσερα, δεκαπέντε, δεκαέξι, δεκαεπτά, δεκαοκτώ, δεκαεννέα, είκοσι',
  ),
  ...numbered(30, 10, 'τριάντα, σαράντα, πενήντα, εξήντα, εβδομήντα, ογδόντα, ενενήντα'),
  ...numbered(
    100,
    100,
    'εκατό, διακόσια, τριακόσια, τετρακόσια, πεντακόσια, εξακόσια, επτακόσια, οκτακόσια, εννιακόσια',
  ),
  [HUNDRED_AND]: 'εκατόν',
  ...numbered(
    1_000,
    1_000,
    'χίλια, δύο χιλιάδες, τρεις χιλιάδες, τέσσερις χιλιάδες, πέντε χιλιάδες, έξι χιλιάδες, επτά χιλιάδες, οκτώ χιλιάδες, εννέα χιλιάδες',
  ),
  alpha: 'Άλφα',
  beta: 'Βήτα',
  gamma: 'Γάμα',
  delta: 'Δέλτα',
  epsilon: 'Έψιλον',
  zeta: 'Ζήτα',
  eta: 'Ήτα',
  theta: 'Θήτα',
  iota: 'Γιώτα',
  kappa: 'Κάπα',
  lambda: 'Λάμδα',
  mu: 'Μι',
  nu: 'Νι',
  xi: 'Ξι',
  omicron: 'Όμικρον',
  pi: 'Πι',
  rho: 'Ρο',
  sigma: 'Σίγμα',
  tau: 'Ταυ',
  upsilon: 'Ύψιλον',
  phi: 'Φι',
  chi: 'Χι',
  psi: 'Ψι',
  omega: 'Ωμέγα',
  'latin-c': 'Σι',
  'latin-d': 'Ντι',
  'latin-f': 'Εφ',
  'latin-g': 'Τζι',
  'latin-j': 'Τζέι',
  'latin-l': 'Ελ',
  'latin-q': 'Κιου',
  'latin-r': 'Αρ',
  'latin-s': 'Ες',
  'latin-u': 'Γιου',
  'latin-v': 'Βι',
  'latin-w': 'Ντάμπλγιου',
}

function number(n: number): PieceId[] {
  const below = n % 100
  const hundreds = (n % 1_000) - below
  const thousands = n - hundreds - below
  const hundred = hundreds === 100 && below > 0 ? HUNDRED_AND : numberPiece(hundreds)
  return [
    ...(thousands === 0 ? [] : [numberPiece(thousands)]),
    ...(hundreds === 0 ? [] : [hundred]),
    ...(below === 0 && n > 0 ? [] : belowHundred(below)),
  ]
}

export const greek: Tongue = { words, number }
