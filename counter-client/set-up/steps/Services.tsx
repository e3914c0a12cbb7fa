// The services that citizens choose from, and the channels that cases count in.
import { SERIES_LETTERS } from '#shared/queue/series-letters.ts'
import { setUp } from '#shared/text/set-up.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { Cell } from '../Cell.tsx'
import { RowActs } from '../RowActs.tsx'
import { withRow } from '../rows.ts'
import type { StepProps } from '../StepFields.tsx'
import type { TypedService } from '../typed.ts'

const LETTERS = [...SERIES_LETTERS]
const USUAL_MINUTES = 6

/** With the next letter that is free, and an id that none has. */
function oneMore(services: readonly TypedService[]): TypedService {
  const letter = LETTERS.find((one) => !services.some((service) => service.letter === one)) ?? ''
  const id = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !services.some((service) => service.id === one)) ?? 'z'
  return { id, letter, el: '', en: '', minutes: USUAL_MINUTES }
}

export function Services({ typed: { services, channels }, wrong, change }: StepProps) {
  const words = setUp[useSpoken().language]
  const onServices = (rows: readonly TypedService[]) => change({ services: rows })
  const label = (at: number, what: string) => words.row(at + 1, what)
  const full = services.length >= LETTERS.length
  return (
    <div className="set-up-step">
      <div className="rows of-services">
        <div className="row-head" aria-hidden="true">
          <span>{words.letter}</span>
          <span>{words.nameEl}</span>
          <span>{words.nameEn}</span>
        </div>
        {services.map((service, at) => (
          <div className="row" key={service.id}>
            <Cell
              label={label(at, words.letter)}
              value={service.letter}
              problem={wrong(`services.${at}.letter`)}
              choices={LETTERS.map((value) => ({ value, label: value }))}
              onType={(letter) => onServices(withRow(services, at, { letter }))}
            />
            {(['el', 'en'] as const).map((language) => (
              <Cell
                key={language}
                label={label(at, language === 'el' ? words.nameEl : words.nameEn)}
                lang={language}
                value={service[language]}
                problem={wrong(`services.${at}.name.${language}`)}
                onType={(name) => onServices(withRow(services, at, { [language]: name }))}
              />
            ))}
            <RowActs rows={services} at={at} name={service.el} least={1} onRows={onServices} />
          </div>
        ))}
      </div>
      <button
        type="button"
        className="quiet lined add"
        aria-disabled={full}
        onClick={() => !full && onServices([...services, oneMore(services)])}
      >
        <Icon name="plus" />
        {words.addService}
      </button>
      <section className="more-offices">
        <h2>{words.channels}</h2>
        <p className="quiet">{words.channelsHint}</p>
        <div className="rows of-channels">
          {channels.map((channel, at) => (
            <div className="row" key={channel.code}>
              <b>{channel.code}</b>
              {(['el', 'en'] as const).map((language) => (
                <Cell
                  key={language}
                  label={label(at, `${words.channels}, ${language === 'el' ? words.nameEl : words.nameEn}`)}
                  lang={language}
                  value={channel[language]}
                  problem={wrong(`channels.${at}.name.${language}`)}
                  onType={(name) => change({ channels: withRow(channels, at, { [language]: name }) })}
                />
              ))}
              <RowActs
                rows={channels}
                at={at}
                name={channel.code}
                least={null}
                onRows={(rows) => change({ channels: rows })}
              />
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}
