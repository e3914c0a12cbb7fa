// The page /supervisor.
import { createRoot } from 'react-dom/client'
import '#shared/screen/tokens.css'
import '../staff/tokens.css'
import '../staff/base.css'
import '../staff/controls.css'
import '../staff/plate.css'
import '../staff/band.css'
import '../staff/chart.css'
import './frame.css'
import './today/today.css'
import './today/notice.css'
import './appointments/appointments.css'
import './year/year.css'
import './opinions/opinions.css'
import './reports/reports.css'
import './reports/tickets/tickets.css'
import './reports/cases/cases.css'
import './year/print.css'
import './appointments/print.css'
import { Door } from '../staff/Door.tsx'
import { SupervisorApp } from './SupervisorApp.tsx'

const root = document.getElementById('screen')
if (root === null) throw new Error('The page has no #screen.')
createRoot(root).render(<Door>{(inside) => <SupervisorApp {...inside} />}</Door>)
