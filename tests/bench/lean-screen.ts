// A screen without socket.io-client: a bare `ws` socket that speaks as much of Engine.IO 4 and Socket.IO 5 as a screen needs.
// The load runs on the same cores as the server: a lean client leaves the time to what is measured, and the floor uses it too.
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { Answer, Ask, Look } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import { within } from './run.ts'

const PATIENCE_MS = 10_000
const VIEW = '42["view",'

export type Heard = { readonly text: string; readonly at: number }
export type Answered = { readonly answer: Answer; readonly at: number }

export class LeanScreen {
  private readonly socket: WebSocket
  private readonly look: Look
  private readonly asked = new Map<string, (answered: Answered) => void>()
  private waiters: { sees: (text: string) => boolean; resolve: (heard: Heard) => void }[] = []
  private last: Heard | null = null
  private asks = 0

  private constructor(url: string, look: Look, headers: Record<string, string>) {
    this.look = look
    const address = `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`
    this.socket = new WebSocket(address, { headers, perMessageDeflate: false })
    this.socket.on('message', (data) => this.hear(data.toString(), performance.now()))
  }

  /** Resolves when it has its first view. `from`: the address that a proxy says it comes from. */
  static async open(url: string, look: Look, cookie = '', from: string | null = null): Promise<LeanScreen> {
    const screen = new LeanScreen(url, look, { cookie, ...(from !== null && { 'x-forwarded-for': from }) })
    const broken = new Promise<never>((_, reject) => {
      screen.socket.once('error', reject)
      screen.socket.once('close', () => reject(new Error(`the ${look.screen} was not let in`)))
    })
    await Promise.race([screen.nextView(), broken])
    broken.catch(() => undefined) // from here on a cut line shows as an answer that does not come
    return screen
  }

  async ask(command: Command): Promise<Answered> {
    const number = String(this.asks++)
    const answered = new Promise<Answered>((resolve) => this.asked.set(number, resolve))
    const message: Ask = { id: randomUUID(), office: this.look.office, command, kept: 0 }
    this.socket.send(`42${number}${JSON.stringify(['ask', message])}`)
    return within(answered, PATIENCE_MS, command.type)
  }

  nextView(): Promise<Heard> {
    return this.wait(() => true)
  }

  /** The first view, from the last one on, that holds this text. */
  sees(text: string): Promise<Heard> {
    return this.last?.text.includes(text) ? Promise.resolve(this.last) : this.wait((view) => view.includes(text))
  }

  close(): void {
    this.socket.terminate()
  }

  private wait(sees: (text: string) => boolean): Promise<Heard> {
    const heard = new Promise<Heard>((resolve) => {
      this.waiters.push({ sees, resolve })
    })
    return within(heard, PATIENCE_MS, `a view of the ${this.look.screen}`)
  }

  private hear(packet: string, at: number): void {
    if (packet === '2') this.socket.send('3')
    else if (packet.startsWith('0')) this.socket.send(`40${JSON.stringify({ look: this.look })}`)
    else if (packet.startsWith('44')) this.socket.close()
    else if (packet.startsWith(VIEW)) this.hearView({ text: packet, at })
    else if (packet.startsWith('43')) this.hearAnswer(packet, at)
  }

  private hearView(heard: Heard): void {
    this.last = heard
    const ready = this.waiters.filter(({ sees }) => sees(heard.text))
    this.waiters = this.waiters.filter((waiter) => !ready.includes(waiter))
    for (const { resolve } of ready) resolve(heard)
  }

  private hearAnswer(packet: string, at: number): void {
    const start = packet.indexOf('[')
    const number = packet.slice(2, start)
    const [answer] = JSON.parse(packet.slice(start)) as [Answer] // the server's own, typed by the protocol
    this.asked.get(number)?.({ answer, at })
    this.asked.delete(number)
  }
}
