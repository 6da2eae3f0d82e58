import type { Ctx } from '#support/actions/index.ts'

export type Employee = {
  id: string
  number: string
  name: string
  title: string | null
  userId: string | null
  departmentId: string | null
  siteId: string | null
}

const COLUMNS = `id, number, name, title, user_id as "userId", department_id as "departmentId", site_id as "siteId"`

/** The employee who signs in as this user, or null. */
export const findEmployeeOfUser = async ({ tx }: Pick<Ctx, 'tx'>, userId: string): Promise<Employee | null> => {
  const [found] = await tx.named<Employee>(
    'people.of_user',
    `select ${COLUMNS} from employees where user_id = $1 and archived_at is null`,
    [userId],
  )
  return found ?? null
}

/** Who works at a site now, by name. */
export const employeesAt = ({ tx }: Pick<Ctx, 'tx'>, siteId: string): Promise<Employee[]> =>
  tx.named<Employee>(
    'people.at_site',
    `select ${COLUMNS} from employees where site_id = $1 and archived_at is null and left_on is null order by name, id`,
    [siteId],
  )
