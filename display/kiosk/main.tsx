// The kiosk's page: styles in the order in which they build on each other, then the screen.
import '#shared/screen/tokens.css'
import '#shared/screen/ticket.css'
import './kiosk.css'
import './choices.css'
import './result.css'
import './on-phone.css'
import './message.css'
import './priority.css'
import './landscape.css'
import './strong.css'
import './low.css'
import './notice.css'
import './closed.css'
import './check-in.css'
import './groups.css'
import './keys/keyed.css'
import './spoken/listen-bar.css'
import './more-time.css'
import { AsDevice } from '../parts/device/AsDevice.tsx'
import { draw } from '../parts/draw.tsx'
import { keepShell } from '../parts/keep-shell.ts'
import { Kiosk } from './Kiosk.tsx'
import { keepInside } from './keep-inside.ts'
import { offerApp } from './offer-app.ts'

keepInside()
offerApp()
keepShell()
draw(
  <AsDevice kind="kiosk">
    <Kiosk />
  </AsDevice>,
)
