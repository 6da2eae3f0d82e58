import { localised, type Three } from '../catalogue/kind.ts'
import { createRandom } from '../random.ts'
import { createMailbox, mainlandName, taiwanName } from './names.ts'
import { sampleSites } from './sites.ts'
import type { SampleDepartment, SampleEmployee, SampleRole } from './types.ts'

const department = (code: string, name: Three): SampleDepartment => ({ code, name: localised(name) })

export const sampleDepartments: readonly SampleDepartment[] = [
  department('management', ['Management', '管理层', '管理層']),
  department('stores', ['Stores', '门店', '門市']),
  department('contact', ['Contact centre', '客服中心', '客服中心']),
  department('sales', ['Sales', '销售部', '業務部']),
  department('marketing', ['Marketing', '市场部', '行銷部']),
  department('purchasing', ['Purchasing', '采购部', '採購部']),
  department('finance', ['Finance', '财务部', '財務部']),
  department('insight', ['Insight', '数据部', '數據部']),
  department('it', ['IT', '信息部', '資訊部']),
  department('logistics', ['Logistics', '物流部', '物流部']),
  department('workshop', ['Workshop', '工坊', '工坊']),
]

type Post = {
  readonly role: SampleRole
  readonly department: string
  readonly site: string
  readonly title: Three
  readonly count: number
}

const post = (role: SampleRole, department: string, site: string, title: Three, count = 1): Post => ({
  role,
  department,
  site,
  title,
  count,
})

const office: readonly Post[] = [
  post('owner', 'management', 'WEB', ['Owner', '总经理', '總經理']),
  post('manager', 'management', 'WEB', ['Operations manager', '运营经理', '營運經理']),
  post('agent', 'contact', 'WEB', ['Contact-centre agent', '客服坐席', '客服專員'], 5),
  post('rep', 'sales', 'WEB', ['Sales representative', '大客户经理', '業務代表'], 3),
  post('planner', 'marketing', 'WEB', ['Marketing planner', '营销策划', '行銷企劃'], 2),
  post('buyer', 'purchasing', 'WEB', ['Buyer', '采购员', '採購專員'], 2),
  post('accountant', 'finance', 'WEB', ['Accountant', '会计', '會計'], 2),
  post('analyst', 'insight', 'WEB', ['Analyst', '数据分析师', '數據分析師']),
  post('admin', 'it', 'WEB', ['Administrator', '系统管理员', '系統管理員']),
]

const rest: readonly Post[] = [
  ...sampleSites
    .filter(({ kind }) => kind === 'store')
    .flatMap(({ code }) => [
      post('clerk', 'stores', code, ['Store clerk', '店员', '門市人員'], 2),
      post('manager', 'stores', code, ['Store manager', '店长', '店長']),
    ]),
  post('clerk', 'logistics', 'W01', ['Warehouse worker', '仓库管理员', '倉管人員'], 2),
  post('clerk', 'logistics', 'W02', ['Warehouse worker', '仓库管理员', '倉管人員'], 2),
  post('manager', 'workshop', 'M01', ['Workshop foreman', '工坊主管', '工坊主任']),
  post('clerk', 'workshop', 'M01', ['Cabinet maker', '木工师傅', '木工師傅']),
]

const superiorOf = (role: SampleRole, place: Post, managers: ReadonlyMap<string, string>): string | null => {
  if (role === 'owner') return null
  const head = managers.get(place.site)
  return role === 'manager' ? 'E001' : (head ?? 'E002')
}

/** Sixty people; the first of each role has the address role@lanting.example and signs in by one click. */
export const sampleEmployees = (): readonly SampleEmployee[] => {
  const random = createRandom('lanting people')
  const mailbox = createMailbox()
  const seats = [...office, ...rest].flatMap((place) => Array.from({ length: place.count }, () => place))
  const doors = new Set<SampleRole>()
  const managers = new Map(
    seats.flatMap((place, index) =>
      place.role === 'manager' ? [[place.site, `E${String(index + 1).padStart(3, '0')}`] as const] : [],
    ),
  )
  return seats.map((place, index): SampleEmployee => {
    const isTaiwan = ['S11', 'S12', 'W02'].includes(place.site)
    const who = isTaiwan ? taiwanName(random) : mainlandName(random)
    const isDoor = !doors.has(place.role)
    doors.add(place.role)
    return {
      number: `E${String(index + 1).padStart(3, '0')}`,
      name: who.name,
      title: localised(place.title),
      email: isDoor ? `${place.role}@lanting.example` : mailbox(random, who.letters, 'lanting.example'),
      phone: isTaiwan
        ? `+88690002${String(index + 1).padStart(4, '0')}`
        : `+861990003${String(index * 13 + 100).padStart(4, '0')}`,
      language: isTaiwan ? 'zh-TW' : 'zh-CN',
      role: place.role,
      isDoor,
      department: place.department,
      site: place.site,
      manager: superiorOf(place.role, place, managers),
      hiredDaysAgo: random.whole(90, 3200),
    }
  })
}
