import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { doorAnswers } from './door-routes.ts'
import { accessRoutes } from './routes/access.ts'
import { type Browser, PASSWORD, type WebHouse, webHouse } from './testing/web-house.ts'

let web: WebHouse
beforeAll(async () => {
  web = await webHouse({ routes: [accessRoutes] })
})

const linkIn = (to: string) => {
  const mail = web.mails.findLast((one) => one.to === to)
  return new URL(mail?.text.match(/http\S+/)?.[0] ?? 'http://no.link')
}
const open = (browser: Browser, link: URL) => browser.ask('GET', link.pathname + link.search)

describe('whoever signs up with the address of somebody else', () => {
  it('writes nothing into the letter that could be clicked on', async () => {
    const body = {
      name: 'You won!\n\n[Take it](https://evil.example/x)\n',
      email: 'a@customer.example',
      password: PASSWORD,
    }
    await web.browser().ask('POST', '/api/shop/auth/sign-up/email', body)
    const { text } = web.mails.find(({ to }) => to === 'a@customer.example')!
    expect(text).toContain('You won! [Take it](https: //evil.example/x)')
    expect(text.match(/https?:\/\/\S+/g)!.every((link) => link.startsWith(web.house.url))).toBe(true)
  })

  it('brings no book along', async () => {
    const body = { name: 'x'.repeat(20_000), email: 'b@customer.example', password: PASSWORD }
    expect((await web.browser().ask('POST', '/api/shop/auth/sign-up/email', body)).statusCode).toBe(413)
    await web.browser().ask('POST', '/api/shop/auth/sign-up/email', { ...body, name: `  ${'y'.repeat(5000)}` })
    await web.browser().ask('POST', '/api/shop/auth/sign-up/email', { ...body, email: 'c@customer.example', name: ' ' })
    const { rows } = await web.database.pool.query(
      `select name from customer_users where email in ('b@customer.example', 'c@customer.example') order by email`,
    )
    expect(rows.map(({ name }) => name)).toEqual(['y'.repeat(100), 'c'])
  })
})

describe('the door for staff', () => {
  it('lets in who knows the password, and says who he is and what he may do', async () => {
    const clerk = await web.signIn('clerk')
    const me = await clerk.ask('GET', '/api/me')
    expect(me.statusCode).toBe(200)
    expect(me.json()).toMatchObject({ kind: 'staff', email: clerk.email, permissions: { 'stock.*': { kind: 'all' } } })
    expect(me.json().permissions).not.toHaveProperty('ledger.*')
  })

  it('tells a wrong password and an unknown address in the same words', async () => {
    const { email } = await web.signIn('clerk')
    const wrong = await web.browser().ask('POST', '/api/auth/sign-in/email', { email, password: 'not this one' })
    const nobody = await web
      .browser()
      .ask('POST', '/api/auth/sign-in/email', { email: 'no@body.example', password: PASSWORD })
    for (const answer of [wrong, nobody]) {
      expect(answer.statusCode).toBe(401)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({ code: 'access.sign_in_failed', status: 401 })
    }
  })

  it('gives no token that a script could read', async () => {
    const { email } = await web.signIn('clerk')
    const answer = await web.browser().ask('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })
    expect(answer.json()).not.toHaveProperty('token')
    expect(String(answer.headers['set-cookie'])).toMatch(/of_staff\.session_token=.*HttpOnly.*SameSite=Lax/i)
  })

  it('forgets a session at sign-out, also what it remembered of it', async () => {
    const clerk = await web.signIn('clerk')
    const kept = new Map(clerk.cookies)
    expect((await clerk.ask('GET', '/api/me')).statusCode).toBe(200)
    expect((await clerk.ask('POST', '/api/auth/sign-out', {})).statusCode).toBe(200)
    for (const [name, value] of kept) clerk.cookies.set(name, value)
    expect((await clerk.ask('GET', '/api/me')).statusCode).toBe(401)
  })

  it('keeps shut what the house does not offer', async () => {
    const owner = await web.signIn('owner')
    for (const [method, path] of [
      ['POST', 'sign-up/email'],
      ['POST', 'update-user'],
      ['POST', 'delete-user'],
      ['POST', 'sign-in/social'],
      ['GET', 'get-session'],
      ['POST', 'two-factor/send-otp'],
    ] as const)
      expect(
        (await owner.ask(method, `/api/auth/${path}`, method === 'POST' ? { name: 'x' } : undefined)).statusCode,
      ).toBe(404)
  })

  it('lets nobody in whose user is put out of use, at once', async () => {
    const owner = await web.signIn('owner')
    const clerk = await web.signIn('clerk')
    expect((await owner.ask('POST', `/api/users/${clerk.userId}/deactivation`, {})).statusCode).toBe(200)
    expect((await clerk.ask('GET', '/api/me')).statusCode).toBe(401)
    const again = await web.browser().ask('POST', '/api/auth/sign-in/email', { email: clerk.email, password: PASSWORD })
    expect(again.statusCode).toBe(401)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  it('ends sessions that nobody used for long, and those whose time has passed', async () => {
    for (const change of [`updated_at = now() - interval '13 hours'`, `expires_at = now() - interval '1 second'`]) {
      const clerk = await web.signIn('clerk')
      await web.database.pool.query(`update staff_sessions set ${change} where user_id = $1`, [clerk.userId])
      expect((await clerk.ask('GET', '/api/me')).statusCode).toBe(401)
    }
  })

  it('takes no cookie that was changed', async () => {
    const clerk = await web.signIn('clerk')
    const name = 'of_staff.session_token'
    const value = clerk.cookies.get(name)!
    for (const wrong of [value.slice(0, -6), `x${value}`, value.split('.')[0]!, 'x.y']) {
      clerk.cookies.set(name, wrong)
      expect((await clerk.ask('GET', '/api/me')).statusCode).toBe(401)
    }
  })

  it('answers as its description says', async () => {
    const clerk = await web.signIn('clerk')
    const says = (path: string, answer: unknown) =>
      expect([path, doorAnswers.get(path)!.safeParse(answer).error]).toEqual([path, undefined])
    const told = async (path: string, body: object) => (await clerk.ask('POST', `/api/auth${path}`, body)).json()
    const signIn = { email: clerk.email, password: PASSWORD }
    says('/sign-in/email', (await web.browser().ask('POST', '/api/auth/sign-in/email', signIn)).json())
    const begun = await told('/two-factor/enable', { password: PASSWORD })
    says('/two-factor/enable', begun)
    const secret = new URL(begun.totpURI).searchParams.get('secret')!
    says('/two-factor/verify-totp', await told('/two-factor/verify-totp', { code: totp(secret) }))
    const browser = web.browser()
    says('/sign-in/email', (await browser.ask('POST', '/api/auth/sign-in/email', signIn)).json())
    const backup = { code: begun.backupCodes[0] }
    says(
      '/two-factor/verify-backup-code',
      (await browser.ask('POST', '/api/auth/two-factor/verify-backup-code', backup)).json(),
    )
    const anew = { password: PASSWORD }
    says('/two-factor/generate-backup-codes', await told('/two-factor/generate-backup-codes', anew))
    says('/two-factor/disable', await told('/two-factor/disable', anew))
    says('/request-password-reset', await told('/request-password-reset', { email: clerk.email }))
    says('/sign-out', await told('/sign-out', {}))
  })

  it('asks for the second factor before any session begins', async () => {
    const clerk = await web.signIn('clerk')
    const begun = await clerk.ask('POST', '/api/auth/two-factor/enable', { password: PASSWORD })
    const secret = new URL(begun.json().totpURI).searchParams.get('secret')!
    expect((await clerk.ask('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) })).statusCode).toBe(200)

    const browser = web.browser()
    const half = await browser.ask('POST', '/api/auth/sign-in/email', { email: clerk.email, password: PASSWORD })
    expect(half.json()).toMatchObject({ twoFactorRedirect: true })
    expect((await browser.ask('GET', '/api/me')).statusCode).toBe(401)
    const wrong = await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })
    expect(wrong.json().code).toBe('access.wrong_code')
    expect((await browser.ask('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) })).statusCode).toBe(200)
    expect((await browser.ask('GET', '/api/me')).statusCode).toBe(200)
  })

  it('lets in by password alone whose second factor was ended by somebody who may', async () => {
    const [clerk, admin, owner] = [await web.signIn('clerk'), await web.signIn('admin'), await web.signIn('owner')]
    for (const one of [clerk, owner]) {
      const begun = await one.ask('POST', '/api/auth/two-factor/enable', { password: PASSWORD })
      const secret = new URL(begun.json().totpURI).searchParams.get('secret')!
      await one.ask('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) })
    }
    const idOf = async (one: typeof clerk) => (await one.ask('GET', '/api/me')).json().id
    const end = async (by: typeof clerk, of: typeof clerk) =>
      (await by.ask('DELETE', `/api/users/${await idOf(of)}/two-factor`)).statusCode
    expect([await end(clerk, clerk), await end(admin, owner), await end(admin, clerk)]).toEqual([403, 403, 200])
    const signIn = async ({ email }: typeof clerk) =>
      (await web.browser().ask('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })).json()
    expect(await signIn(clerk)).not.toHaveProperty('twoFactorRedirect')
    expect(await signIn(owner)).toMatchObject({ twoFactorRedirect: true })
    // He may begin anew.
    const again = await clerk.ask('POST', '/api/auth/two-factor/enable', { password: PASSWORD })
    expect(again.json().backupCodes.length).toBeGreaterThan(5)
  })

  it('takes a new password by mail once, and ends all sessions with it', async () => {
    const clerk = await web.signIn('clerk')
    await web.browser().ask('POST', '/api/auth/request-password-reset', { email: clerk.email })
    const token = linkIn(clerk.email).searchParams.get('token')
    const change = { token, newPassword: 'quite another one 2' }
    expect((await web.browser().ask('POST', '/api/auth/reset-password', change)).statusCode).toBe(200)
    expect((await web.browser().ask('POST', '/api/auth/reset-password', change)).json().code).toBe(
      'access.link_expired',
    )
    expect((await clerk.ask('GET', '/api/me')).statusCode).toBe(401)
    const old = await web.browser().ask('POST', '/api/auth/sign-in/email', { email: clerk.email, password: PASSWORD })
    expect(old.statusCode).toBe(401)
  })
})

describe('the door for customers', () => {
  const signUp = async (browser: Browser, email: string, password = PASSWORD) =>
    browser.ask(
      'POST',
      '/api/shop/auth/sign-up/email',
      { email, password, name: 'Mei' },
      { 'accept-language': 'zh-TW' },
    )
  const signIn = (email: string, password = PASSWORD) =>
    web.browser().ask('POST', '/api/shop/auth/sign-in/email', { email, password })

  it('opens an account when the link in the mail is opened, in the language of the page', async () => {
    const browser = web.browser()
    expect((await signUp(browser, 'mei@customer.example')).statusCode).toBe(200)
    expect((await signIn('mei@customer.example')).json().code).toBe('access.not_confirmed')
    expect(web.mails.at(-1)).toMatchObject({ subject: '請確認您的電子郵件' })
    const opened = await open(browser, linkIn('mei@customer.example'))
    expect([opened.statusCode, opened.headers.location]).toEqual([302, '/shop/account/welcome'])
    expect(browser.cookies.has('of_shop.session_token')).toBe(true)
    expect((await signIn('mei@customer.example')).statusCode).toBe(200)
    const { rows } = await web.database.pool.query(
      `select party_id, language from customer_users where email = 'mei@customer.example'`,
    )
    expect(rows).toEqual([{ party_id: expect.any(String), language: 'zh-TW' }])
  })

  it('does not tell whether somebody has an account, and mails him instead', async () => {
    const { email } = await web.signInCustomer()
    const known = await signUp(web.browser(), email)
    const fresh = await signUp(web.browser(), 'new@customer.example')
    expect(known.statusCode).toBe(fresh.statusCode)
    expect(Object.keys(known.json().user).sort()).toEqual(Object.keys(fresh.json().user).sort())
    expect(web.mails.some(({ to, subject }) => to === email && /already|已有/.test(subject))).toBe(true)
    await signUp(web.browser(), email, 'the attacker’s own')
    expect((await signIn(email)).statusCode).toBe(200)
    expect((await signIn(email, 'the attacker’s own')).statusCode).toBe(401)
  })

  it('drops the password of whoever signed up first with another’s address', async () => {
    await signUp(web.browser(), 'victim@customer.example', 'the attacker’s own')
    const victim = web.browser()
    const opened = await open(victim, linkIn('victim@customer.example'))
    // Not /welcome, where the basket of this device would become the account's: the link may be a stranger's.
    expect(opened.headers.location).toBe('/shop/account?elsewhere=1')
    expect(victim.cookies.has('of_shop.session_token')).toBe(true)
    expect((await signIn('victim@customer.example', 'the attacker’s own')).statusCode).toBe(401)
  })

  it('is another door than that of the staff, both ways', async () => {
    const customer = await web.signInCustomer()
    const clerk = await web.signIn('owner')
    expect((await customer.ask('GET', '/api/users')).statusCode).toBe(401)
    customer.cookies.set('of_staff.session_token', customer.cookies.get('of_shop.session_token')!)
    expect((await customer.ask('GET', '/api/users')).statusCode).toBe(401)
    clerk.cookies.set('of_shop.session_token', clerk.cookies.get('of_staff.session_token')!)
    clerk.cookies.delete('of_staff.session_token')
    expect((await clerk.ask('POST', '/api/shop/auth/two-factor/enable', { password: PASSWORD })).statusCode).toBe(401)
    const wrongDoor = await web
      .browser()
      .ask('POST', '/api/shop/auth/sign-in/email', { email: clerk.email, password: PASSWORD })
    expect(wrongDoor.statusCode).toBe(401)
  })
})

/** RFC 6238 with the usual 30 seconds and six digits. */
const totp = (base32: string) => {
  const bits = [...base32]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', key).update(counter).digest()
  return String((mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
