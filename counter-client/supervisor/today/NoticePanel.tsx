// What the boards say besides the queue, and whoever runs the day puts up something else for today, or takes it away.
import { useRef, useState } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { Me } from '#shared/protocol.ts'
import type { CommandOf } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Language } from '#shared/queue/words.ts'
import { may } from '#shared/rights.ts'
import type { Line } from '#shared/screen/line.ts'
import { noticeText } from '#shared/text/notice.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { TodayNotice, TodayView } from '#shared/views/today-view.ts'
import { caughtUp } from '../../staff/caught-up.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { NoticeForm } from './NoticeForm.tsx'
import { NOTHING_WRITTEN, type WrittenNotice } from './written-notice.ts'

type Props = { view: TodayView; line: Line<'today'>; live: boolean; me: Me }

export function NoticePanel({ view: { notice }, line, live, me }: Props) {
  const { language } = useSpoken()
  const words = noticeText[language]
  const [writing, setWriting] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const mayPut = may(me.role, 'setNotice')
  const ofDay = notice?.ofDay === true

  /** Null: it was done. */
  const ask = async (command: CommandOf<'setNotice'>): Promise<Refusal | null> => {
    if (!live) return 'offline'
    setUnderWay(true)
    const answer = await line.ask(command)
    if (answer.ok) await caughtUp(line, answer.revision)
    setUnderWay(false)
    return answer.ok ? null : answer.refusal
  }
  const close = (saying: string | null) => {
    setWriting(false)
    setSaid(saying)
    opener.current?.focus()
  }
  const show = async (command: CommandOf<'setNotice'>) => {
    const why = await ask(command)
    if (why === null) close(words.shown)
    return why
  }
  const takeAway = async () => {
    if (underWay || !mayPut) return
    const why = await ask({ type: 'setNotice', text: null, until: null })
    // The button that was pressed is gone with what it took away.
    if (why === null) close(words.gone)
    else setSaid(refusals[language][why])
  }
  const toggle = () => {
    if (!mayPut) return
    setSaid(null)
    setWriting(!writing)
  }
  return (
    <section className="today-notice" aria-label={words.title}>
      <div className="today-notice-row">
        <h2>{words.title}</h2>
        <Standing notice={notice} language={language} />
        <p role="status" className="today-notice-said">
          {mayPut ? said : words.notYours}
        </p>
        {ofDay && (
          <button
            type="button"
            className="quiet lined"
            aria-disabled={underWay || !mayPut}
            onClick={() => void takeAway()}
          >
            {words.away}
          </button>
        )}
        <button
          type="button"
          ref={opener}
          className="quiet lined"
          aria-expanded={writing}
          aria-disabled={!mayPut}
          onClick={toggle}
        >
          {ofDay ? words.change : words.write}
        </button>
      </div>
      {writing && (
        <NoticeForm
          begin={ofDay ? asWritten(notice) : NOTHING_WRITTEN}
          covers={notice !== null && !ofDay}
          underWay={underWay}
          onShow={show}
          onCancel={() => close(null)}
        />
      )}
    </section>
  )
}

function Standing({ notice, language }: { notice: TodayNotice | null; language: Language }) {
  const words = noticeText[language]
  if (notice === null) return <p className="today-notice-now quiet">{words.none}</p>
  const until = notice.until === null ? words.allDay : words.until(timeOf(notice.until))
  return (
    <p className="today-notice-now">
      <b>{notice.text[language]}</b> <span>{notice.ofDay ? until : words.ofSettings}</span>
    </p>
  )
}

const asWritten = ({ text, until }: TodayNotice): WrittenNotice => ({
  el: text.el,
  en: text.en === text.el ? '' : text.en,
  until: until === null ? '' : timeOf(until),
})
