// Citizens' opinions: what was written and waits for an answer, and how people rated the service of a month or a year.
import { useCallback } from 'react'
import { dateOf } from '#shared/calendar.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import { may } from '#shared/rights.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { useAskedAgain } from '../use-asked-again.ts'
import { allMessages, opinionsOf } from './ask.ts'
import { MessagesList } from './MessagesList.tsx'
import { PeriodTitle } from './PeriodTitle.tsx'
import { PerKep } from './PerKep.tsx'
import { Rated } from './Rated.tsx'
import { WordsList } from './WordsList.tsx'

type Props = {
  /** Null for the running month. */
  period: string | null
  now: Instant
  offices: readonly OfficeSeats[]
  me: Me
  /** Something was read or answered: whoever counts the new ones counts again. */
  onActed: () => void
  expire: () => void
}

export function OpinionsPage({ period, now, offices, me, onActed, expire }: Props) {
  const { language } = useSpoken()
  const words = opinionsText[language]
  const thisMonth = dateOf(now).slice(0, 7)
  const shown = period ?? thisMonth
  const opinions = useAskedAgain(
    useCallback(() => opinionsOf(shown), [shown]),
    expire,
  )
  const messages = useAskedAgain(allMessages, expire)
  const mayAnswer = may(me.role, 'answerOpinions')
  const nameOf = (office: string) => offices.find(({ id }) => id === office)?.name[language] ?? office
  return (
    <>
      <title>{`${words.title} · Σειρά`}</title>
      <PeriodTitle period={shown} thisMonth={thisMonth} />
      {(opinions.failed || messages.failed) && <p role="status">{words.failed}</p>}
      <div className="two opinions-two">
        <div className="stack">
          {messages.value === null ? (
            <p role="status">{words.loading}</p>
          ) : (
            <MessagesList
              messages={messages.value.messages}
              mayAnswer={mayAnswer}
              onMessages={(known) => {
                messages.show(known)
                onActed()
              }}
              expire={expire}
            />
          )}
        </div>
        {opinions.value !== null && (
          <div className="stack">
            <Rated satisfaction={opinions.value.satisfaction} nameOf={nameOf} />
            <WordsList words={opinions.value.words} mayDelete={mayAnswer} onDeleted={opinions.again} expire={expire} />
            <PerKep rows={opinions.value.messages} />
          </div>
        )}
      </div>
    </>
  )
}
