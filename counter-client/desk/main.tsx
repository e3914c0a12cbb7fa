// The page /desk.
import { createRoot } from 'react-dom/client'
import '#shared/screen/tokens.css'
import '../staff/tokens.css'
import '../staff/base.css'
import '../staff/controls.css'
import '../staff/plate.css'
import '../staff/band.css'
import '../staff/chart.css'
import './desk.css'
import './recent.css'
import './cases.css'
import './line.css'
import './moves.css'
import './day.css'
import { Door } from '../staff/Door.tsx'
import { DeskApp } from './DeskApp.tsx'

const root = document.getElementById('screen')
if (root === null) throw new Error('The page has no #screen.')
createRoot(root).render(<Door>{(inside) => <DeskApp {...inside} />}</Door>)
