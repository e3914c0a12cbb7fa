// The page /settings.
import { createRoot } from 'react-dom/client'
import '#shared/screen/tokens.css'
import '#shared/screen/slip-picture.css'
import '../staff/tokens.css'
import '../staff/base.css'
import '../staff/controls.css'
import '../staff/band.css'
import '../supervisor/frame.css'
import './settings.css'
import './form/form.css'
import './sections/section.css'
import './sections/forms.css'
import './sections/boards/media/media-list.css'
import './sections/counters/counters.css'
import './sections/printers/printers.css'
import './sections/signs/signs.css'
import './sections/summaries/summaries.css'
import './sections/voice/voice.css'
import './sections/opinions/opinions.css'
import './history/history.css'
import './begin/begin.css'
import './installation/installation.css'
import { Door } from '../staff/Door.tsx'
import { SettingsApp } from './SettingsApp.tsx'

const root = document.getElementById('screen')
if (root === null) throw new Error('The page has no #screen.')
createRoot(root).render(<Door>{(inside) => <SettingsApp {...inside} />}</Door>)
