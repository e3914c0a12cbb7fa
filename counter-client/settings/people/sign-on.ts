// What is typed about single sign-on, and what the server is asked about it.
import type { SignOnField, SignOnProblem, SignOnSettings, SignOnWanted } from '#shared/people/single-sign-on.ts'
import { call, posting } from '../../staff/http.ts'

export type SignOnDraft = Readonly<Record<SignOnField, string>>

export const signOnSettings = () => call<{ readonly settings: SignOnSettings | null }>('/api/single-sign-on')
export const removeSignOn = () => call<null>('/api/single-sign-on/remove', posting({}))
export const saveSignOn = (draft: SignOnDraft) => send('/api/single-sign-on', draft)
export const testSignOn = (draft: SignOnDraft) => send('/api/single-sign-on/test', draft)

/** The usual words of the button, where there is none yet. */
type Usual = { readonly buttonElUsual: string; readonly buttonEnUsual: string }

export const draftOf = (settings: SignOnSettings | null, usual: Usual): SignOnDraft => ({
  issuer: settings?.issuer ?? '',
  clientId: settings?.clientId ?? '',
  secret: '',
  usernameClaim: settings?.usernameClaim ?? 'preferred_username',
  buttonEl: settings?.button.el ?? usual.buttonElUsual,
  buttonEn: settings?.button.en ?? usual.buttonEnUsual,
})

async function send(
  path: string,
  { buttonEl, buttonEn, secret, ...draft }: SignOnDraft,
): Promise<'ok' | 'expired' | 'failed' | readonly SignOnProblem[]> {
  const wanted: SignOnWanted = {
    ...draft,
    secret: secret.trim() === '' ? null : secret,
    button: { el: buttonEl, en: buttonEn },
  }
  const heard = await call<null>(path, posting(wanted))
  if (heard.ok) return 'ok'
  if (heard.status === 401) return 'expired'
  return heard.status === 422 ? (heard.body as { problems: SignOnProblem[] }).problems : 'failed' // 422 always carries them
}
