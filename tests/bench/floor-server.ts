// The least that «click → last screen» can be: a process that keeps one row, answers the clerk, and sends one frame to the others.
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { Floor } from './floor.ts'

const floor = new Floor(process.argv[2] ?? '.')
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
server.on('connection', (clerk) => {
  clerk.on('message', (message) => {
    const call = message.toString()
    floor.keep(call)
    clerk.send('kept')
    for (const screen of server.clients) if (screen !== clerk) screen.send(call)
  })
})
server.once('listening', () => process.send?.((server.address() as AddressInfo).port)) // a listening TCP server has one
process.once('disconnect', () => process.exit())
