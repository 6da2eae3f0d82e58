import type { House } from '#support/actions/index.ts'

/** Runs every module's checks in one snapshot each and prints a line a check. Gives the number of findings. */
export const examine = async (house: House): Promise<number> => {
  const { database, modules } = house
  let found = 0
  for (const { name: module, checks = [] } of modules) {
    for (const check of checks) {
      const { count, findings } = await database.transaction(
        async (tx) => {
          await tx.client.query('set local statement_timeout = 0')
          return check.run(tx, house)
        },
        { isolation: 'repeatable read', readOnly: true },
      )
      found += findings.length
      console.log(`${findings.length ? 'BAD' : ' ok'}  ${module}: ${check.name} (${count} looked at)`)
      for (const { what, mend } of findings) console.log(`     ${what}\n     mend: ${mend}`)
    }
  }
  console.log(found ? `${found} findings` : 'Nothing found.')
  return found
}
