import { isDeepStrictEqual } from 'node:util'
import { type Check, contextOn, system } from '#support/actions/index.ts'
import { identityChecks } from './identity-checks.ts'
import { emptyProfile, type Profile } from './profile.ts'
import { findProfile } from './profile-rows.ts'
import { replayed } from './rebuild.ts'
import { subjectsOf } from './survivors.ts'

const facts = Object.keys(emptyProfile()) as (keyof Profile)[]

/** A thousand profiles, replayed from their rows, say what they said. */
const profilesAreRows: Check = {
  name: 'interactions.profiles_replayed',
  run: async (tx) => {
    const { ctx } = contextOn(tx, system)
    const some = await tx.named<{ id: string }>(
      'profiles.some',
      'select subject_id as id from profiles where merged_into is null order by md5(subject_id::text) limit 1000',
    )
    const findings = []
    for (const { id } of some) {
      const subjects = await subjectsOf(ctx, id)
      const [said, again] = [await findProfile(ctx, id), await replayed(ctx, [...new Set([id, ...subjects])])]
      const differing = facts.filter((fact) => !isDeepStrictEqual(said?.[fact], again[fact]))
      if (differing.length)
        findings.push({
          what: `profile ${id}: ${differing.join(', ')} differ from its rows`,
          mend: 'Merge the customer with any other and undo that merge at the desk: it makes the profile anew from its rows.',
        })
    }
    return { count: some.length, findings }
  },
}

export const checks: Check[] = [profilesAreRows, ...identityChecks]
