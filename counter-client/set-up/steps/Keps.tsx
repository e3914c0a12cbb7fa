// The KEPs, in the directorate's own order; a code that is written almost rightly is mended with one press.
import { asKepCode } from '#shared/greek/kep-code.ts'
import { common } from '#shared/text/common.ts'
import { setUp } from '#shared/text/set-up.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { Cell } from '../Cell.tsx'
import type { Problems } from '../problems.ts'
import { RowActs } from '../RowActs.tsx'
import { withRow } from '../rows.ts'
import type { StepProps } from '../StepFields.tsx'
import { NO_KEP, type TypedKep } from '../typed.ts'

/** A KEP is usually called by its code: until somebody writes another name, it follows. */
function coded(kep: TypedKep, code: string): TypedKep {
  const name = (language: 'el' | 'en') => {
    const usual = (of: string) => (of === '' ? '' : `${common[language].kep} ${of}`)
    return kep[language] === usual(kep.code) ? usual(code) : kep[language]
  }
  return { code, el: name('el'), en: name('en') }
}

export function Keps({ typed: { keps }, wrong, change, problems }: StepProps & { problems: Problems }) {
  const words = setUp[useSpoken().language]
  const onRows = (rows: readonly TypedKep[]) => change({ keps: rows })
  return (
    <div className="set-up-step">
      <p className="quiet">{words.kepCodeHint}</p>
      <div className="rows of-keps">
        <div className="row-head" aria-hidden="true">
          <span>{words.kepCode}</span>
          <span>{words.nameEl}</span>
          <span>{words.nameEn}</span>
        </div>
        {keps.map((kep, at) => {
          const label = (what: string) => words.row(at + 1, what)
          const right = problems[`keps.${at}.code`]?.problem === 'kep-code' ? asKepCode(kep.code) : null
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, and its code may be typed twice
            <div className="row" key={at}>
              <div>
                <Cell
                  label={label(words.kepCode)}
                  value={kep.code}
                  problem={wrong(`keps.${at}.code`)}
                  maxLength={12}
                  onType={(code) => onRows(withRow(keps, at, coded(kep, code.trim())))}
                />
                {right !== null && (
                  <button type="button" className="link" onClick={() => onRows(withRow(keps, at, coded(kep, right)))}>
                    {words.correctTo(right)}
                  </button>
                )}
              </div>
              {(['el', 'en'] as const).map((language) => (
                <Cell
                  key={language}
                  label={label(language === 'el' ? words.nameEl : words.nameEn)}
                  lang={language}
                  value={kep[language]}
                  problem={wrong(`keps.${at}.name.${language}`)}
                  onType={(name) => onRows(withRow(keps, at, { [language]: name }))}
                />
              ))}
              <RowActs rows={keps} at={at} name={kep.code} least={1} onRows={onRows} />
            </div>
          )
        })}
      </div>
      <button type="button" className="quiet lined add" onClick={() => onRows([...keps, NO_KEP])}>
        <Icon name="plus" />
        {words.addKep}
      </button>
    </div>
  )
}
