// The page of the tablet at the exit.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './exit.css'
import { keepInside } from '../kiosk/keep-inside.ts'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { Exit } from './Exit.tsx'

keepInside()
draw(
  <AsDevice kind="exit">
    <Exit />
  </AsDevice>,
)
