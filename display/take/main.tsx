// The page that the code at the door opens on a phone: styles of a ticket's own page, then the choice of a service.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import '../ticket/own.css'
import '../ticket/sheets.css'
import './take.css'
import { draw } from '../parts/draw.tsx'
import { TakePage } from './TakePage.tsx'

// The server puts the picture into the page of every code that still holds.
draw(<TakePage holds={document.getElementById('first-view') !== null} />)
