// What the page of the summaries is told: the last of them with their state, where they lie, and whether a password is kept.
import type { Instant } from './queue/words.ts'

/** Why a mail did not go, or a file was not written; each has its words. */
export const mailProblems = [
  'host-unknown',
  'refused',
  'timeout',
  'no-tls',
  'certificate',
  'sign-in',
  'sender',
  'recipients',
  'some-recipients',
  'cut-off',
  'rejected',
  'no-mail',
] as const
export type MailProblem = (typeof mailProblems)[number]
export const fileProblems = ['no-folder', 'not-allowed', 'disk-full', 'not-made', 'other'] as const
export type FileProblem = (typeof fileProblems)[number]

export type ToldSummary = {
  readonly kind: 'day' | 'month'
  /** Empty: all of them. */
  readonly office: string
  readonly period: string
  readonly file: string
  readonly fileState: 'due' | 'writing' | 'written' | 'given-up'
  readonly fileProblem: FileProblem | null
  readonly mailState: 'none' | 'due' | 'sending' | 'sent' | 'unknown' | 'given-up'
  readonly mailProblem: MailProblem | null
  readonly writtenAt: Instant | null
  readonly sentAt: Instant | null
  /** When it is tried again; null: it is not. */
  readonly nextAt: Instant | null
}
export type SummariesNow = {
  readonly folder: string
  /** A password is kept for the mail server of the settings. */
  readonly hasSecret: boolean
  /** The newest first. */
  readonly last: readonly ToldSummary[]
}
/** `said`: what the mail server answered, in its own words. */
export type MailTried =
  | { readonly ok: true; readonly problem: MailProblem | null; readonly said: string }
  | { readonly ok: false; readonly problem: MailProblem; readonly said: string }
