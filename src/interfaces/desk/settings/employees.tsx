import { MasterPage } from '../kit/documents/master-page.tsx'
import { ListPage } from '../kit/lists/list-page.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

const pageOf = ({ id }: { id: string }) => `/settings/employees/${id}`

/** Who works here. */
export const Employees = () => {
  const t = useWords(texts)
  return (
    <ListPage
      plural="employees"
      title={t('settings.employees')}
      columns={['name', 'number', 'title', 'departmentId', 'siteId', 'email']}
      pageOf={pageOf}
      newPage="/settings/employees/new"
    />
  )
}

export const EmployeePage = () => {
  const t = useWords(texts)
  return (
    <MasterPage
      plural="employees"
      back={{ to: '/settings/employees', label: t('settings.employees') }}
      pageOf={pageOf}
      lead={({ number, title }) => [number, title].filter(Boolean).join(' · ')}
      groups={[
        { title: t('settings.form.person'), columns: ['name', 'number', 'email', 'phone'] },
        {
          title: t('settings.form.work'),
          columns: ['title', 'departmentId', 'siteId', 'managerId', 'hiredOn', 'leftOn'],
        },
      ]}
    />
  )
}
