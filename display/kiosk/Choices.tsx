// The tickets to choose from: however many there are, they share the page.
import type { CSSProperties, ReactNode } from 'react'
import type { Language } from '#shared/queue/words.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'
import { Choice } from './Choice.tsx'

/** More than these stand in smaller tickets, side by side. */
const FEW = 6

/** `tickets`: how many of the children are tickets; the others are lines under them. */
export function Choices({ tickets, children }: { tickets: number; children: ReactNode }) {
  // React's type knows no custom properties.
  const counts = { '--tickets': tickets, '--rows': Math.ceil(tickets / 2) } as CSSProperties
  return (
    <ul className={`choices ${tickets > FEW ? 'is-many' : ''}`} style={counts}>
      {children}
    </ul>
  )
}

type Props = {
  services: readonly KioskService[]
  language: Language
  /** The service whose ticket is on its way; meanwhile nothing else can be pressed. */
  asking: string | null
  /** The page has just turned. */
  deaf: boolean
  onChoose: (service: KioskService) => void
}

export function Services({ services, language, asking, deaf, onChoose }: Props) {
  return services.map((service) => (
    <li key={service.id}>
      <Choice
        service={service}
        language={language}
        pressed={asking === service.id}
        inert={asking !== null && asking !== service.id}
        deaf={deaf}
        onChoose={() => onChoose(service)}
      />
    </li>
  ))
}
