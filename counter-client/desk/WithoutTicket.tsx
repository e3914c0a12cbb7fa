// Cases without a ticket: how did they come?
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant, WayWithoutTicket } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { running } from '../staff/times.ts'

const WAYS: readonly WayWithoutTicket[] = ['counter', 'phone', 'video', 'post']

type Props = { view: DeskView; now: Instant; way: WayWithoutTicket; onWay: (way: WayWithoutTicket) => void }

export function WithoutTicket({ view, now, way, onWay }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  const attending = view.state === 'attending'
  const { without } = words
  return (
    <div className="stage slim">
      <div className="about">
        <p className="label">
          {attending ? deskDay[language].attending.label : view.hasQueue ? without.label : without.labelAlone}
          {view.ticket !== null && ` · ${without.meanwhile(printedLabel(view.ticket.label))}`}
        </p>
        <div className="time">
          <h1 id="how-it-came">{without.title}</h1>
          {attending && <p className="timer">{running(now - (view.since ?? now))}</p>}
        </div>
        <fieldset className="ways" aria-labelledby="how-it-came">
          {WAYS.map((each) => (
            <button
              type="button"
              key={each}
              aria-pressed={each === way}
              onClick={(event) => {
                releaseIfPointed(event)
                onWay(each)
              }}
            >
              <Icon name={each} />
              {words.ways[each]}
            </button>
          ))}
        </fieldset>
      </div>
    </div>
  )
}

/** The way here while a ticket is at hand. */
export function WithoutLink({ press }: { press: () => void }) {
  const words = desk[useSpoken().language]
  return (
    <button
      type="button"
      className="link"
      onClick={(event) => {
        releaseIfPointed(event)
        press()
      }}
    >
      {words.without.action} <kbd>{words.keys.without}</kbd>
    </button>
  )
}
