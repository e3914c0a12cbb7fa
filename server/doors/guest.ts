// Whoever stands at the live door once they were let in: what they look at, and who they are.
import type { Server, Socket } from 'socket.io'
import type { Down, Look, Up } from '#shared/protocol.ts'
import type { Visitor } from './visitor.ts'

type Known = { readonly look: Look; readonly visitor: Visitor }
export type LiveServer = Server<Up, Down, Record<string, never>, Known>
export type Guest = Socket<Up, Down, Record<string, never>, Known>
