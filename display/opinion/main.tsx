// The page of the form for complaints, suggestions and thanks.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './opinion.css'
import './sent.css'
import { draw } from '../parts/draw.tsx'
import { OpinionPage } from './OpinionPage.tsx'

draw(<OpinionPage />)
