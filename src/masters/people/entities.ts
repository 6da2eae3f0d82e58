import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import { form } from '#support/i18n/index.ts'
import { departments, employees } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('people', texts)
const codeSchema = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9_-]{1,40}$/, form('form.plain_code'))

export const departmentEntity = entity(departments, {
  name: 'department',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: { code: codeSchema },
  example: { code: 'sales', 'name.en': 'Sales', 'name.zh-CN': '销售部' },
})

export const employeeEntity = entity(employees, {
  name: 'employee',
  kind: 'master',
  list: {
    columns: ['number', 'name', 'title', 'departmentId', 'siteId', 'email', 'phone'],
    sort: 'number',
    filters: ['departmentId', 'siteId'],
  },
  search: ['number', 'name', 'email'],
  guarded: { hiredOn: 'people.see_personal', leftOn: 'people.see_personal', phone: 'people.see_personal' },
  importKey: ['number'],
  schemas: { email: z.email() },
  scope: { site: 'siteId' },
  example: {
    number: 'E001',
    name: '李静',
    title: '店长',
    departmentId: 'sales',
    siteId: 'SH01',
    hiredOn: '2024-03-01',
  },
})

export const peopleEntities = [departmentEntity, employeeEntity]
