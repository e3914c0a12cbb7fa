// Who may what: every role × every command, every screen, every route and every page. A new one fails here until it is entered.
import { expect, test } from 'vitest'
import type { Answer, Look } from '#shared/protocol.ts'
import type { Command, Verb } from '#shared/queue/commands.ts'
import { type StaffRole, staffRoles } from '#shared/rights.ts'
import { get, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'
import { oneOfEach } from '../kit/one-of-each.ts'
import { addressed } from '../kit/routes.ts'

type Who = StaffRole | 'nobody'
const everybody: readonly Who[] = ['nobody', ...staffRoles]
/** The demo's account of each role. */
const accounts: Record<StaffRole, string> = {
  clerk: 'maria',
  head: 'head',
  supervisor: 'supervisor',
  administrator: 'admin',
  auditor: 'auditor',
}
async function cookies(url: string): Promise<Record<Who, string>> {
  const signedIn = await Promise.all(staffRoles.map(async (role) => [role, await signIn(url, accounts[role])] as const))
  return { nobody: '', ...(Object.fromEntries(signedIn) as Record<StaffRole, string>) } // one for each role
}

const C = 'clerk'
const H = 'head'
const S = 'supervisor'
const A = 'administrator'
const U = 'auditor'
const signedIn: readonly Who[] = [C, H, S, A, U]
const staff: readonly Who[] = [C, H, S, A]

/** Verb → who may ask it at a desk or at Today; the kiosk's own two stand below. */
const asks: Record<Verb, readonly Who[]> = {
  takeTicket: staff,
  openCounter: staff,
  closeCounter: staff,
  closeWithTicket: staff,
  callNext: staff,
  callMissed: staff,
  callChosen: staff,
  returnMissed: staff,
  callRoll: staff,
  markUntorn: staff,
  setRoll: staff,
  rollIsAt: staff,
  recall: staff,
  startServing: staff,
  markMissed: staff,
  finish: staff,
  transfer: staff,
  park: staff,
  callParked: staff,
  cancelTicket: staff,
  changeTicket: staff,
  takeBack: staff,
  letPass: [], // whoever holds the ticket, at its own page
  leave: [],
  pause: staff,
  endPause: staff,
  logCases: staff,
  serveWithoutTicket: staff,
  finishWithoutTicket: staff,
  stopWithoutTicket: staff,
  bookAppointments: staff,
  cancelAppointment: staff,
  checkIn: staff,
  correctCases: staff,
  changeSettings: [],
  setNotice: [H, S, A],
  endDay: [S, A],
  reopenDay: [S, A],
}
const atKiosk: readonly Verb[] = ['takeTicket', 'checkIn']

/** Screen → who may look at it. In the demo anybody may look at the public ones. */
const looks: Record<Look['screen'], readonly Who[]> = {
  board: everybody,
  kiosk: everybody,
  paper: everybody,
  exit: everybody,
  counter: everybody,
  slips: [],
  signs: [],
  desk: staff,
  today: [H, S, A, U],
  ticket: [], // whoever holds its link: tests/live/ticket-page.test.ts
  door: [S, A, U], // its code gives numbers: nobody but its own device, and who sees the devices
  take: [], // whoever has read that code: tests/live/door.test.ts
}

/** What whoever is not let in is told; missing: `forbidden`. */
const notIn: Partial<Record<Look['screen'], string>> = {
  ticket: 'no-such-link',
  take: 'no-such-link',
  door: 'not-enrolled',
}

/** Route → who is let past its door. */
const routes: Record<string, readonly Who[]> = {
  'GET /healthz': everybody,
  'GET /': everybody,
  'GET /board': everybody,
  'GET /kiosk': everybody,
  'GET /counter': everybody,
  'GET /printer': everybody,
  'GET /desk': everybody, // a page without a word of anybody in it; it asks who sits before it
  'GET /supervisor': everybody,
  'GET /settings': everybody,
  'GET /sign-in': everybody,
  'POST /api/sign-in': everybody,
  'POST /api/sign-out': everybody,
  'POST /api/sign-in/new-password': everybody,
  'GET /api/me': signedIn,
  'GET /api/account': signedIn,
  'POST /api/account/password': signedIn,
  'GET /api/account/sessions': signedIn,
  'POST /api/account/sessions/end': signedIn,
  'POST /api/account/sessions/end-others': signedIn,
  'POST /api/account/second-factor/enrol': signedIn,
  'POST /api/account/second-factor/confirm': signedIn,
  'POST /api/account/second-factor/off': signedIn,
  'GET /api/people': [A, U],
  'POST /api/people': [A],
  'POST /api/people/:person': [A],
  'POST /api/people/:person/active': [A],
  'POST /api/people/:person/code': [A],
  'POST /api/people/:person/unlock': [A],
  'POST /api/people/:person/no-second-factor': [A],
  'GET /api/people/:person/sessions': [A, U],
  'POST /api/people/:person/end-session': [A],
  'POST /api/people/:person/end-sessions': [A],
  'GET /api/people/:person/history': [A, U],
  'GET /api/hub': everybody,
  'GET /api/offices': signedIn,
  'GET /api/appointments': signedIn,
  'POST /api/appointments': staff,
  'POST /api/appointments/cancel': staff,
  'POST /api/appointments/import': staff,
  'GET /api/reports/:question': [H, S, A, U],
  'GET /api/reports/:question/as/:format': [H, S, A, U],
  'POST /api/imports': [S, A],
  'POST /api/annotations': [H, S, A],
  'POST /api/annotations/change': [H, S, A],
  'POST /api/annotations/remove': [H, S, A],
  'GET /api/sso': everybody,
  'POST /api/sso/start': everybody,
  'POST /api/sso/finish': everybody,
  'GET /api/single-sign-on': [A, U],
  'POST /api/single-sign-on': [A],
  'POST /api/single-sign-on/test': [A],
  'POST /api/single-sign-on/remove': [A],
  'POST /api/devices/me': everybody, // a screen says who it is
  'GET /api/devices': [S, A, U],
  'POST /api/devices/enrol': [A],
  'POST /api/devices/assign': [A],
  'POST /api/devices/remove': [A],
  'POST /api/devices/identify': [A],
  'POST /api/devices/reload': [A],
  'POST /api/devices/who-may-look': [A],
  'GET /api/printers/:office': [S, A, U],
  'POST /api/printers/:office/:printer': [S, A],
  'GET /api/signs/:office': [S, A, U],
  'GET /voice/:office/:date/:call/:language': everybody, // where it may look at the board
  'GET /api/voice/:office': [S, A, U],
  'GET /api/voice/:office/sample': [S, A, U],
  'GET /exit': everybody,
  'GET /opinion': everybody,
  'GET /api/opinions/form': everybody,
  'POST /api/opinions/message': everybody, // the voice of the citizen, slowly
  'POST /api/opinions/ticket': everybody, // whoever holds a ticket’s link
  'POST /api/opinions/words': everybody,
  'POST /api/opinions/exit': everybody,
  'GET /api/opinions': [H, S, A, U],
  'POST /api/opinions/delete-words': [H, S, A],
  'GET /api/messages': [H, S, A, U],
  'GET /api/messages/new': [H, S, A, U],
  'POST /api/messages/state': [H, S, A],
  'POST /api/messages/delete-contact': [H, S, A],
  'GET /open/v1/offices': everybody,
  'GET /open/v1/offices/:office': everybody,
  'GET /open/v1/offices/:office/queue-monitor': everybody,
  'GET /open/v1/openapi.json': everybody,
  'GET /api/privacy': everybody,
  'GET /privacy': everybody,
  'GET /api/push': everybody,
  'POST /api/push': everybody, // whoever holds a ticket's link
  'GET /ticket-worker.js': everybody,
  'GET /door': everybody, // without its code
  'GET /take/:key': everybody, // as the next
  'GET /t/:key': everybody, // a link that holds no more is answered as one that never did
  'GET /api/setup': everybody,
  'POST /api/setup': [], // the demo is set up already
  'POST /api/setup/check': [],
  'POST /api/setup/check-file': [],
  'GET /api/settings/export': [S, A, U],
  'GET /api/begin': [A],
  'POST /api/begin': [A],
  'GET /api/installation': [S, A, U],
  'POST /api/demo/throw-away': [A],
  'GET /api/settings': [S, A, U],
  'GET /api/settings/history': [S, A, U],
  'POST /api/settings/check': [A],
  'POST /api/settings': [A],
  'POST /api/settings/undo': [A],
  'POST /api/settings/import': [A],
  'POST /api/settings/pictures': [A],
  'GET /pictures/:sha256': everybody,
  'GET /api/files': [S, A, U],
  'POST /api/files': [A],
  'POST /api/files/remove': [A],
  'GET /files/:sha256': everybody,
  'GET /kiosk.webmanifest': everybody,
  'GET /shell-worker.js': everybody,
  'GET /api/kiosk-voice': everybody,
  'POST /api/kiosk-voice': everybody, // where a kiosk may be looked at
}
const NAMED = { year: '2024' }

test('every screen × everybody', async () => {
  const { url } = await openTestHouse()
  const cookie = await cookies(url)
  for (const screen of Object.keys(looks) as Look['screen'][]) // the record's own keys
    for (const who of everybody) {
      const more =
        screen === 'desk' ? { counter: '3' } : screen === 'ticket' || screen === 'take' ? { key: 'guessed' } : {}
      const look: Look = { screen, office: 'kentro', ...more }
      const came = new TestScreen(url, look, cookie[who], { reconnection: false })
      const outcome = await Promise.race([came.sees(() => true).then(() => 'in'), came.refused()])
      expect(`${who} at ${screen}: ${outcome}`).toBe(
        `${who} at ${screen}: ${looks[screen].includes(who) ? 'in' : (notIn[screen] ?? 'forbidden')}`,
      )
    }
})

test('every command × everybody, at every screen where they may stand', async () => {
  const { url } = await openTestHouse()
  const cookie = await cookies(url)
  const at = { office: 'kentro' }
  for (const who of everybody) {
    const allowed: Record<string, readonly Verb[]> = {
      board: [],
      paper: [],
      exit: [],
      kiosk: atKiosk, // whoever is signed in at a kiosk is the public there
      desk: verbsOf(who),
      today: verbsOf(who),
    }
    for (const [screen, verbs] of Object.entries(allowed)) {
      if (!looks[screen as Look['screen']].includes(who)) continue
      const look = { screen: screen as Look['screen'], ...at, ...(screen === 'desk' ? { counter: '3' } : {}) }
      const stands = new TestScreen(url, look, cookie[who])
      for (const command of Object.values(oneOfEach))
        expect(`${who} at ${screen}, ${command.type}: ${outcomeOf(await stands.ask(command))}`).toBe(
          `${who} at ${screen}, ${command.type}: ${verbs.includes(command.type) ? 'let in' : 'forbidden'}`,
        )
      stands.socket.disconnect()
    }
  }
})

const verbsOf = (who: Who) => (Object.keys(asks) as Verb[]).filter((verb) => asks[verb].includes(who)) // its own keys
const outcomeOf = (answer: Answer) => (!answer.ok && answer.refusal === 'forbidden' ? 'forbidden' : 'let in')

test('every route × everybody, and no route that is not entered', async () => {
  const house = await openTestHouse()
  const cookie = await cookies(house.url)
  const named = house.routes.map(({ method, path }) => `${method} ${path}`)
  expect(named.toSorted()).toEqual(Object.keys(routes).toSorted())
  for (const [route, allowed] of Object.entries(routes))
    for (const who of everybody)
      expect(`${who}, ${route}: ${await past(house.url, route, cookie[who])}`).toBe(
        `${who}, ${route}: ${allowed.includes(who) ? 'let in' : 'refused'}`,
      )
})

/** Whether somebody gets past the door with nothing in their hands: what is asked badly is another matter. */
async function past(url: string, route: string, cookie: string): Promise<'let in' | 'refused'> {
  const [method = '', path = ''] = route.split(' ')
  const address = addressed(path, NAMED, 'x')
  const signsOut = path === '/api/sign-out'
  const response =
    method === 'GET' ? await get(url, address, cookie) : await post(url, address, {}, signsOut ? '' : cookie)
  const refused = [401, 403].includes(response.status) && (await response.json()).problem !== 'wrong'
  return refused ? 'refused' : 'let in'
}

test('the head of one KEP works at its counters and at no other, whatever is asked', async () => {
  const { url } = await openTestHouse()
  const head = await signIn(url, 'head')
  const own = new TestScreen(url, { screen: 'desk', office: 'kentro', counter: '3' }, head)
  const with7 = Object.values(oneOfEach).map((command) =>
    'counter' in command ? { ...command, counter: '7' } : command,
  )
  for (const command of with7 as Command[]) {
    // the same verbs at another counter
    const forbidden = 'counter' in command || !asks[command.type].includes('head')
    expect(`${command.type}: ${outcomeOf(await own.ask(command))}`).toBe(
      `${command.type}: ${forbidden ? 'forbidden' : 'let in'}`,
    )
  }
  const nikos = new TestScreen(url, { screen: 'desk', office: 'kentro', counter: '7' }, await signIn(url, 'nikos'))
  await nikos.ask({ type: 'openCounter', counter: '7', takeOver: false })
  const logged = await nikos.ask({ ...oneOfEach.logCases, counter: '7' } as Command)
  if (!logged.ok) throw new Error(logged.refusal)
  expect(await own.ask({ ...oneOfEach.correctCases, entry: logged.reply.entry ?? 0 } as Command)).toMatchObject({
    refusal: 'forbidden',
  })
  const seats = await (await get(url, '/api/offices', head)).json()
  expect(seats.find(({ id }: { id: string }) => id === 'kentro').seats.map(({ kep }: { kep: string }) => kep)).toEqual(
    Array(6).fill('0207'),
  )
})
