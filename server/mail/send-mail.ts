// One mail to the municipality's own mail server: composed, handed over, and what became of it said in a word.
import { Readable } from 'node:stream'
import nodemailer from 'nodemailer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailSettings } from '#shared/configuration/summaries.ts'
import type { MailProblem } from '#shared/summaries.ts'

export type Letter = {
  readonly messageId: string
  readonly subject: string
  readonly text: string
  readonly attachment: { readonly name: string; readonly type: string; readonly bytes: Uint8Array } | null
}
/** `unknown`: it was handed over and nobody answered: it may have gone. `said`: the server's own words. */
export type Sent =
  | { readonly state: 'sent'; readonly problem: 'some-recipients' | null; readonly said: string }
  | { readonly state: 'not-sent' | 'unknown'; readonly problem: MailProblem; readonly said: string }

/** Milliseconds for each answer of the server. */
export const PATIENCE_MS = 20_000

/** Never throws for what the network or the server does. `stop`: the house closes, and the line with it. */
export async function sendMail(
  settings: MailSettings,
  secret: string | null,
  letter: Letter,
  { patience = PATIENCE_MS, stop }: { readonly patience?: number; readonly stop?: AbortSignal } = {},
): Promise<Sent> {
  const bytes = await composed(settings, letter)
  const line = new SMTPConnection({
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  })
  let isHandedOver = false
  const stopped = () => line.close()
  stop?.addEventListener('abort', stopped)
  try {
    const refused = await new Promise<readonly string[]>((resolve, reject) => {
      line.on('error', reject) // more than one may come
      line.once('end', () => reject(new Error('the line ended')))
      const failed = (cause: unknown): boolean => {
        const isWrong = cause !== null && cause !== undefined
        if (isWrong) reject(cause)
        return isWrong
      }
      const send = () => {
        const body = Readable.from([bytes])
        // The server asked for it and has it; from here on only its answer says whether it was taken.
        body.once('end', () => {
          isHandedOver = true
        })
        line.send({ from: settings.from, to: [...settings.to] }, body, (cause, info) => {
          if (!failed(cause)) resolve(info.rejected)
        })
      }
      line.connect((cause) => {
        if (failed(cause)) return
        if (settings.user === '') return send()
        line.login({ user: settings.user, pass: secret ?? '' }, (wrong) => {
          if (!failed(wrong)) send()
        })
      })
    })
    line.quit()
    return { state: 'sent', problem: refused.length === 0 ? null : 'some-recipients', said: refused.join(', ') }
  } catch (cause) {
    line.close()
    const { code, command, responseCode, response } = told(cause)
    const isUnknown = isHandedOver && responseCode === null
    const problem = problemOf(code, command, responseCode, settings)
    return { state: isUnknown ? 'unknown' : 'not-sent', problem, said: response }
  } finally {
    stop?.removeEventListener('abort', stopped)
  }
}

async function composed({ from, to }: MailSettings, letter: Letter): Promise<Buffer> {
  const { messageId, subject, text, attachment } = letter
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await composer.sendMail({
    from,
    to: [...to],
    subject,
    text,
    messageId,
    // A summary is of nobody in particular: out-of-office notices about it help nobody.
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments:
      attachment === null
        ? []
        : [{ filename: attachment.name, contentType: attachment.type, content: Buffer.from(attachment.bytes) }],
  })
  return Buffer.isBuffer(message) ? message : Buffer.concat(await message.toArray())
}

type Told = { code: string; command: string; responseCode: number | null; response: string }
function told(cause: unknown): Told {
  const said: Readonly<Record<string, unknown>> = cause instanceof Error ? { ...cause } : {}
  const { code = '', originalCode, command = '', responseCode, response } = said
  return {
    code: String(originalCode ?? code),
    command: String(command),
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    response: String(response ?? (cause instanceof Error ? cause.message : cause)).slice(0, 300),
  }
}

function problemOf(
  code: string,
  command: string,
  responseCode: number | null,
  { security }: MailSettings,
): MailProblem {
  if (code === 'EDNS' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'host-unknown'
  if (/^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return 'certificate'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return 'no-tls'
  if (code === 'ETLS') return security === 'starttls' ? 'no-tls' : 'certificate'
  if (code === 'EAUTH') return 'sign-in'
  if (code === 'EENVELOPE') return command.startsWith('MAIL') ? 'sender' : 'recipients'
  if (code === 'ETIMEDOUT') return 'timeout'
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'refused'
  if (responseCode !== null) return 'rejected'
  return code === 'ESOCKET' ? 'refused' : 'cut-off'
}
