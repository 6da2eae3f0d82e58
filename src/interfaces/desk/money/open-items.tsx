import { Segmented } from 'antd'
import type { OpenItem } from '#books/ledger/browser.ts'
import { useAsked } from '../kit/asked.ts'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { everyPage, TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { today } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { AccountSelect, useAccounts } from './account-select.tsx'
import { AgeingGrid, TakeAgeing } from './ageing.tsx'
import { useDocumentWord } from './document-mark.tsx'
import { OpenItemList } from './open-item-list.tsx'
import { useRole } from './role.ts'
import { texts } from './texts.ts'
import './money.css'

/** What stands open on accounts that are settled item by item: the items themselves, or by party and age. */
export const OpenItems = () => {
  const t = useWords(texts)
  const may = useMay()
  const { asked, set, choose } = useAsked()
  const sayDocument = useDocumentWord()
  const first = useAccounts().find(({ isOpenItem }) => isOpenItem)?.code
  const receivable = useRole('receivable')
  const account = asked.view === 'ageing' ? (asked.account ?? receivable ?? first) : asked.account
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.open_items')}>
        <PageHead title={t('money.open_items')}>
          {asked.view !== 'ageing' && (
            <TakeOut<OpenItem>
              name="open-items"
              rows={() => everyPage('/api/ledger/open-items', { account, partyId: asked.partyId })}
              columns={[
                [t('money.date'), ({ postedOn }) => postedOn],
                [t('money.account'), ({ account: code }) => code],
                [t('money.party'), ({ partyName }) => partyName],
                [t('money.document'), ({ document }) => sayDocument(document)],
                [t('money.due'), ({ dueOn }) => dueOn],
                [t('money.original'), ({ original }) => original],
                [t('money.open_debit'), ({ isDebit, open }) => (isDebit ? open : '')],
                [t('money.open_credit'), ({ isDebit, open }) => (isDebit ? '' : open)],
              ]}
            />
          )}
          {asked.view === 'ageing' && account && <TakeAgeing account={account} on={asked.on ?? today()} />}
        </PageHead>
        <ViewTabs plural="open_items" views={[]} query={asked} onChoose={choose} />
        <div className="list-tools">
          {may('ledger.open_by_party') && (
            <Segmented
              aria-label={t('money.open_items')}
              value={asked.view ?? 'items'}
              onChange={(view) => set({ view })}
              options={[
                { value: 'items', label: t('money.view.items') },
                { value: 'ageing', label: t('money.ageing') },
              ]}
            />
          )}
          <span className="tool-account">
            <AccountSelect
              isAll={asked.view !== 'ageing'}
              value={account}
              onChange={(code) => set({ account: code })}
              onlyOpen
            />
          </span>
          {asked.view === 'ageing' ? <OnDay asked={asked} set={set} /> : <OfParty asked={asked} set={set} />}
        </div>
        {asked.view !== 'ageing' && <OpenItemList account={account} partyId={asked.partyId} />}
        {asked.view === 'ageing' && (
          <div className="list-scroll">
            {account && (
              <AgeingGrid
                account={account}
                on={asked.on ?? today()}
                onOpen={(id) => set({ view: undefined, account, partyId: id ?? undefined })}
              />
            )}
          </div>
        )}
      </section>
    </div>
  )
}

type Tool = Pick<ReturnType<typeof useAsked>, 'asked' | 'set'>

const OnDay = ({ asked, set }: Tool) => {
  const t = useWords(texts)
  return (
    <span className="tool-label">
      {t('money.age_on')}
      <DayInput
        label={t('money.age_on')}
        className="date-input"
        value={asked.on ?? today()}
        onChange={(on) => set({ on })}
      />
    </span>
  )
}

const OfParty = ({ asked, set }: Tool) => {
  const t = useWords(texts)
  return (
    <span className="tool-label">
      {t('money.party')}
      <ReferenceInput
        label={t('money.party')}
        entity="party"
        value={asked.partyId ?? null}
        onChange={(id) => set({ partyId: id ?? undefined })}
      />
    </span>
  )
}
