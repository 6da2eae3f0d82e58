import { Button } from 'antd'
import { type FormEvent, useId } from 'react'
import { useNavigate, useParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { call } from '../kit/api.ts'
import { useDescribed, useRow } from '../kit/described.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { ArchiveButton } from '../kit/documents/record-pane.tsx'
import { useDraft } from '../kit/forms/draft.ts'
import { useLive } from '../kit/live.ts'
import { PageHead, Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useCompany } from './company.ts'
import { CouponsOf } from './coupons-of.tsx'
import { Offer, Standing } from './offer.tsx'
import { emptyPromotion, type KnownPromotion, type Promotion, tidied } from './promotion.ts'
import { Gives, Holds, Lasts } from './promotion-form.tsx'
import { texts } from './texts.ts'
import './marketing.css'

const names = Object.keys(emptyPromotion) as (keyof Promotion)[]
const formOf = (known: KnownPromotion) => Object.fromEntries(names.map((name) => [name, known[name]])) as Promotion

/** One promotion: what it gives, where and how long, and the sentence that all this comes to. `new` makes one. */
export const PromotionPage = () => {
  const { id = '' } = useParams()
  const row = useRow('promotions', id === 'new' ? undefined : id)
  useLive(id === 'new' ? [] : [`promotion:${id}`], [['row', 'promotions', id]])
  if (id === 'new') return <Form key="new" />
  return <Loaded of={row}>{(known) => <Form key={known.id} known={known as unknown as KnownPromotion} />}</Loaded>
}

const Form = ({ known }: { known?: KnownPromotion }) => {
  const t = useWords(texts)
  const form = useId()
  const language = useLanguage()
  const navigate = useNavigate()
  const may = useMay()
  const { currency } = useCompany()
  const { values, set, drop } = useDraft<Promotion>(
    known ? formOf(known) : emptyPromotion,
    `desk.draft.promotion.${known?.id ?? 'new'}`,
  )
  const mayChange = may(known ? 'pricing.update_promotion' : 'pricing.create_promotion')
  const save = useAction(
    (promotion: Promotion, key) =>
      known
        ? call<KnownPromotion>('PATCH', `/api/promotions/${known.id}`, { body: promotion, key, version: known.version })
        : call<KnownPromotion>('POST', '/api/promotions', { body: promotion, key }),
    {
      done: t('marketing.saved'),
      refresh: [
        ['rows', 'promotions'],
        ['row', 'promotions'],
      ],
      onDone: ({ id }) => {
        drop()
        if (!known) void navigate(`/marketing/promotions/${id}`, { replace: true })
      },
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run(tidied(values, currency))
  }
  const parts = { values, set, fields: save.fields, currency, isFixed: !mayChange }
  return (
    <div className="page">
      <PageHead
        title={known ? localised(known.name, language) || known.code : t('marketing.promotion_new')}
        tag={known && <Standing of={known} />}
        subject={known && `promotion:${known.id}`}
        back={{ to: '/marketing/promotions', label: t('marketing.promotions') }}
      >
        {known && <Archive known={known} />}
        {mayChange && (
          <Button type="primary" htmlType="submit" form={form} loading={save.isRunning}>
            {t('marketing.save')}
          </Button>
        )}
      </PageHead>
      <div className="document-columns">
        <form id={form} className="document-main" onSubmit={submit} noValidate>
          <Gives {...parts} />
          <Holds {...parts} />
          <Lasts {...parts} />
        </form>
        <aside className="document-right">
          <Panel title={t('marketing.reads')}>
            <p className="offer-preview" aria-live="polite">
              <Offer promotion={values} />
            </p>
          </Panel>
          {known && <CouponsOf promotionId={known.id} isWanted={values.needsCoupon} />}
          {known && <Beside subject={`promotion:${known.id}`} />}
        </aside>
      </div>
    </div>
  )
}

const Archive = ({ known }: { known: KnownPromotion }) => {
  const { data: described } = useDescribed('promotions')
  return described ? <ArchiveButton described={described} row={known} /> : null
}
