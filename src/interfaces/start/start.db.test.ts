import { beforeAll, expect, it } from 'vitest'
import { modules } from '#modules'
import { setSetting } from '#support/settings/functions.ts'
import { usualParts } from '../http/parts.ts'
import { type WebHouse, webHouse } from '../http/testing/web-house.ts'
import { SAMPLE_USERS } from './sample-users.ts'

let web: WebHouse
let agent: { id: string; email: string }

beforeAll(async () => {
  web = await webHouse({ ...usualParts, mailer: async () => {} }, { modules })
  const { userId } = await web.signIn('agent')
  await web.database.pool.query(`update staff_users set email = 'agent@lanting.example' where id = $1`, [userId])
  agent = { id: userId, email: 'agent@lanting.example' }
})

const comeIn = (step?: string) => {
  const browser = web.browser()
  return { browser, answer: browser.ask('POST', '/start/sign-in', { email: agent.email, ...(step && { step }) }) }
}

it('lets nobody in by one click where no sample says who its people are', async () => {
  const { browser, answer } = comeIn('mail')
  expect((await answer).headers.location).toBe('/')
  expect((await browser.ask('GET', '/api/me')).statusCode).toBe(401)
})

it('opens a step of the day as somebody who may do it, and ticks it off for this visitor', async () => {
  const user = { ...agent, role: { en: 'Agent', 'zh-CN': '坐席', 'zh-TW': '坐席' } }
  await web.inTransaction((ctx) => setSetting(ctx, SAMPLE_USERS, [user]))
  const { browser, answer } = comeIn('mail')
  expect((await answer).headers.location).toBe('/desk/settings/mails')
  expect((await browser.ask('GET', '/api/mails?limit=1')).statusCode).toBe(200)
  const done = /as agent\)<\/button><\/form><span class="stock">done/
  expect((await browser.ask('GET', '/')).body).toMatch(done)
  expect((await web.browser().ask('GET', '/')).body).not.toMatch(done)
})

it('opens the desk when no step, or none of the eight, is named', async () => {
  for (const step of [undefined, 'constructor', '../evil'])
    expect((await comeIn(step).answer).headers.location).toBe('/desk')
})
