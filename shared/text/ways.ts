// The ways from a board to a counter, in words: where an arrow shows them, and for whoever listens.
import { inBoth } from './language.ts'

export const wayText = inBoth(
  {
    left: 'αριστερά',
    right: 'δεξιά',
    ahead: 'ευθεία',
    'ahead-left': 'μπροστά αριστερά',
    'ahead-right': 'μπροστά δεξιά',
    back: 'πίσω σας',
    up: 'πάνω όροφος',
    down: 'κάτω όροφος',
  },
  {
    left: 'left',
    right: 'right',
    ahead: 'straight on',
    'ahead-left': 'ahead on the left',
    'ahead-right': 'ahead on the right',
    back: 'behind you',
    up: 'upstairs',
    down: 'downstairs',
  },
)
