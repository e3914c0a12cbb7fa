// The supervisor writes in a hurry: a phrase filled in once is filled in twice, and what cannot be put up says why.
import { expect, test } from 'vitest'
import { noticePhrases } from '#shared/text/notice.ts'
import { filledIn, NOTHING_WRITTEN, readNotice } from './written-notice.ts'

const [closes = { el: '', en: '' }] = noticePhrases
const typed = (el: string, before = closes) => filledIn({ ...before, until: '' }, el, noticePhrases)

test('«13:00» typed into the Greek phrase stands in the English one too, letter by letter and corrected', () => {
  const one = typed('Σήμερα το ΚΕΠ κλείνει στις 1')
  const whole = filledIn(one, 'Σήμερα το ΚΕΠ κλείνει στις 13:00', noticePhrases)
  expect(whole.en).toBe('The KEP closes today at 13:00')
  expect(filledIn(whole, 'Σήμερα το ΚΕΠ κλείνει στις 12:30', noticePhrases).en).toBe('The KEP closes today at 12:30')
  expect(typed('Σήμερα το ΚΕΠ κλείνει στις $&').en).toBe('The KEP closes today at $&')
})

test('English that somebody wrote is left alone, and so is a sentence of one’s own', () => {
  const own = { el: closes.el, en: 'We close early' }
  expect(typed('Σήμερα το ΚΕΠ κλείνει στις 13:00', own).en).toBe('We close early')
  expect(typed('Κλείνουμε στη μία').en).toBe(closes.en)
})

test('without English the Greek stands for both; a time is read as people write it', () => {
  expect(readNotice({ el: '  Κλείνουμε\nνωρίς ', en: ' ', until: '9.30' })).toEqual({
    ok: true,
    command: { type: 'setNotice', text: { el: 'Κλείνουμε νωρίς', en: 'Κλείνουμε νωρίς' }, until: '09:30' },
  })
})

test('what is empty, left open, too long or no time is said beside its field', () => {
  expect(readNotice(NOTHING_WRITTEN)).toEqual({ ok: false, problems: { el: 'empty', en: null, until: null } })
  expect(readNotice({ ...closes, until: 'μία' })).toEqual({
    ok: false,
    problems: { el: 'gap', en: 'gap', until: 'no-time' },
  })
  expect(readNotice({ el: 'α'.repeat(201), en: 'a', until: '' })).toMatchObject({ problems: { el: 'too-long' } })
})
