import { Link, useParams } from 'react-router'
import { useEntities } from '../kit/described.ts'
import { ListPage } from '../kit/lists/list-page.tsx'
import { PageHead, Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { texts as roomTexts } from '../shell/texts.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** Which department keeps the lists of a module. */
const rooms: Record<string, 'goods' | 'customers' | 'money' | 'marketing' | 'orders' | 'settings'> = {
  catalog: 'goods',
  stock: 'goods',
  fulfilment: 'goods',
  parties: 'customers',
  ledger: 'money',
  accounting: 'money',
  payments: 'money',
  pricing: 'marketing',
  orders: 'orders',
}
/** Kept on the item's own page; here they come in and go out as files. */
const hangsOnItems = ['gtins', 'item_units', 'kit_components']
const order = ['goods', 'customers', 'marketing', 'money', 'orders', 'settings'] as const

/** All setup lists, by department. */
export const Setup = () => {
  const t = useWords(texts)
  const say = useWords(roomTexts)
  return (
    <div className="page">
      <PageHead title={t('settings.setup')} lead={t('settings.setup_lead')} />
      <Loaded of={useEntities()}>
        {(entities) => {
          const lists = entities.filter(({ kind, plural }) => kind === 'setup' || hangsOnItems.includes(plural))
          return (
            <div className="panels">
              {order.map((room) => {
                const own = lists.filter(({ module }) => (rooms[module] ?? 'settings') === room)
                if (!own.length) return null
                return (
                  <Panel key={room} title={say(`room.${room}`)}>
                    <ul className="plain-list">
                      {own.map(({ plural, label }) => (
                        <li key={plural}>
                          <Link to={`/settings/setup/${plural}`}>{label}</Link>
                        </li>
                      ))}
                    </ul>
                  </Panel>
                )
              })}
            </div>
          )
        }}
      </Loaded>
    </div>
  )
}

/** One setup list: all from its descriptor. */
export const SetupList = () => {
  const { plural = '' } = useParams()
  return <ListPage key={plural} plural={plural} />
}
