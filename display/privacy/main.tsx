// The page on personal data.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './privacy.css'
import './print.css'
import { draw } from '../parts/draw.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'

draw(<PrivacyPage />)
