import type { Check, House } from '#support/actions/index.ts'

/** Runs every module's checks in one snapshot each and prints a line a check. Gives the number of findings. */
export const examine = async (house: House): Promise<number> => {
  let found = 0
  for (const { name: module, checks = [] } of house.modules) {
    for (const check of checks) {
      const { count, findings } = await examineOne(house, check)
      found += findings.length
      console.log(`${findings.length ? 'BAD' : ' ok'}  ${module}: ${check.name} (${count} looked at)`)
      for (const { what, mend } of findings) console.log(`     ${what}\n     mend: ${mend}`)
    }
  }
  console.log(found ? `${found} findings` : 'Nothing found.')
  return found
}

/** One check, in a snapshot that a running server does not move under it. One that breaks on what it reads has found something. */
const examineOne = (house: House, check: Check): ReturnType<Check['run']> =>
  house.database
    .transaction(
      async (tx) => {
        // A large house takes its time, in one statement as between two.
        await tx.client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
        return check.run(tx, house)
      },
      { isolation: 'repeatable read', readOnly: true },
    )
    .catch((error: Error) => ({
      count: 0,
      findings: [
        {
          what: `the check could not end: ${error.message}`,
          mend: 'Rows contradict each other so far that they cannot be read: mend the other findings first, then run the doctor again.',
        },
      ],
    }))
