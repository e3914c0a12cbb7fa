// The least that «click → last screen» can be: a process that keeps one row, answers the clerk, and sends one frame to the others.
import { type AddressInfo, connect } from 'node:net'
import { WebSocketServer } from 'ws'
import { Floor } from './floor.ts'

const floor = new Floor(process.argv[2] ?? '.')
const printerPort = Number(process.argv[3] ?? 0)
const printer = printerPort === 0 ? null : connect(printerPort, '127.0.0.1')
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
server.on('connection', (clerk) => {
  clerk.on('message', (message) => {
    const call = message.toString()
    floor.keep(call)
    clerk.send('kept')
    printer?.write(call)
    for (const screen of server.clients) if (screen !== clerk) screen.send(call)
  })
})
server.once('listening', () => process.send?.((server.address() as AddressInfo).port)) // a listening TCP server has one
process.once('disconnect', () => process.exit())
