// One mail: what the mail server may do with it, and what is said of that in a word.
import { expect, test } from 'vitest'
import type { MailSettings } from '#shared/configuration/summaries.ts'
import { sendMail } from '../../server/mail/send-mail.ts'
import { writeCertificate } from '../kit/certificate.ts'
import { FakeSmtp, type Mood } from '../kit/fake-smtp.ts'
import { tempFolder } from '../kit/temp.ts'

const LETTER = {
  messageId: '<one@dimos.example>',
  subject: 'Σύνοψη ημέρας 27/11/2026',
  text: 'Το έγγραφο είναι συνημμένο.\r\n',
  attachment: { name: '2026-11-27-kentro.csv', type: 'text/csv', bytes: new TextEncoder().encode('ΚΕΠ;ΣΥΝΟΛΟ') },
}
const to = (smtp: FakeSmtp, more: Partial<MailSettings> = {}): MailSettings => ({
  host: '127.0.0.1',
  port: smtp.at(),
  security: 'none',
  user: '',
  from: 'seira@dimos.example',
  to: ['kep@dimos.example', 'dimarchos@dimos.example'],
  ...more,
})
/** Nobody in these stories is slow by nature. */
const QUICK = { patience: 300 }

test('a mail arrives with its document, from and to whom the settings say', async () => {
  const smtp = await FakeSmtp.open()
  expect(await sendMail(to(smtp), null, LETTER)).toMatchObject({ state: 'sent', problem: null })
  const [taken] = smtp.heard
  expect([taken?.from, taken?.to]).toEqual(['seira@dimos.example', ['kep@dimos.example', 'dimarchos@dimos.example']])
  expect(taken?.text).toContain('Message-ID: <one@dimos.example>')
  expect(taken?.text).toContain('2026-11-27-kentro.csv')
  expect(taken?.text).toContain(Buffer.from('ΚΕΠ;ΣΥΝΟΛΟ').toString('base64'))
})

test.for<[Mood, string, string]>([
  ['no-sender', 'not-sent', 'sender'],
  ['no-recipient', 'not-sent', 'recipients'],
  ['no-mayor', 'sent', 'some-recipients'],
  ['full', 'not-sent', 'rejected'],
  ['mute', 'not-sent', 'timeout'],
  ['silent-after', 'unknown', 'timeout'],
  ['cut-after', 'unknown', 'cut-off'],
])('of a server that is «%s» it is said: %s, %s', async ([mood, state, problem]) => {
  const smtp = await FakeSmtp.open()
  smtp.mood = mood
  expect(await sendMail(to(smtp), null, LETTER, QUICK)).toMatchObject({ state, problem })
})

test('a wrong password is said, and the server’s own words with it', async () => {
  const smtp = await FakeSmtp.open()
  smtp.mood = 'no-sign-in'
  const sent = await sendMail(to(smtp, { user: 'seira' }), 'mystiko', LETTER)
  expect(sent).toMatchObject({ state: 'not-sent', problem: 'sign-in' })
  expect(sent.state !== 'sent' && sent.said).toContain('535 5.7.8')
  expect(smtp.signedIn).toEqual(['seira:mystiko'])
  expect(smtp.heard).toEqual([])
})

test('nothing goes without the encryption that was asked for, nor to a certificate that nobody trusts', async () => {
  const plain = await FakeSmtp.open()
  const secret = { user: 'seira', security: 'starttls' } as const
  expect(await sendMail(to(plain, secret), 'mystiko', LETTER, QUICK)).toMatchObject({ problem: 'no-tls' })
  const tls = { ...secret, security: 'tls' } as const
  expect(await sendMail(to(plain, tls), 'mystiko', LETTER, QUICK)).toMatchObject({ problem: 'no-tls' })
  const strange = await FakeSmtp.open(writeCertificate(tempFolder()))
  expect(await sendMail(to(strange, tls), 'mystiko', LETTER, QUICK)).toMatchObject({ problem: 'certificate' })
  expect([plain, strange].flatMap(({ signedIn, heard }) => [...signedIn, ...heard])).toEqual([])
})

test('a server that is not there, and one that has no such name, are said to be', async () => {
  const smtp = await FakeSmtp.open()
  const settings = to(smtp)
  await smtp.unplug()
  expect(await sendMail(settings, null, LETTER, QUICK)).toMatchObject({ state: 'not-sent', problem: 'refused' })
  const nowhere = { ...settings, host: 'mail.invalid' }
  expect(await sendMail(nowhere, null, LETTER, { patience: 5_000 })).toMatchObject({ problem: 'host-unknown' })
})
