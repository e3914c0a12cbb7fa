// The page of the virtual printer.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import '#shared/screen/slip-picture.css'
import './printer.css'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { PrinterPage } from './PrinterPage.tsx'

draw(
  <AsDevice kind="paper">
    <PrinterPage />
  </AsDevice>,
)
