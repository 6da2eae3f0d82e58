import { SAMPLE_USERS } from '#interfaces/start/sample-users.ts'
import { departmentEntity, employeeEntity } from '#masters/people/index.ts'
import { builtInRoles, createUser } from '#support/access/index.ts'
import type { Ctx } from '#support/actions/index.ts'
import { insertRow } from '#support/entity/index.ts'
import { setSetting } from '#support/settings/functions.ts'
import { sampleDepartments, sampleEmployees } from '../people/index.ts'
import type { SampleEmployee, SampleRole } from '../people/types.ts'
import { DAY, dateAt } from '../simulate/clock.ts'
import type { Ground } from './found.ts'

export type SignIn = { role: string; email: string; password: string }
/** Who does things in the sample, by role: ids of users. */
export type Staff = Readonly<Record<SampleRole, string>>

const doors = () => sampleEmployees().filter(({ isDoor }) => isDoor)

/** What is printed at the start: one person of each role. */
export const signInsWith = (password: string): SignIn[] =>
  doors().map(({ role, email }) => ({ role: builtInRoles[role].name.en!, email, password }))

/** Sixty people and their departments; one of each role signs in. */
export const hireStaff = async (ctx: Ctx, { siteIds }: Ground, today: number, password: string): Promise<Staff> => {
  const users = new Map<SampleRole, string>()
  for (const person of doors()) {
    const { email, name, language, role } = person
    users.set(role, (await createUser(ctx, { email, name, language, password, roles: [{ role }] })).id)
  }
  await setSetting(
    ctx,
    SAMPLE_USERS,
    doors().map(({ role, email }) => ({ id: users.get(role)!, email, role: builtInRoles[role].name })),
  )
  const departments = new Map<string, string>()
  for (const row of sampleDepartments) departments.set(row.code, (await insertRow(ctx, departmentEntity, row)).id)
  const hired = new Map<string, string>()
  for (const person of inOrderOfRank()) {
    const { id } = await insertRow(ctx, employeeEntity, {
      number: person.number,
      name: person.name,
      title: person.title[person.language],
      email: person.email,
      phone: person.phone,
      userId: person.isDoor ? users.get(person.role)! : null,
      departmentId: departments.get(person.department)!,
      siteId: siteIds.get(person.site)!,
      managerId: person.manager ? hired.get(person.manager)! : null,
      hiredOn: dateAt(today - person.hiredDaysAgo * DAY),
    })
    hired.set(person.number, id)
  }
  return Object.fromEntries(users) as Staff
}

/** Everybody after his superior. */
const inOrderOfRank = (): SampleEmployee[] => {
  const left = [...sampleEmployees()]
  const ranked: SampleEmployee[] = []
  const known = new Set<string | null>([null])
  while (left.length) {
    const at = left.findIndex(({ manager }) => known.has(manager))
    const [next] = left.splice(at, 1)
    ranked.push(next!)
    known.add(next!.number)
  }
  return ranked
}
