// A process that the house keeps, here that of the signs: killed it comes back by itself, without its server it goes on trying, let go it ends.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { signProcess } from '../../server/signs/office-signs.ts'

beforeEach(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => said.mockRestore())
})
const lives = (pid: number | null): boolean => {
  try {
    return pid !== null && process.kill(pid, 0)
  } catch {
    return false // there is no such process
  }
}

test('one that is killed is started again, and ends when it is let go', async () => {
  // Nobody listens there: it has no server, and does not mind.
  const signs = signProcess('kentro', 'http://127.0.0.1:9', 'k')
  signs.start()
  onTestFinished(() => signs.stop())
  const first = signs.pid()
  expect(lives(first)).toBe(true)
  if (first !== null) process.kill(first, 'SIGKILL')
  await expect.poll(() => lives(signs.pid()) && signs.pid() !== first, { timeout: 10_000 }).toBe(true)
  const second = signs.pid()
  await signs.stop()
  expect([lives(first), lives(second), signs.pid()]).toEqual([false, false, null])
})
