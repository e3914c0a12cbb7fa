// The page of the virtual printer.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './printer.css'
import { draw } from '../parts/draw.tsx'
import { PrinterPage } from './PrinterPage.tsx'

draw(<PrinterPage />)
