// The page of the display over one counter: styles in the order in which they build on each other, then the screen.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './counter-sign.css'
import './upright.css'
import './which-counter.css'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { CounterScreen } from './CounterScreen.tsx'

draw(
  <AsDevice kind="counter">
    <CounterScreen />
  </AsDevice>,
)
