// A real OpenID Connect provider in a process of its own: knows Seira by one address, and everybody by the name they type.
import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

const [redirect, clientId, secret] = process.argv.slice(2)
const server = createServer()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const issuer = `http://127.0.0.1:${server.address().port}`
const provider = new Provider(issuer, {
  clients: [{ client_id: clientId, client_secret: secret, redirect_uris: [redirect] }],
  // As most providers have it: what is in the profile is told at the userinfo endpoint, not in the token.
  claims: { openid: ['sub'], profile: ['preferred_username'] },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: `id-of-${id}`, preferred_username: id }) }),
  pkce: { required: () => true },
})
server.on('request', provider.callback())
console.log(`provider at ${issuer}`)
