// The page /sign-in, to which the municipality's own sign-in leads back.
import { createRoot } from 'react-dom/client'
import '#shared/screen/tokens.css'
import '../staff/tokens.css'
import '../staff/base.css'
import '../staff/controls.css'
import '../staff/band.css'
import { ReturnPage } from './ReturnPage.tsx'

const root = document.getElementById('screen')
if (root === null) throw new Error('The page has no #screen.')
createRoot(root).render(<ReturnPage />)
