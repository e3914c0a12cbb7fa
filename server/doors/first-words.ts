// What a phone reads before any script has come to it: its number and where it stands, in plain words. The page then draws over it.
import type { Told } from '#shared/protocol.ts'
import { saidAloud } from '#shared/text/ticket-said.ts'

export function firstWords(told: Told | null): string {
  if (told === null || !isOfTicket(told)) return ''
  const { view } = told
  const isTurn = view.stand.state === 'called'
  const [label, said] = [view.label, saidAloud(view, view.language)].map(escaped)
  return [
    `<div class="own is-first${isTurn ? ' is-turn' : ''}" lang="${view.language}"><header></header><main>`,
    `<article class="ticket upright own-ticket${isTurn ? ' is-now' : ''}"><div class="own-top">`,
    `<p class="own-first">${label}</p><p>${said}</p></div></article></main></div>`,
  ].join('')
}

const isOfTicket = (told: Told): told is Told<'ticket'> => told.screen === 'ticket'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '')
