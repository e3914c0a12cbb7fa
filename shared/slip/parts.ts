// What a slip says, in words and in order, before anything is known of the paper: printed as text (slip.ts) or drawn (drawn-slip.ts).
import { slipDate, timeOf } from '../calendar.ts'
import { wholeNumber } from '../greek/numbers.ts'
import type { Bilingual } from '../queue/bilingual.ts'
import type { Language } from '../queue/words.ts'
import { slipText } from '../text/slip.ts'
import { waitText } from '../text/waits.ts'
import type { Slip } from '../views/slips-view.ts'
import { canBeQr } from './qr.ts'

/** What the office adds to its slips, and which printing of the slip this is. */
export type Extras = {
  /** 0 for the first; 1 where the first may be lying there too. */
  readonly copy: number
  /** The address behind the QR; null: none. */
  readonly qr: string | null
  readonly header: readonly string[]
  /** `14:00`, when the doors close so soon that it must be said. */
  readonly closes: string | null
  /** The same once more, smaller, in the other language. */
  readonly bothLanguages: boolean
}
export const NO_EXTRAS: Extras = { copy: 0, qr: null, header: [], closes: null, bothLanguages: false }

export type SlipParts = {
  readonly practice: string | null
  readonly header: readonly string[]
  readonly office: string
  readonly copy: string | null
  readonly label: string
  readonly service: string
  /** In the other language. */
  readonly alsoService: string | null
  /** Figures with what stands under them; one without figures is a sentence. */
  readonly facts: readonly { readonly large: string; readonly under: string | null }[]
  readonly alsoFacts: string | null
  readonly qr: { readonly payload: string; readonly caption: string } | null
  readonly closes: string | null
  readonly said: readonly string[]
  readonly date: string
  readonly lastLine: string | null
}

export function slipParts(slip: Slip, office: Bilingual, extras: Extras): SlipParts {
  const { language } = slip
  const other: Language = language === 'el' ? 'en' : 'el'
  const also = extras.bothLanguages ? other : null
  const say = slipText[language]
  const { qr } = extras
  const lastWord = (l: Language) => (slip.practice ? slipText[l].notValid : slipText[l].willCall)
  return {
    practice: slip.practice ? say.practice : null,
    header: extras.header,
    office: office[language],
    copy: extras.copy > 0 ? say.copy : null,
    label: slip.ticket,
    service: slip.service[language],
    alsoService: also && slip.service[also],
    facts: [aheadOf(slip), ...waitOf(slip)],
    alsoFacts: also && inOneLine(slip, also),
    qr: qr !== null && canBeQr(qr) ? { payload: qr, caption: say.onPhone } : null,
    closes: extras.closes && say.closes(extras.closes),
    said: [lastWord(language), ...(also === null ? [] : [lastWord(also)])],
    date: `${slipDate(slip.takenAt, language)} ${timeOf(slip.takenAt)}`,
    lastLine: slip.lastLine,
  }
}

function aheadOf({ ahead, language }: Slip): SlipParts['facts'][number] {
  const say = slipText[language]
  return ahead === 0
    ? { large: say.next, under: null }
    : { large: wholeNumber(ahead, language), under: say.peopleBefore(ahead) }
}

function waitOf({ wait, language }: Slip): SlipParts['facts'] {
  const say = waitText[language]
  return wait === null ? [] : [{ large: say.figures(wait), under: say.under(wait) }]
}

function inOneLine({ ahead, wait }: Slip, language: Language): string {
  const say = slipText[language]
  const before = ahead === 0 ? say.next : `${wholeNumber(ahead, language)} ${say.peopleBefore(ahead)}`
  return wait === null ? before : `${before}, ${waitText[language].minutes(wait)}`
}
