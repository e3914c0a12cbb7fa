// The picture of a board: now (yellow), before (white on blue), missed, who waits. Drawn from what it is handed, here and in the settings.
import { useState } from 'react'
import { hourOf, longDate, timeOf } from '#shared/calendar.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { Before } from './Before.tsx'
import { Foot } from './Foot.tsx'
import type { Freshness } from './freshness.ts'
import { Directory, Greeting, Shut, Stale } from './Message.tsx'
import { MediaArea } from './media/MediaArea.tsx'
import { Notice } from './Notice.tsx'
import { Aloud, Now } from './Now.tsx'
import { shiftAt } from './shift.ts'
import type { Stage } from './stage.ts'
import { spokenBy } from './Words.tsx'
import { whatIsNow } from './what-is-now.ts'

/** What the board must know of its sound. */
export type PictureSound = {
  readonly heldBack: boolean
  readonly allow: () => void
  /** The number of the call that is being announced; null: none is. */
  readonly speaking: number | null
}
type Props = {
  readonly view: BoardView | null
  readonly stage: Stage | null
  readonly now: Instant
  readonly freshness: Freshness
  readonly language: Language
  readonly sound: PictureSound
}

const ROWS_IN_COLUMN = 4

export function Picture(props: Props) {
  const { view, now, freshness, language } = props
  const colours = view?.look.colours ?? 'dark'
  return (
    <div className={`board is-${colours}`} style={shiftAt(now)}>
      <header>
        <Brand on={colours === 'dark' ? 'blue' : 'white'} />
        {view !== null && <h1 className="office">{view.office[language]}</h1>}
        {freshness.state === 'late' ? (
          <p className="late">{boardText[language].late(Math.round((now - freshness.since) / 1_000))}</p>
        ) : (
          <p className="date">{longDate(now, language)}</p>
        )}
        <time>{timeOf(now)}</time>
      </header>
      <Body {...props} />
    </div>
  )
}

function Body({ view, stage, now, freshness, language, sound }: Props) {
  const t = boardText[language]
  const [playing, setPlaying] = useState(false)
  if (freshness.state === 'stale') {
    const since = freshness.since === null ? null : timeOf(freshness.since)
    const calls = view?.phase === 'ended' ? [] : (view?.calls.slice(0, ROWS_IN_COLUMN) ?? [])
    const title = (by: typeof t) => (since === null ? by.lastCalls : by.callsUntil(since))
    return (
      <main className={`is-lost ${calls.length === 0 ? 'is-alone' : ''}`}>
        <Stale since={since} words={spokenBy(view, language)} />
        <Before
          calls={calls}
          waiting={NONE}
          speaking={null}
          columns={1}
          title={title}
          view={view}
          language={language}
        />
      </main>
    )
  }
  if (view === null || stage === null) return <main />
  const words = spokenBy(view, language)
  const withNotice = view.notice === null ? '' : 'with-notice'
  if (view.shut !== null) {
    return (
      <>
        <main className={`is-alone ${withNotice}`}>
          <Shut view={view} language={language} />
        </main>
        <Notice notice={view.notice} words={words} />
      </>
    )
  }
  const columns = view.look.columns
  const shown = whatIsNow(view.calls, stage, ROWS_IN_COLUMN * columns)
  // More who are called now than the rows of one column: nobody is left out for the look of it.
  const wide = columns === 2 || shown.before.length > ROWS_IN_COLUMN
  const spoken = shown.fresh ? [...shown.large, ...shown.before.filter(({ call }) => shown.waiting.has(call))] : []
  const quiet = !shown.fresh && sound.speaking === null
  const withMedia = playing && quiet
  return (
    <>
      <main
        className={`${view.missed.length > 0 ? 'with-missed' : ''} ${withNotice} ${wide ? 'two-columns' : ''} ${withMedia ? 'with-media' : ''}`}
      >
        <Aloud calls={spoken} language={language} />
        {shown.large.length > 0 ? (
          <>
            <Now
              calls={shown.large}
              fresh={shown.fresh}
              small={withMedia}
              speaking={sound.speaking}
              view={view}
              language={language}
            />
            {shown.before.length > 0 ? (
              <Before
                calls={shown.before}
                waiting={shown.waiting}
                speaking={sound.speaking}
                columns={wide ? 2 : 1}
                title={(by) => by.before}
                view={view}
                language={language}
              />
            ) : (
              <Directory services={view.services} words={words} withPeople={false} />
            )}
          </>
        ) : (
          <Greeting hour={hourOf(now)} services={view.services} words={words} />
        )}
        <MediaArea media={view.media} quiet={quiet} onShown={setPlaying} />
      </main>
      <Notice notice={view.notice} words={words} />
      <Foot view={view} language={language} sound={sound} />
    </>
  )
}
const NONE: ReadonlySet<number> = new Set()
