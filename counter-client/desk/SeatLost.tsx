// Somebody else sits at this counter now, or it is not there any more: say so, and offer another seat.
import type { Me } from '#shared/protocol.ts'
import type { Picture } from '#shared/screen/line.ts'
import { useNow } from '#shared/screen/use-line.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { PAGE } from '../staff/focus-page.ts'
import { ActionChevron } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { Band } from './Band.tsx'
import { Banners } from './Banners.tsx'
import type { Keeping } from './kept/use-kept.ts'

type Props = {
  why: 'takenOver' | 'counterGone'
  view: DeskView
  me: Me
  picture: Picture<'desk'>
  keeping: Keeping
  onChoose: () => void
  leave: () => Promise<void>
}

export function SeatLost({ why, view, me, picture, keeping, onChoose, leave }: Props) {
  const words = desk[useSpoken().language]
  const said = words[why]
  const now = useNow(picture)
  return (
    <div className="desk">
      <title>{`${words.counter(view.counter)} · Σειρά`}</title>
      <Band
        view={view}
        me={me}
        link={picture.link}
        now={now}
        close={null}
        pause={null}
        bell={null}
        onKeys={null}
        onSignOut={() => void leave()}
      />
      <Banners link={picture.link} view={view} keeping={keeping} onSheet={null} />
      <main className="notice" id={PAGE} tabIndex={-1} role="alert">
        <h1>{said.title}</h1>
        <p>{said.more}</p>
        <button type="button" className="primary" onClick={onChoose}>
          <b>{said.choose}</b>
          <ActionChevron />
        </button>
      </main>
    </div>
  )
}
