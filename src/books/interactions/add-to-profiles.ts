import type { Ctx } from '#support/actions/index.ts'
import { combine, emptyProfile, type Happened, type Profile, profileOfRow } from './profile.ts'
import { type ProfileRow, type WrittenProfile, writeProfiles } from './profile-rows.ts'

type Row = Happened & { subjectId: string }

/** Adds new rows to the profiles that their subjects live in now. They are held already: no merge can come in between. */
export const addToProfiles = async (ctx: Ctx, rows: readonly Row[], held: ReadonlyMap<string, ProfileRow>) => {
  const written = new Map<string, WrittenProfile>()
  for (const [subject, added] of gather(rows)) {
    const { subjectId, ...profile } = held.get(subject)!
    written.set(subjectId, { subjectId, ...combine(written.get(subjectId) ?? profile, added) })
  }
  await writeProfiles(ctx, [...written.values()])
}

const gather = (rows: readonly Row[]) => {
  const bySubject = new Map<string, Profile>()
  for (const row of rows)
    bySubject.set(row.subjectId, combine(bySubject.get(row.subjectId) ?? emptyProfile(), profileOfRow(row)))
  return bySubject
}
