// The hub's page.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './hub.css'
import { draw } from '../parts/draw.tsx'
import { Hub } from './Hub.tsx'

draw(<Hub />)
