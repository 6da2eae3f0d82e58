import { Link } from 'react-router'
import { texts as stockTexts } from '#books/stock/texts.ts'
import { texts as siteTexts } from '#masters/sites/texts.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { amountColumn } from '../kit/lists/number-columns.tsx'
import { usePages } from '../kit/pages.ts'
import { Loaded } from '../kit/states.tsx'
import { Quantity, When, Words } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Place = { id: string; code: string; kind: string; site: string | null }
export type Move = {
  id: string
  effectiveAt: string
  itemId: string
  code: string
  name: LocalisedText
  lot: string | null
  quantity: string
  effect: 'in' | 'out' | 'within'
  from: Place
  to: Place
  reason: string
  document: string
  reversedBy: string | null
  value?: string | null
}

/** Why goods moved, in words. */
export const useMoveReason = () => {
  const t = useWords(stockTexts)
  return (reason: string) =>
    Object.hasOwn(stockTexts, `stock.reason.${reason}`)
      ? t(`stock.reason.${reason}` as keyof typeof stockTexts)
      : reason.replaceAll('_', ' ')
}

/** A place in words: of the house by site and code, outside it by what is there. */
export const usePlace = () => {
  const t = useWords(siteTexts)
  return ({ code, site, kind }: Place) => {
    if (site) return `${site} ${code}`
    const name = `entity.location.kind.${kind}`
    return Object.hasOwn(siteTexts, name) ? t(name as keyof typeof siteTexts) : code || kind
  }
}
const sign = { in: '+', out: '-', within: '' }

/** What a sheet understands as a sign. */
export const signOf = ({ effect }: Move) => (effect === 'out' ? '-' : '')

/** Moves of an item, a place, a site or a document, the newest first. */
export const MoveList = ({
  filter,
  isBrief = false,
}: {
  filter: Record<string, string | undefined>
  isBrief?: boolean
}) => {
  const t = useWords(texts)
  const limit = isBrief ? 20 : 50
  const moves = usePages<{ rows: Move[]; next: string | null }>(['moves'], '/api/stock/moves', { ...filter, limit })
  const rows = moves.data?.pages.flatMap((page) => page.rows) ?? []
  const columns = useColumns(rows, isBrief)
  return (
    <Loaded of={moves} rows={6}>
      {() => (
        <>
          {rows.length ? (
            <Grid label={t('goods.moves')} columns={columns} rows={rows} idOf={({ id }) => id} />
          ) : (
            <p className="soft">{t('goods.moves_none')}</p>
          )}
          <LoadMore of={moves} />
        </>
      )}
    </Loaded>
  )
}

const useColumns = (rows: Move[], isBrief: boolean): GridColumn<Move>[] => {
  const t = useWords(texts)
  const say = useMoveReason()
  const placeOf = usePlace()
  return [
    { name: 'when', label: t('goods.when'), render: ({ effectiveAt }) => <When at={effectiveAt} time /> },
    ...(isBrief
      ? []
      : [
          {
            name: 'item',
            label: t('goods.item'),
            render: ({ itemId, code, name, lot }: Move) => (
              <>
                <Link to={`/goods/items/${itemId}`}>{code}</Link> <Words of={name} />
                {lot && <span className="soft"> {lot}</span>}
              </>
            ),
          },
        ]),
    {
      name: 'quantity',
      label: t('goods.quantity'),
      isNumber: true,
      render: ({ quantity, effect }) => (
        <>
          {sign[effect]}
          <Quantity value={quantity} />
        </>
      ),
    },
    {
      name: 'way',
      label: `${t('goods.from')} → ${t('goods.to')}`,
      render: ({ from, to }) => `${placeOf(from)} → ${placeOf(to)}`,
    },
    {
      name: 'why',
      label: t('goods.why'),
      render: ({ reason, document, reversedBy }) => {
        const to = pageOfDocument(document)
        return (
          <>
            {to ? <Link to={to}>{say(reason)}</Link> : say(reason)}
            {reversedBy && <span className="soft"> ({t('goods.reversed')})</span>}
          </>
        )
      },
    },
    ...(!isBrief && rows.some(({ value }) => value != null) ? [amountColumn('value', t('goods.value'))] : []),
  ]
}
