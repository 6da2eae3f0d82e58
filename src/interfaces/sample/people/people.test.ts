import { isValidPhoneNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue.ts'
import { checkDigit } from '../catalogue/gtin.ts'
import { sampleCustomers, sampleDepartments, sampleEmployees, sampleSites, sampleSuppliers } from './index.ts'
import { creditCodeCheck, isTaiwanTaxNumber } from './tax-numbers.ts'

const customers = sampleCustomers()
const suppliers = sampleSuppliers()
const employees = sampleEmployees()
const stores = sampleSites.filter(({ kind }) => kind === 'store')

const twice = <T>(values: readonly T[]) => {
  const seen = new Set<T>()
  return values.filter((value) => seen.has(value) || !seen.add(value))
}

describe('the customers', () => {
  it('are 2,500, of whom 150 are organisations with contacts', () => {
    expect(customers).toHaveLength(2500)
    const organisations = customers.filter(({ kind }) => kind === 'organisation')
    expect(organisations).toHaveLength(150)
    expect(organisations.filter(({ contacts }) => contacts.length === 0)).toEqual([])
    expect(twice(organisations.map(({ email }) => email))).toEqual([])
  })

  it('come out the same every time', () => expect(sampleCustomers()).toEqual(customers))

  it('can be reached by nobody: only example domains, numbers well formed and given once', () => {
    const points = [...customers, ...customers.flatMap(({ contacts }) => contacts)]
    expect(
      points.filter(({ email }) => !/^[a-z0-9._-]+@[a-z-]+\.example$/.test(email)).map(({ email }) => email),
    ).toEqual([])
    expect(twice(points.map(({ email }) => email))).toEqual([])
    expect(twice(points.map(({ phone }) => phone))).toEqual([])
    expect(points.filter(({ phone }) => !isValidPhoneNumber(phone)).map(({ phone }) => phone)).toEqual([])
  })

  it('live in three languages and near a store', () => {
    const codes = new Set(stores.map(({ code }) => code))
    for (const language of ['en', 'zh-CN', 'zh-TW'])
      expect(customers.filter((customer) => customer.language === language).length).toBeGreaterThan(100)
    for (const { address, homeStore, language, name } of customers) {
      expect(codes.has(homeStore)).toBe(true)
      expect(address.line1).toMatch(/\d/)
      expect(address.postalCode).toMatch(address.country === 'TW' ? /^\d{3}$/ : /^\d{6}$/)
      expect(/[\u4e00-\u9fff]/.test(`${name}${address.line1}`), name).toBe(language !== 'en')
    }
  })

  it('carry cards and tax numbers that check', () => {
    const cards = customers.flatMap(({ card }) => card ?? [])
    expect(cards.length).toBeGreaterThan(1200)
    for (const card of cards) expect(Number(card[12])).toBe(checkDigit(card.slice(0, 12)))
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3')
    expect(isTaiwanTaxNumber('04595257')).toBe(true)
    for (const { address, taxNumber, kind } of customers.filter((customer) => customer.kind === 'organisation')) {
      expect(
        address.country === 'TW'
          ? isTaiwanTaxNumber(taxNumber!)
          : creditCodeCheck(taxNumber!.slice(0, 17)) === taxNumber![17],
        kind,
      ).toBe(true)
    }
  })

  it('buy in six ways; who leaves has been silent for weeks', () => {
    const tops = new Set(
      catalogue()
        .categories.filter(({ parent }) => !parent)
        .map(({ slug }) => slug),
    )
    expect(new Set(customers.map(({ habit }) => habit)).size).toBe(6)
    for (const { habit, silentDaysAgo, joinedDaysAgo, webShare, taste } of customers) {
      expect(silentDaysAgo !== null).toBe(habit === 'leaving')
      if (silentDaysAgo !== null) expect(joinedDaysAgo).toBeGreaterThan(silentDaysAgo)
      expect(webShare >= 0 && webShare <= 1).toBe(true)
      expect(tops.has(taste), taste).toBe(true)
    }
  })
})

describe('suppliers, sites and staff', () => {
  it('are forty suppliers, one for each index a product names', () => {
    expect(suppliers).toHaveLength(40)
    expect(twice(suppliers.flatMap(({ code, name, taxNumber }) => [code, name, taxNumber]))).toEqual([])
    for (const { taxNumber, contact } of suppliers) {
      expect(creditCodeCheck(taxNumber.slice(0, 17))).toBe(taxNumber[17])
      expect(isValidPhoneNumber(contact.phone), contact.phone).toBe(true)
    }
    for (const { supplier, slug } of catalogue().products) expect(suppliers[supplier], slug).toBeDefined()
    const teas = catalogue().products.filter(({ category }) => category === 'tea')
    for (const { supplier } of teas) expect(suppliers[supplier]!.trade).toBe('tea')
  })

  it('are twelve stores, two warehouses, a workshop and the web shop, open on days they name', () => {
    const count = (kind: string) => sampleSites.filter((site) => site.kind === kind).length
    expect([count('store'), count('warehouse'), count('workshop'), count('web')]).toEqual([12, 2, 1, 1])
    for (const { week, phone, zone, address, code } of sampleSites) {
      expect(week).toHaveLength(7)
      expect(isValidPhoneNumber(phone), phone).toBe(true)
      expect(zone, code).toBe(address.country === 'TW' ? 'Asia/Taipei' : 'Asia/Shanghai')
    }
  })

  it('are sixty people, one door for each of ten roles', () => {
    expect(employees).toHaveLength(60)
    expect(twice(employees.flatMap(({ number, email, phone }) => [number, email, phone]))).toEqual([])
    const doors = employees.filter(({ isDoor }) => isDoor)
    expect(doors.map(({ email }) => email.split('@')[0]).sort()).toEqual([
      'accountant',
      'admin',
      'agent',
      'analyst',
      'buyer',
      'clerk',
      'manager',
      'owner',
      'planner',
      'rep',
    ])
    const numbers = new Set(employees.map(({ number }) => number))
    for (const { manager, number, department, site, phone } of employees) {
      expect(manager === null ? number === 'E001' : numbers.has(manager) && manager !== number, number).toBe(true)
      expect(sampleDepartments.some(({ code }) => code === department)).toBe(true)
      expect(sampleSites.some(({ code }) => code === site)).toBe(true)
      expect(isValidPhoneNumber(phone), phone).toBe(true)
    }
  })
})
