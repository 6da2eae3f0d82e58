import { Select } from 'antd'
import { localised } from '#support/i18n/index.ts'
import { useRows } from '../kit/described.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** Most goods lie in warehouses: they stand first. */
const order = ['warehouse', 'store', 'workshop']

/** Sites where goods lie, with their codes and names. */
export const useSites = () => {
  const language = useLanguage()
  const rows = useRows('sites', { limit: 200 }, useMay()('sites.list_sites'))
  return (rows.data?.pages[0]?.rows ?? [])
    .filter(({ kind }) => kind !== 'web')
    .toSorted((a, b) => order.indexOf(String(a.kind)) - order.indexOf(String(b.kind)))
    .map(({ id, code, name }) => ({
      id,
      code: String(code),
      name: localised(name as object, language) || String(code),
    }))
}

/** What a site is called; by its code where the user may not read the list of them. */
export const SiteName = ({ id, code }: { id: string; code: string }) => (
  <>{useSites().find((site) => site.id === id)?.name ?? code}</>
)

type Props = {
  value: string | undefined
  onChange: (siteId: string | undefined) => void
  isNeeded?: boolean
  id?: string
  by?: 'id' | 'code'
}

/** One site, or all of them. */
export const SiteSelect = ({ value, onChange, isNeeded = false, id, by = 'id' }: Props) => {
  const t = useWords(texts)
  const sites = useSites()
  return (
    <Select
      {...(id && { id })}
      aria-label={t('goods.site')}
      value={value ?? (isNeeded ? null : '')}
      onChange={(chosen: string) => onChange(chosen || undefined)}
      options={[
        ...(isNeeded ? [] : [{ value: '', label: t('goods.all_sites') }]),
        ...sites.map((site) => ({ value: site[by], label: site.name })),
      ]}
      popupMatchSelectWidth={false}
      style={{ minWidth: 160 }}
      placeholder={t('goods.site')}
    />
  )
}
