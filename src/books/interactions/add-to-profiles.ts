import type { Ctx } from '#support/actions/index.ts'
import { combine, emptyProfile, type Happened, type Profile, profileOfRow } from './profile.ts'
import { lockProfiles, ownersOf, type ProfileRow, writeProfiles } from './profile-rows.ts'

type Row = Happened & { subjectId: string }

/**
 * Adds new rows to the profiles that their subjects live in now. A merge that commits between finding the profile and locking it is noticed
 * under the lock, and the rows go to where the subject lives then.
 */
export const addToProfiles = async (ctx: Ctx, rows: readonly Row[]) => {
  let left = gather(rows)
  while (left.size) {
    const owners = await ownersOf(ctx, [...left.keys()])
    const locked = await lockProfiles(ctx, [...owners.values()])
    const living = new Map(locked.filter((row) => !row.mergedInto).map((row) => [row.subjectId, row]))
    const written = new Map<string, ProfileRow>()
    const again = new Map<string, Profile>()
    const now = await ownersOf(ctx, [...left.keys()])
    for (const [subject, news] of left) {
      const owner = living.get(now.get(subject)!)
      if (!owner) again.set(subject, news)
      else written.set(owner.subjectId, { ...owner, ...combine(written.get(owner.subjectId) ?? owner, news) })
    }
    if (written.size) await writeProfiles(ctx, [...written.values()])
    left = again
  }
}

const gather = (rows: readonly Row[]) => {
  const bySubject = new Map<string, Profile>()
  for (const row of rows)
    bySubject.set(row.subjectId, combine(bySubject.get(row.subjectId) ?? emptyProfile(), profileOfRow(row)))
  return bySubject
}
