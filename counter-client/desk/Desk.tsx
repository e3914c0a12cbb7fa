// The desk of one counter: what stands where, and which press does what.
import { useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { whyNot } from '#shared/queue/can.ts'
import type { WayWithoutTicket } from '#shared/queue/commands.ts'
import type { Line, Picture } from '#shared/screen/line.ts'
import { useNow } from '#shared/screen/use-line.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { PAGE } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'
import { ActionBar, type QuietAct } from './ActionBar.tsx'
import { Band } from './Band.tsx'
import { Banners } from './Banners.tsx'
import { Cases } from './Cases.tsx'
import { Dialogs, type Open } from './dialogs/Dialogs.tsx'
import { added, removed, stepped, turned } from './draft.ts'
import { LineOfPeople } from './LineOfPeople.tsx'
import { Log } from './Log.tsx'
import { primaryOf } from './primary.ts'
import { Recent } from './Recent.tsx'
import { Stage, sceneAloud } from './Stage.tsx'
import { useActs } from './use-acts.ts'
import { useDraft } from './use-draft.ts'
import { useKeys } from './use-keys.ts'
import { WithoutTicket } from './WithoutTicket.tsx'

type Props = {
  me: Me
  office: string
  view: DeskView
  picture: Picture<'desk'>
  line: Line<'desk'>
  onStand: () => void
  leave: () => Promise<void>
}

export function Desk({ me, office, view, picture, line, onStand, leave }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  const now = useNow(picture)
  const acts = useActs(line, `${view.state} ${view.ticket?.label}`, language)
  const [withoutTicket, setWithoutTicket] = useState(false)
  const [way, setWay] = useState<WayWithoutTicket>(view.hasQueue ? 'phone' : 'counter')
  const [open, setOpen] = useState<Open | null>(null)
  const ofTicket = useDraft(`${view.date} ${office} ${view.ticket?.label ?? 'none'}`)
  const ofNobody = useDraft(`${view.date} ${office} counter ${view.counter}`)

  const closed = view.state === 'closed'
  const logging = !closed && (withoutTicket || !view.hasQueue)
  const sheet = logging ? ofNobody : view.state === 'serving' ? ofTicket : null
  const cut = picture.link.state === 'live' ? null : refusals[language].offline
  const primary = primaryOf(view, ofTicket.draft.rows, logging ? { way, rows: ofNobody.draft.rows } : null, language)
  const primaryReason = cut ?? primary.reason

  const reasonOf = (verb: 'recall' | 'markMissed' | 'closeCounter' | 'logCases' | 'callMissed') => {
    const refusal = whyNot(verb, view.state)
    return cut ?? (refusal === null ? null : refusals[language][refusal])
  }
  const press = async () => {
    if (primaryReason !== null) return acts.say(primaryReason)
    const answer = await acts.ask(primary.command, 'primary')
    if (answer === null || !answer.ok) return
    if (primary.command.type === 'finish') ofTicket.forget()
    if (primary.command.type === 'logCases') {
      ofNobody.forget()
      setWithoutTicket(false)
    }
  }
  const quiet = (verb: 'recall' | 'markMissed' | 'closeCounter') => {
    const reason = logging && verb !== 'closeCounter' ? refusals[language]['nobody-called'] : reasonOf(verb)
    if (reason !== null) return acts.say(reason)
    void acts.ask({ type: verb, counter: view.counter })
  }
  const startWithout = () => {
    if (!view.hasQueue || logging) return
    const reason = reasonOf('logCases')
    if (reason !== null) return acts.say(reason)
    acts.say(null)
    setWithoutTicket(true)
  }
  const signOut = async () => {
    if (view.state === 'free' && view.clerk === me.id && cut === null)
      await acts.ask({ type: 'closeCounter', counter: view.counter })
    await leave()
  }
  const askToLeave = () => {
    if (view.ticket !== null) setOpen({ dialog: 'leave' })
    else void signOut()
  }
  const onLive = (change: typeof stepped | typeof removed, by: 1 | -1 = 1) =>
    sheet?.change((draft) => change(draft, draft.live, by))

  useKeys({
    primary: () => void press(),
    recall: () => quiet('recall'),
    missed: () => quiet('markMissed'),
    without: startWithout,
    cancel: () => setWithoutTicket(false),
    favourite: (place) => {
      const procedure = view.procedures.find(({ id }) => id === view.favourites[place - 1])
      if (procedure !== undefined) sheet?.change((draft) => added(draft, procedure))
    },
    more: () => onLive(stepped, 1),
    less: () => onLive(stepped, -1),
    channel: () => sheet?.change((draft) => turned(draft, draft.live, view.channels)),
    remove: () => onLive(removed),
    other: () => sheet !== null && setOpen({ dialog: 'find' }),
  })

  const quietActs: QuietAct[] = closed
    ? [{ label: words.closed.other, key: null, reason: null, press: onStand }]
    : logging
      ? view.hasQueue
        ? [{ label: words.without.cancel, key: words.keys.escape, reason: null, press: () => setWithoutTicket(false) }]
        : []
      : [
          {
            label: words.called.recall,
            key: words.keys.recall,
            reason: reasonOf('recall'),
            press: () => quiet('recall'),
          },
          {
            label: words.called.missed,
            key: words.keys.missed,
            reason: reasonOf('markMissed'),
            press: () => quiet('markMissed'),
          },
          { label: words.without.action, key: words.keys.without, reason: reasonOf('logCases'), press: startWithout },
        ]
  const correct = (entry: number) => {
    acts.say(null)
    setOpen({ dialog: 'correct', entry })
  }
  return (
    <div className="desk">
      <title>{`${words.counter(view.counter)} · Σειρά`}</title>
      <Band
        view={view}
        me={me}
        link={picture.link}
        now={now}
        close={closed ? null : { reason: reasonOf('closeCounter'), press: () => quiet('closeCounter') }}
        onSignOut={askToLeave}
      />
      <Banners link={picture.link} paper={view.paper} />
      <main className="work" id={PAGE} tabIndex={-1}>
        <div className="left">
          <p className="unseen" aria-live="polite">
            {sceneAloud(view, language)}
          </p>
          {logging ? <WithoutTicket view={view} way={way} onWay={setWay} /> : <Stage view={view} now={now} />}
          <div className="body">
            {sheet === null ? (
              view.hasQueue && <Recent view={view} onCorrect={correct} />
            ) : (
              <Cases
                view={view}
                draft={sheet.draft}
                change={sheet.change}
                unlisted={!logging}
                onOther={() => setOpen({ dialog: 'find' })}
              />
            )}
          </div>
          <ActionBar
            quiet={quietActs}
            primary={cut === null ? primary : { ...primary, under: words.disconnected }}
            reason={primaryReason}
            underWay={acts.underWay}
            said={acts.said}
            onSay={acts.say}
            onPrimary={() => void press()}
          />
        </div>
        {view.hasQueue ? (
          <LineOfPeople
            view={view}
            now={now}
            reason={reasonOf('callMissed')}
            onSay={acts.say}
            onMissed={(ticket) => setOpen({ dialog: 'missed', ticket })}
            onAllMissed={() => setOpen({ dialog: 'all-missed' })}
          />
        ) : (
          <Log view={view} onCorrect={correct} />
        )}
      </main>
      <Dialogs
        open={open}
        onOpen={setOpen}
        view={view}
        acts={acts}
        reason={reasonOf('callMissed')}
        cut={cut}
        onProcedure={(procedure) => sheet?.change((draft) => added(draft, procedure))}
        onLeave={() => void signOut()}
      />
    </div>
  )
}
