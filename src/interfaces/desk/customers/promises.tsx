import { Segmented, Select } from 'antd'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { SiteSelect } from '../goods/site-select.tsx'
import { useAsked } from '../kit/asked.ts'
import { useColleagues } from '../kit/documents/colleagues.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead } from '../kit/page.tsx'
import { usePages } from '../kit/pages.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { When, Words } from '../kit/values.tsx'
import { DocumentMark } from '../money/document-mark.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { ClosePromise } from './close-promise.tsx'
import { type Promised, type PromisePage, type PromiseView, promiseViews, standingOf } from './promise.ts'
import { promiseTexts } from './promise-texts.ts'
import { texts } from './texts.ts'

/** What customers were promised: what waits and what is overdue first, by colleague and by site. */
export const Promises = () => {
  const t = useWords(promiseTexts)
  const language = useLanguage()
  const { asked, set } = useAsked()
  const { show = 'waiting', ownerId, siteId } = asked as { show?: PromiseView; ownerId?: string; siteId?: string }
  const found = usePromises({ show, ownerId, siteId })
  const counts = found.data?.pages[0]?.counts
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const label = (view: PromiseView) => {
    const count = view === 'waiting' || view === 'overdue' ? counts?.[view] : undefined
    const word = t(`promises.${view}`)
    return count ? t('promises.count', { label: word, count: formatNumber(count, language) }) : word
  }
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('promises.title')}>
        <PageHead title={t('promises.title')} />
        <div className="list-tools">
          <Segmented<PromiseView>
            aria-label={t('promises.state')}
            value={show}
            onChange={(view) => set({ show: view === 'waiting' ? undefined : view })}
            options={promiseViews.map((view) => ({ value: view, label: label(view) }))}
          />
          <OwnerSelect value={ownerId} onChange={(id) => set({ ownerId: id })} />
          <SiteSelect value={siteId} onChange={(id) => set({ siteId: id })} />
        </div>
        <div className="list-scroll">
          <Loaded of={found} rows={12}>
            {() => (rows.length ? <Lines rows={rows} /> : <Nothing show={show} />)}
          </Loaded>
          <LoadMore of={found} />
        </div>
      </section>
    </div>
  )
}

const usePromises = (query: { show: PromiseView; ownerId?: string | undefined; siteId?: string | undefined }) => {
  useLive(['party:*'], [['promises']])
  return usePages<PromisePage>(['promises'], '/api/promises', query, { refetchInterval: 60_000 })
}

const OwnerSelect = ({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (id: string | undefined) => void
}) => {
  const t = useWords(promiseTexts)
  const colleagues = useColleagues()
  return (
    <Select
      showSearch
      optionFilterProp="label"
      aria-label={t('promises.owner')}
      value={value ?? ''}
      onChange={(id: string) => onChange(id || undefined)}
      popupMatchSelectWidth={false}
      style={{ minWidth: 140 }}
      options={[
        { value: '', label: t('promises.everybody') },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

const Nothing = ({ show }: { show: PromiseView }) => {
  const t = useWords(promiseTexts)
  if (show === 'waiting') return <Empty icon="check" title={t('promises.none')} hint={t('promises.none_hint')} />
  return <Empty icon="check" title={t(show === 'overdue' ? 'promises.none_overdue' : 'promises.none_of')} hint={null} />
}

const Lines = ({ rows }: { rows: Promised[] }) => {
  const t = useWords(promiseTexts)
  const kinds = useWords(texts)
  const columns: GridColumn<Promised>[] = [
    {
      name: 'due',
      label: t('promises.due'),
      render: ({ dueAt, isOverdue }) => (
        <span className={isOverdue ? 'danger' : undefined}>
          <When at={dueAt} />
        </span>
      ),
    },
    {
      name: 'customer',
      label: t('promises.customer'),
      render: ({ partyId, party }) => <Link to={`/customers/${partyId}`}>{party}</Link>,
    },
    {
      name: 'what',
      label: t('promises.what'),
      render: ({ kind, what }) => (
        <>
          <span className="soft">{kinds(`customers.promise.${kind}`)}</span> {what}
        </>
      ),
    },
    {
      name: 'about',
      label: t('promises.about'),
      render: ({ about }) => about && <DocumentMark document={about} />,
    },
    {
      name: 'owner',
      label: t('promises.owner'),
      render: ({ owner, site }) => (
        <>
          {owner}{' '}
          {site && (
            <span className="soft">
              <Words of={site} />
            </span>
          )}
        </>
      ),
    },
    {
      name: 'state',
      label: t('promises.state'),
      render: (promise) => {
        const { word, tone } = standingOf(promise)
        return <StateTag state={word} label={t(word)} tone={tone} />
      },
    },
    { name: 'acts', label: t('promises.acts'), render: (promise) => <ClosePromise promise={promise} /> },
  ]
  return <Grid label={t('promises.title')} rows={rows} idOf={({ id }) => id} columns={columns} />
}
