import { Input, Segmented } from 'antd'
import { useSearchParams } from 'react-router'
import { PageHead } from '../kit/page.tsx'
import { ReferenceInput } from '../kit/reference-input.tsx'
import { today } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { AccountSelect, useAccounts } from './account-select.tsx'
import { AgeingGrid } from './ageing.tsx'
import { OpenItemList } from './open-item-list.tsx'
import { useRole } from './role.ts'
import { texts } from './texts.ts'
import './money.css'

/** What stands open on accounts that are settled item by item: the items themselves, or by party and age. */
export const OpenItems = () => {
  const t = useWords(texts)
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const {
    account,
    partyId,
    on = today(),
    view = 'items',
  } = Object.fromEntries(search) as Record<string, string | undefined>
  const set = (change: Record<string, string | undefined>) =>
    setSearch(
      Object.fromEntries(
        Object.entries({ account, partyId, on: search.get('on') ?? undefined, view, ...change }).filter(
          ([, value]) => value,
        ),
      ) as Record<string, string>,
      { replace: true },
    )
  const first = useAccounts().find(({ isOpenItem }) => isOpenItem)?.code
  const receivable = useRole('receivable')
  const aged = account ?? receivable ?? first
  const isAgeing = view === 'ageing'
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.open_items')}>
        <PageHead title={t('money.open_items')} />
        <div className="list-tools">
          {may('ledger.open_by_party') && (
            <Segmented
              aria-label={t('money.open_items')}
              value={view}
              onChange={(chosen) => set({ view: chosen })}
              options={[
                { value: 'items', label: t('money.view.items') },
                { value: 'ageing', label: t('money.ageing') },
              ]}
            />
          )}
          <span className="tool-account">
            <AccountSelect
              isAll={!isAgeing}
              value={isAgeing ? aged : account}
              onChange={(code) => set({ account: code })}
              onlyOpen
            />
          </span>
          {isAgeing ? (
            <span className="tool-label">
              {t('money.age_on')}
              <Input
                type="date"
                aria-label={t('money.age_on')}
                className="date-input"
                value={on}
                onChange={({ target }) => set({ on: target.value })}
              />
            </span>
          ) : (
            <span className="tool-label">
              {t('money.party')}
              <ReferenceInput
                label={t('money.party')}
                entity="party"
                value={partyId ?? null}
                onChange={(id) => set({ partyId: id ?? undefined })}
              />
            </span>
          )}
        </div>
        {isAgeing ? (
          <div className="list-scroll">
            {aged && (
              <AgeingGrid
                account={aged}
                on={on}
                onOpen={(id) => set({ view: 'items', account: aged, partyId: id ?? undefined })}
              />
            )}
          </div>
        ) : (
          <OpenItemList account={account} partyId={partyId} />
        )}
      </section>
    </div>
  )
}
