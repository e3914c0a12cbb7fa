// The board's page: styles in the order in which they build on each other (as in picture.css), then the screen.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './board.css'
import './now.css'
import './before.css'
import './foot.css'
import './strip.css'
import './portrait.css'
import './colours.css'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { keepShell } from '../parts/keep-shell.ts'
import { Board } from './Board.tsx'

keepShell()
draw(
  <AsDevice kind="board">
    <Board />
  </AsDevice>,
)
