import { describe, expect, it } from 'vitest'
import { createUser, installRoles, accessActions as users } from '#support/access/index.ts'
import { startRelay } from '#support/events/index.ts'
import { openLog } from '#support/telemetry/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { serve } from './server.ts'

const config = { port: 0, host: '127.0.0.1', trustProxy: false }
const logger = openLog({ level: 'silent' })
const house = await testHouse()

describe('a serving house', () => {
  it('answers, measures itself, and is gone when it has been stopped', async () => {
    const serving = await serve({ house: house.house, config, logger })
    const url = `http://127.0.0.1:${serving.port}`
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('onefold_database_connections')
    const page = await fetch(`${url}/shop/nothing/here`)
    expect(page.status).toBe(404)
    await serving.stop()
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })

  it('refuses a port that is taken, and leaves nothing behind', async () => {
    const first = await serve({ house: house.house, config, logger })
    const taken = { ...config, port: first.port }
    await expect(serve({ house: house.house, config: taken, logger })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await first.stop()
    const again = await serve({ house: house.house, config: taken, logger })
    await again.stop()
  })

  it('hears from another process who may no longer come in', async () => {
    await house.inTransaction(installRoles)
    const user = {
      email: 'clerk@house.example',
      name: 'Clerk',
      password: 'a long password 1',
      roles: [{ role: 'clerk' }],
    }
    const { id } = await house.inTransaction((ctx) => createUser(ctx, user))
    const serving = await serve({ house: house.house, config, logger })
    const relay = await startRelay(house.house)
    const url = `http://127.0.0.1:${serving.port}`
    const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: user.email, password: user.password }),
    })
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
    const me = async () => (await fetch(`${url}/api/me`, { headers: { cookie } })).status
    expect(await me()).toBe(200)
    const heard = new Promise<void>((done) =>
      house.database.news.on('live', ({ type }) => type === 'access.user_changed' && done()),
    )
    await house.run(users.deactivateUser, { id }) // not through this server
    house.database.news.emit('committed')
    await heard
    expect(await me()).toBe(401)
    await relay.stop()
    await serving.stop()
  })
})
