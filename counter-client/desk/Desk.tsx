// The desk of one counter: what stands where, and which press does what.
import { useState } from 'react'
import { isKeepable, type Me } from '#shared/protocol.ts'
import type { CounterVerb } from '#shared/queue/can.ts'
import type { Line, Picture } from '#shared/screen/line.ts'
import { useNow } from '#shared/screen/use-line.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { PAGE } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'
import { ActionBar } from './ActionBar.tsx'
import { Away } from './Away.tsx'
import { Band } from './Band.tsx'
import { Banners } from './Banners.tsx'
import { BellSwitch } from './bell/BellSwitch.tsx'
import { momentOf } from './bell/should-ring.ts'
import { useBell, useHidden } from './bell/use-bell.ts'
import { Cases } from './Cases.tsx'
import { useCharacterKeys } from './character-keys.ts'
import { Dialogs, type Open } from './dialogs/Dialogs.tsx'

import { added } from './draft.ts'
import { Expected } from './Expected.tsx'
import type { Keeping } from './kept/use-kept.ts'
import { useRefusedRows } from './kept/use-refused-rows.ts'
import { withKept } from './kept/with-kept.ts'
import { LineOfPeople } from './LineOfPeople.tsx'
import { Log } from './Log.tsx'
import { movesOf } from './moves.ts'
import { primaryOf } from './primary.ts'
import { quietActs } from './quiet-acts.ts'
import { Recent } from './Recent.tsx'
import { Rolls } from './Rolls.tsx'
import { primaryNow, whyCut, whyNotNow } from './reasons.ts'
import { Stage, sceneAloud } from './Stage.tsx'
import { sheetKeys } from './sheet-keys.ts'
import { TakeBack } from './TakeBack.tsx'
import { useActs } from './use-acts.ts'
import { useDraft } from './use-draft.ts'
import { useKeys } from './use-keys.ts'
import { useLogging } from './use-logging.ts'
import { WithoutTicket } from './WithoutTicket.tsx'

type Props = {
  me: Me
  office: string
  /** As the server told it. */
  told: DeskView
  keeping: Keeping
  picture: Picture<'desk'>
  line: Line<'desk'>
  onStand: () => void
  leave: () => Promise<void>
}

export function Desk({ me, office, told, keeping, picture, line, onStand, leave }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  const characterKeys = useCharacterKeys()
  const now = useNow(picture)
  const view = withKept(told, keeping.waiting)
  const acts = useActs(line, keeping, `${view.state} ${view.ticket?.label}`, language)
  const moment = momentOf(view, picture.link, now)
  const bell = useBell(moment, language)
  const hidden = useHidden()
  const [open, setOpen] = useState<Open | null>(null)
  const rowsKey = (ticket: string) => `${view.date} ${office} ${ticket}`
  const ofTicket = useDraft(rowsKey(view.ticket?.label ?? 'none'))
  const ofNobody = useDraft(`${view.date} ${office} counter ${view.counter}`)
  useRefusedRows(keeping, ofNobody.change)

  const closed = view.state === 'closed'
  const { link } = picture
  const cut = whyCut(link, keeping, language)
  const reasonOf = (verb: CounterVerb) => whyNotNow(verb, view, link, cut, language)
  const without = useLogging(view, acts, reasonOf, cut !== null)
  const logging = without.on
  const sheet = logging ? ofNobody : view.state === 'serving' ? ofTicket : null
  const cases = logging ? { way: without.way, rows: ofNobody.draft.rows } : null
  const primary = primaryNow(primaryOf(view, ofTicket.draft.rows, cases, now, language), view, link, cut, language)
  const press = async () => {
    const { command, reason } = primary
    if (reason !== null) return acts.say(reason)
    if (!isKeepable(command)) return void acts.ask(command, 'primary')
    const ofNobodys = command.type === 'logCases' || command.type === 'finishWithoutTicket'
    const ticket = ofNobodys ? null : (view.ticket?.label ?? null)
    if (!(await acts.press(command, ticket, 'primary'))) return
    if (command.type === 'finish') ofTicket.forget()
    if (ofNobodys) {
      ofNobody.forget()
      without.written()
    }
  }
  const moves = movesOf({ view, now, language, acts, reasonOf, cut, logging, onOpen: setOpen, rowsKey })
  const signOut = async () => {
    if ((view.state === 'free' || view.state === 'paused') && view.clerk === me.id && cut === null)
      await acts.ask({ type: 'closeCounter', counter: view.counter })
    await leave()
  }
  const askToLeave = () => {
    if (view.state === 'attending') acts.say(reasonOf('closeCounter'))
    else if (view.ticket !== null || keeping.waiting.length > 0) setOpen({ dialog: 'leave' })
    else void signOut()
  }
  const { hasQueue } = view
  useKeys({
    ...moves,
    ...sheetKeys(view, sheet?.change ?? null, () => setOpen({ dialog: 'find' })),
    primary: () => void press(),
    pause: () => hasQueue && moves.pause(),
    takeBack: () => void moves.takeBack(),
    without: without.begin,
    cancel: without.cancel,
    appointments: () => hasQueue && !closed && moves.appointments(),
    findTicket: () => hasQueue && !logging && !closed && moves.findTicket(),
    close: () => !closed && moves.closeCounter(),
    allKeys: () => setOpen({ dialog: 'keys' }),
  })
  const presses = { ...moves, stand: onStand, cancel: without.cancel, without: without.begin }
  const openFor = (dialog: 'chosen' | 'change' | 'cancel') => (ticket: string) => {
    acts.say(null)
    setOpen({ dialog, ticket })
  }
  const correct = (entry: number) => {
    acts.say(null)
    setOpen({ dialog: 'correct', entry })
  }
  return (
    <div className={characterKeys ? 'desk' : 'desk no-characters'}>
      <title>{`${moment.free && moment.next !== null && hidden ? '(1) ' : ''}${words.counter(view.counter)} · Σειρά`}</title>
      <Band
        view={view}
        me={me}
        link={link}
        now={now}
        close={closed ? null : { reason: moves.whyNotClosed, press: moves.closeCounter }}
        pause={
          closed || view.state === 'paused' || !view.hasQueue ? null : { reason: reasonOf('pause'), press: moves.pause }
        }
        bell={<BellSwitch bell={bell} onSay={acts.say} />}
        onKeys={() => setOpen({ dialog: 'keys' })}
        onSignOut={askToLeave}
      />
      <Banners link={link} view={view} keeping={keeping} onSheet={without.openSheet} />
      <main className="work" id={PAGE} tabIndex={-1}>
        <div className="left">
          <p className="unseen" aria-live="polite">
            {sceneAloud(view, language)}
          </p>
          {logging ? (
            <WithoutTicket view={view} now={now} way={without.way} onWay={without.setWay} />
          ) : (
            <Stage view={view} now={now} untorn={{ reason: reasonOf('markUntorn'), press: moves.untorn }} />
          )}
          <div className="body">
            {sheet === null ? (
              view.hasQueue && (
                <Recent view={view} onCorrect={correct} onWithout={view.ticket === null ? null : without.begin} />
              )
            ) : (
              <Cases
                view={view}
                draft={sheet.draft}
                change={sheet.change}
                unlisted={!logging}
                onWithout={logging ? null : without.begin}
                onOther={() => setOpen({ dialog: 'find' })}
              />
            )}
          </div>
          <TakeBack view={view} now={now} reason={cut} press={() => void moves.takeBack()} />
          <ActionBar
            quiet={quietActs(view, logging, reasonOf, presses, language)}
            primary={primary}
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
            rolls={
              closed ? null : (
                <Rolls view={view} reason={reasonOf('callRoll')} onCall={moves.callRoll} onSet={moves.roll} />
              )
            }
            acts={{
              callChosen: view.choices.outOfTurn ? { reason: reasonOf('callChosen'), press: openFor('chosen') } : null,
              change: { reason: reasonOf('changeTicket'), press: openFor('change') },
              cancel: { reason: reasonOf('cancelTicket'), press: openFor('cancel') },
              printAgain: (ticket) => line.print(ticket),
              say: acts.say,
            }}
          >
            <Away
              view={view}
              now={now}
              reason={reasonOf('returnMissed')}
              onSay={acts.say}
              onPick={(kind, ticket) => setOpen({ dialog: 'back', kind, ticket })}
              onAll={(kind) => setOpen({ dialog: 'all-away', kind })}
            >
              <Expected view={view} now={now} onOpen={moves.appointments} />
            </Away>
          </LineOfPeople>
        ) : (
          <Log view={view} onCorrect={correct} />
        )}
      </main>
      <Dialogs
        open={open}
        onOpen={setOpen}
        view={view}
        now={now}
        acts={acts}
        rows={view.state === 'serving' ? ofTicket.draft.rows : []}
        reasonOf={reasonOf}
        cut={cut}
        kept={keeping.waiting.length}
        office={office}
        onTransferred={ofTicket.forget}
        onPaused={without.written}
        onProcedure={(procedure) => sheet?.change((draft) => added(draft, procedure))}
        onLeave={() => void signOut()}
      />
    </div>
  )
}
