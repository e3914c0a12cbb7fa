// How a public page begins: its one component is drawn into its one element.
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

export function draw(screen: ReactNode): void {
  const element = document.getElementById('screen')
  if (element === null) throw new Error('The page has no element #screen')
  createRoot(element).render(<StrictMode>{screen}</StrictMode>)
}
