// Which addresses this house sends to, whatever a phone says.
import { expect, test } from 'vitest'
import { isPushService } from './subscription.ts'

test('the push services of the browsers’ makers, and nobody else', () => {
  for (const good of [
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://db5p.notify.windows.com/w/?token=abc',
  ])
    expect(isPushService(good, []), good).toBe(true)
  for (const bad of [
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evilfcm.googleapis.com/x',
    'https://a@fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'https://evil-push.apple.com/x',
  ])
    expect(isPushService(bad, []), bad).toBe(false)
  expect(isPushService('http://127.0.0.1:9/x', ['http://127.0.0.1:9'])).toBe(true)
})
