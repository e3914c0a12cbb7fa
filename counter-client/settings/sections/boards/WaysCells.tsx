// The ways from one board to the counters: an arrow, a few words in both languages, or both.
import { ARROWS, type Arrow, DIRECTION_AT_MOST } from '#shared/queue/plain-board.ts'
import type { BoardWay } from '#shared/queue/settings.ts'
import { settingsBoards } from '#shared/text/settings-boards.ts'
import { wayText } from '#shared/text/ways.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { Wrong } from '../form-props.ts'

type Props = {
  readonly ways: readonly BoardWay[]
  readonly onWays: (ways: BoardWay[]) => void
  readonly counters: readonly string[]
  /** Where they stand in the section: `boards.0.ways`. */
  readonly path: string
  readonly wrong: Wrong
}

export function WaysCells({ ways, onWays, counters, path, wrong }: Props) {
  const { language } = useSpoken()
  const words = settingsBoards[language]
  const without = counters.filter((id) => !ways.some(({ counter }) => counter === id))
  const [next] = without
  const arrows = [
    { value: '' as const, label: words.noArrow },
    ...ARROWS.map((value) => ({ value, label: wayText[language][value] })),
  ]
  return (
    <fieldset className="all-or-some">
      <legend>{words.ways}</legend>
      <p className="quiet">{words.waysAbout}</p>
      <Rows
        kind="ways"
        items={ways}
        onItems={onWays}
        nameOf={({ counter }) => counter}
        columns={[words.counter, words.arrow, words.textEl, words.textEn]}
        ordered={false}
        most={counters.length}
        add={
          next === undefined
            ? null
            : { label: words.addWay, make: (): BoardWay => ({ counter: next, arrow: 'left', text: null }) }
        }
        row={(way, at, change) => (
          <>
            <ChoiceCell
              label={words.counter}
              value={way.counter}
              choices={counters
                .filter((id) => id === way.counter || without.includes(id))
                .map((id) => ({ value: id, label: id }))}
              onValue={(counter) => change({ ...way, counter })}
              wrong={wrong(`${path}.${at}.counter`)}
            />
            <ChoiceCell<Arrow | ''>
              label={words.arrow}
              of={way.counter}
              value={way.arrow ?? ''}
              choices={arrows}
              onValue={(arrow) => change({ ...way, arrow: arrow === '' ? null : arrow })}
              wrong={wrong(`${path}.${at}.arrow`)}
            />
            {(['el', 'en'] as const).map((lang) => (
              <TextCell
                key={lang}
                label={lang === 'el' ? words.textEl : words.textEn}
                of={way.counter}
                lang={lang}
                maxLength={DIRECTION_AT_MOST}
                placeholder={words.textExample[lang]}
                value={way.text?.[lang] ?? ''}
                onValue={(typed) => change({ ...way, text: withWords(way.text, lang, typed) })}
                wrong={wrong(`${path}.${at}.text.${lang}`)}
              />
            ))}
          </>
        )}
      />
    </fieldset>
  )
}

/** Both empty: no words. */
function withWords(text: BoardWay['text'], lang: 'el' | 'en', typed: string): BoardWay['text'] {
  const next = { ...(text ?? { el: '', en: '' }), [lang]: typed }
  return next.el === '' && next.en === '' ? null : next
}
