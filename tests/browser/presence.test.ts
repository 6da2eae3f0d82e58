import { describe, expect, it } from 'vitest'
import { createUser } from '#support/access/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { accessibility, listen, openDesk } from '../support/desk.ts'
import { order } from '../support/selling.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([{ code: 'CHAIR', name: 'Oak chair', price: '499.00' }])
await shop.stock('CHAIR', '50', '200.00')
const { page, url, browser, broken } = await openDesk(shop)
const placed = await order(shop, { CHAIR: 1 })
const orderPage = `${url}/desk/orders/${placed.id}`

/** A colleague's browser, signed in. */
const colleague = async (name: string, role: string, language: Language = 'en') => {
  const user = { email: `${role}@house.example`, password: 'a long password for tests' }
  await shop.inTransaction((ctx) => createUser(ctx, { ...user, name, language, roles: [{ role }] } as never))
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: user, headers: { origin: url } })
  const open = async (path: string) => {
    const one = await context.newPage()
    one.setDefaultTimeout(15_000)
    listen(one, broken)
    await one.goto(path)
    return one
  }
  return { context, open }
}
const soon = { timeout: 15_000 }
const here = page.locator('.top .here')
const also = page.locator('.also-here')

describe('colleagues at the desk', () => {
  it('stand in the top bar with their names, and on the document that both look at', async () => {
    await page.goto(orderPage)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await here.count()).toBe(0)
    const li = await colleague('李兰', 'agent', 'zh-CN')
    const first = await li.open(`${url}/desk/`)
    await expect.poll(() => here.getAttribute('title'), soon).toBe('李兰')
    expect(await page.getByRole('button', { name: 'One colleague is here: 李兰' }).count()).toBe(1)
    expect(await also.textContent()).toBe('')
    const second = await li.open(orderPage)
    await expect.poll(() => also.textContent(), soon).toContain('Also looking at this: 李兰')
    await second.getByRole('button', { name: '1 位同事在线：Wei Owner' }).waitFor()
    await expect.poll(() => second.locator('.also-here').textContent(), soon).toContain('同时在看：Wei Owner')
    expect(await accessibility(page)).toEqual([])
    expect(await accessibility(second)).toEqual([])
    expect(await second.evaluate('document.documentElement.scrollWidth')).toBe(390)
    // Beside a list as well as on its own page.
    await second.goto(`${url}/desk/orders/all?open=${placed.id}`)
    await expect.poll(() => second.locator('.pane .also-here').textContent(), soon).toContain('同时在看：Wei Owner')
    expect(await also.textContent()).toContain('李兰')
    await second.close()
    await expect.poll(() => also.textContent(), soon).toBe('')
    expect(await here.getAttribute('title')).toBe('李兰')
    await first.close()
    await expect.poll(() => here.count(), soon).toBe(0)
    await li.context.close()
  })

  it('are listed by a key, several by number', async () => {
    const [ada, ben] = [await colleague('Ada Clerk', 'clerk'), await colleague('Ben Buyer', 'buyer')]
    await ada.open(`${url}/desk/`)
    const bens = await ben.open(`${url}/desk/`)
    await expect.poll(() => here.getAttribute('title'), soon).toBe('Ada Clerk, Ben Buyer')
    await bens.getByRole('button', { name: '2 colleagues are here: Ada Clerk, Wei Owner' }).waitFor()
    await here.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Ben Buyer' }).waitFor()
    await page.keyboard.press('Escape')
    await ada.context.close()
    await expect.poll(() => here.getAttribute('title'), soon).toBe('Ben Buyer')
    // Whoever signs out is gone.
    await ben.context.request.post(`${url}/api/auth/sign-out`, { data: {}, headers: { origin: url } })
    await bens.reload()
    await expect.poll(() => here.count(), soon).toBe(0)
    await ben.context.close()
  })

  it('and nothing broke in the browser', () => expect(broken.filter((line) => !/status of 401/.test(line))).toEqual([]))
})
