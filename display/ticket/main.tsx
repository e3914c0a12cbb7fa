// A ticket's own page, for its holder's phone.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './own.css'
import './sheets.css'
import './turn.css'
import './opinion/opinion.css'
import { draw } from '../parts/draw.tsx'
import { TicketPage } from './TicketPage.tsx'

// The server puts the picture into the page of every link that holds.
draw(<TicketPage holds={document.getElementById('first-view') !== null} />)
