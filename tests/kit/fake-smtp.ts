// A mail server of stories: plain TCP or TLS on a free port of this machine, which takes mail, refuses it, hangs or falls silent.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { CertificateFiles } from '../../server/certificate.ts'

/**
 * `mute`: it says nothing at all. `full`: it takes the mail's text and says «later». `silent-after`, `cut-after`: it takes the
 * text and says no more, or hangs up: nobody knows whether it kept it.
 */
export type Mood =
  | 'well'
  | 'mute'
  | 'no-sign-in'
  | 'no-sender'
  | 'no-recipient'
  | 'no-mayor'
  | 'full'
  | 'silent-after'
  | 'cut-after'
export type Taken = { readonly from: string; readonly to: readonly string[]; readonly text: string }

export class FakeSmtp {
  mood: Mood = 'well'
  /** Those whose text came whole, whatever was answered. */
  readonly heard: Taken[] = []
  /** What was typed as name and password. */
  readonly signedIn: string[] = []
  private readonly sockets = new Set<Socket>()
  private server: Server | null = null
  private port = 0

  static async open(tls: CertificateFiles | null = null): Promise<FakeSmtp> {
    const fake = new FakeSmtp()
    await fake.plugIn(tls)
    onTestFinished(() => fake.unplug())
    return fake
  }

  at = () => this.port

  async plugIn(tls: CertificateFiles | null = null): Promise<void> {
    const welcome = (socket: Socket) => this.welcome(socket)
    const server =
      tls === null
        ? createServer(welcome)
        : createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, welcome)
    server.listen(this.port, '127.0.0.1')
    await once(server, 'listening')
    this.port = (server.address() as AddressInfo).port // it listens on TCP
    this.server = server
  }

  async unplug(): Promise<void> {
    const { server } = this
    this.server = null
    for (const socket of this.sockets) socket.destroy()
    if (server === null) return
    server.close()
    await once(server, 'close')
  }

  private welcome(socket: Socket): void {
    this.sockets.add(socket)
    socket.on('error', () => socket.destroy()) // the other side went
    socket.on('close', () => this.sockets.delete(socket))
    if (this.mood === 'mute') return
    const talk = new Talk(this)
    let rest = ''
    socket.on('data', (bytes) => {
      rest += bytes.toString('latin1')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const answer = talk.answer(rest.slice(0, end))
        if (answer === HANG_UP) socket.destroy()
        else if (answer !== null) socket.write(`${answer}\r\n`)
        rest = rest.slice(end + 2)
      }
    })
    socket.write('220 mail.example.gr ESMTP\r\n')
  }
}

/** One visitor. Each line has its answer; null: none. */
class Talk {
  private readonly house: FakeSmtp
  private from = ''
  private to: string[] = []
  private text: string[] | null = null

  constructor(house: FakeSmtp) {
    this.house = house
  }

  answer(line: string): string | null {
    if (this.text !== null) return this.answerText(line, this.text)
    const { mood } = this.house
    switch (line.split(/[ :]/)[0]?.toUpperCase()) {
      case 'EHLO':
        return '250-mail.example.gr\r\n250 AUTH PLAIN'
      case 'AUTH':
        return this.signIn(line)
      case 'MAIL':
        this.from = addressIn(line)
        return mood === 'no-sender' ? '550 5.7.1 you may not send from there' : '250 fine'
      case 'RCPT':
        if (mood === 'no-recipient' || (mood === 'no-mayor' && line.includes('dimarchos')))
          return '550 5.1.1 nobody of that name'
        this.to.push(addressIn(line))
        return '250 fine'
      case 'DATA':
        this.text = []
        return '354 go on'
      case 'QUIT':
        return '221 bye'
      default:
        return '502 5.5.1 what is that'
    }
  }

  private signIn(line: string): string {
    const [, user = '', secret = ''] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
      .toString()
      .split('\0')
    this.house.signedIn.push(`${user}:${secret}`)
    return this.house.mood === 'no-sign-in' ? '535 5.7.8 wrong name or password' : '235 welcome'
  }

  private answerText(line: string, text: string[]): string | null {
    if (line !== '.') {
      text.push(line)
      return null
    }
    this.text = null
    const { from, to } = this
    const { mood } = this.house
    this.house.heard.push({ from, to, text: text.join('\n') })
    if (mood === 'silent-after') return null
    if (mood === 'cut-after') return HANG_UP
    return mood === 'full' ? '452 4.3.1 no room, come again later' : '250 2.0.0 taken'
  }
}

const HANG_UP = ''
const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''
