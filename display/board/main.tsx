// The board's page: its styles, then the screen.
import './picture.css'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { Board } from './Board.tsx'

draw(
  <AsDevice kind="board">
    <Board />
  </AsDevice>,
)
