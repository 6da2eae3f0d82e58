import { type Check, contextOn, system } from '#support/actions/index.ts'
import { findProfile } from './profile-rows.ts'
import { replayed } from './rebuild.ts'
import { subjectsOf } from './survivors.ts'

/** Doctor: a thousand profiles, replayed from their rows, say what they said. */
export const checks: Check[] = [
  {
    name: 'profiles replayed',
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
        const differs = (['interactions', 'visits', 'pageViews', 'orders'] as const).find(
          (field) => said?.[field] !== again[field],
        )
        if (differs || Number(said?.ordersAmount) !== Number(again.ordersAmount))
          findings.push({
            what: `profile ${id}: ${differs ?? 'ordersAmount'} differs from its rows`,
            mend: 'rebuild the profile',
          })
      }
      return { count: some.length, findings }
    },
  },
]
