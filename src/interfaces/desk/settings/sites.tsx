import { MasterPage } from '../kit/documents/master-page.tsx'
import { ListPage } from '../kit/lists/list-page.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import { TransferDays } from './transfer-days.tsx'

const pageOf = ({ id }: { id: string }) => `/settings/sites/${id}`

/** Stores, warehouses, workshops, the web shop. */
export const Sites = () => {
  const t = useWords(texts)
  return (
    <ListPage
      plural="sites"
      title={t('settings.sites')}
      columns={['name', 'code', 'kind', 'zone', 'shipsOrders', 'shipRank', 'cutOff']}
      pageOf={pageOf}
      newPage="/settings/sites/new"
    />
  )
}

export const SitePage = () => {
  const t = useWords(texts)
  const may = useMay()
  return (
    <MasterPage
      plural="sites"
      back={{ to: '/settings/sites', label: t('settings.sites') }}
      pageOf={pageOf}
      lead={({ code, zone }) => `${code} · ${zone}`}
      groups={[
        { title: t('settings.form.what'), columns: ['name', 'code', 'kind', 'entityId', 'phone', 'email'] },
        { title: t('settings.form.where'), columns: ['address', 'zone', 'calendarId', 'latitude', 'longitude'] },
        {
          title: t('settings.form.orders'),
          columns: ['shipsOrders', 'shipRank', 'cutOff', 'pickingDays', 'isPickupPoint'],
        },
      ]}
      right={({ id }) => may('sites.list_transfer_days') && <TransferDays siteId={id} />}
    />
  )
}
