// The page of the screen at the door: styles, then the screen.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './gate.css'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { DoorScreen } from './DoorScreen.tsx'

draw(
  <AsDevice kind="door">
    <DoorScreen />
  </AsDevice>,
)
