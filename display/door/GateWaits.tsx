// How many wait for what at the moment, and about how long: whoever comes in reads it beside the code.
import { doorText } from '#shared/text/door.ts'
import type { DoorView } from '#shared/views/door-view.ts'
import { serviceLine } from '../parts/service-line.ts'

/** More than these stand in two columns, each in Greek only. */
const MANY = 6

export function GateWaits({ services }: { services: DoorView['services'] }) {
  return (
    <section
      className={`gate-waits${services.length > MANY ? ' is-many' : ''}`}
      aria-label={`${doorText.el.waits} · ${doorText.en.waits}`}
    >
      <ul>
        {services.map((service) => (
          <li key={service.id}>
            <b>{service.letter}</b>
            <span>
              <span lang="el">{service.name.el}</span>
              <small lang="en">{service.name.en}</small>
            </span>
            <em>
              <span lang="el">{serviceLine(service, 'el')}</span>
              <small lang="en">{serviceLine(service, 'en')}</small>
            </em>
          </li>
        ))}
      </ul>
    </section>
  )
}
