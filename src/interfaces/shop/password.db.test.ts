import { beforeAll, expect, it } from 'vitest'
import { found } from '#functions/founding/index.ts'
import { modules } from '#modules'
import { createCustomer } from '#support/access/index.ts'
import { newId } from '#support/database/index.ts'
import { type WebHouse, webHouse } from '../http/testing/web-house.ts'
import { welcomeCustomer } from '../http/welcome-customer.ts'
import { accountPages } from './account.tsx'
import { passwordPages } from './password.tsx'

let web: WebHouse
beforeAll(async () => {
  web = await webHouse({ pages: [accountPages, passwordPages], welcome: welcomeCustomer }, { modules })
  await web.run(found, { company: 'Lanting Home', country: 'CN', languages: ['en'], site: { name: 'Main' } })
})

const form = (url: string, filled: Record<string, string>) =>
  web.app.inject({
    method: 'POST',
    url,
    headers: { origin: web.house.url, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(filled).toString(),
  })

it('a customer who forgot the password chooses a new one by mail, and nobody learns who has an account', async () => {
  const email = 'anna@customer.example'
  await web.inTransaction((ctx) =>
    createCustomer(ctx, { email, name: 'Anna', partyId: newId(), language: 'en', password: 'the old password' }),
  )
  const asked = await form('/shop/account/forgot', { email })
  const nobody = await form('/shop/account/forgot', { email: 'nobody@customer.example' })
  expect([asked.statusCode, nobody.statusCode]).toEqual([200, 200])
  const token = new URL(web.mails[0]!.text.match(/http\S+/)![0]).searchParams.get('token')!
  expect((await form('/shop/account/password', { token, password: 'short' })).statusCode).toBe(422)
  const chosen = await form('/shop/account/password', { token, password: 'the new password' })
  expect([chosen.statusCode, chosen.headers.location]).toEqual([303, '/shop/account?changed=1'])
  const next = await web.browser().ask('GET', String(chosen.headers.location))
  expect(next.body).toContain('Your password is changed.')
  const body = { email, password: 'the new password' }
  expect((await web.browser().ask('POST', '/api/shop/auth/sign-in/email', body)).statusCode).toBe(200)
})

it('a customer who confirmed on another device is told that his password does not count, and where to choose one', async () => {
  const email = 'bea@customer.example'
  await web.browser().ask('POST', '/api/shop/auth/sign-up/email', { name: 'Bea', email, password: 'typed elsewhere' })
  const mail = web.mails.find(({ to }) => to === email)!
  const { pathname, search } = new URL(mail.text.match(/http\S+/)![0])
  const phone = web.browser()
  const opened = await phone.ask('GET', pathname + search)
  const page = await phone.ask('GET', String(opened.headers.location))
  expect(page.body).toContain('the password typed there does not count')
  expect(page.body).toContain('href="/shop/account/forgot"')
  expect((await phone.ask('GET', '/shop/account')).body).not.toContain('does not count')
})
