import { beforeAll, describe, expect, it } from 'vitest'
import { loadSample } from '#interfaces/sample/load.ts'
import { modules } from '#modules'
import { installRoles } from '#support/access/index.ts'
import { testHouse } from '#support/testing/index.ts'

const test = await testHouse({ modules })
const PASSWORD = 'a password for the sample'
let told: string[]

beforeAll(async () => {
  await test.inTransaction(installRoles)
  told = []
  const loaded = await loadSample({
    house: test.house,
    size: 'tiny',
    password: PASSWORD,
    until: '2026-11-20',
    progress: (line) => told.push(line),
  })
  expect(loaded.signIns).toHaveLength(10)
}, 60_000)

describe('the sample company', () => {
  it('is sound: the doctor finds nothing', async () => {
    const found: string[] = []
    for (const { name, checks = [] } of test.house.modules)
      for (const check of checks) {
        const { findings } = await test.database.transaction((tx) => check.run(tx, test.house), {
          isolation: 'repeatable read',
          readOnly: true,
        })
        for (const { what } of findings) found.push(`${name}: ${check.name}: ${what}`)
      }
    expect(found).toEqual([])
  })
})
