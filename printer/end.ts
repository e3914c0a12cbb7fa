// How a printer's process ends: the slip in hand is finished, no other is begun.
const END_MS = 1_500

export async function end(close: () => Promise<void>): Promise<void> {
  // A write to a hung device never comes back, and then not even process.exit ends the process.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), END_MS).unref()
  await close()
  process.exit(0)
}
