// Calls in English. Letters keep their Greek names: what stands on the paper is Greek, and half of it exists in no other alphabet.
import { belowHundred, numbered, numberPiece, type PieceId, type Tongue } from './tongue.ts'

const AND: PieceId = 'and'

const words = {
  ticket: 'Number',
  counter: 'counter',
  [AND]: 'and',
  ...numbered(
    0,
    1,
    'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty',
  ),
  ...numbered(30, 10, 'thirty, forty, fifty, sixty, seventy, eighty, ninety'),
  ...numbered(
    100,
    100,
    'one hundred, two hundred, three hundred, four hundred, five hundred, six hundred, seven hundred, eight hundred, nine hundred',
  ),
  ...numbered(
    1_000,
    1_000,
    'one thousand, two thousand, three thousand, four thousand, five thousand, six thousand, seven thousand, eight thousand, nine thousand',
  ),
  alpha: 'Alpha',
  beta: 'Beta',
  gamma: 'Gamma',
  delta: 'Delta',
  epsilon: 'Epsilon',
  zeta: 'Zeta',
  eta: 'Eta',
  theta: 'Theta',
  iota: 'Iota',
  kappa: 'Kappa',
  lambda: 'Lambda',
  mu: 'Mu',
  nu: 'Nu',
  xi: 'Xi',
  omicron: 'Omicron',
  pi: 'Pi',
  rho: 'Rho',
  sigma: 'Sigma',
  tau: 'Tau',
  upsilon: 'Upsilon',
  phi: 'Phi',
  chi: 'Chi',
  psi: 'Psi',
  omega: 'Omega',
  'latin-c': 'C',
  'latin-d': 'D',
  'latin-f': 'F',
  'latin-g': 'G',
  'latin-j': 'J',
  'latin-l': 'L',
  'latin-q': 'Q',
  'latin-r': 'R',
  'latin-s': 'S',
  'latin-u': 'U',
  'latin-v': 'V',
  'latin-w': 'W',
}

function number(n: number): PieceId[] {
  const below = n % 100
  const hundreds = (n % 1_000) - below
  const thousands = n - hundreds - below
  const before = [thousands, hundreds].filter((part) => part > 0).map(numberPiece)
  if (below === 0) return n === 0 ? belowHundred(0) : before
  return [...before, ...(before.length === 0 ? [] : [AND]), ...belowHundred(below)]
}

export const english: Tongue = { words, number }
