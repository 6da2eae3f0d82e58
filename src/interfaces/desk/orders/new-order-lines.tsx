import { localised } from '#support/i18n/index.ts'
import { IconButton } from '../kit/buttons.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { amountColumn, sparseColumn } from '../kit/lists/number-columns.tsx'
import { Panel } from '../kit/page.tsx'
import { Amount, short } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { ItemFinder } from './item-finder.tsx'
import { texts } from './texts.ts'
import type { BasketLine, UsedBasket } from './use-basket.ts'

/**
 * The lines of a new order: found by name or number, priced at once, with what is free. Once the customer is known (`isNext`) the field that
 * found him is gone, and typing goes on here.
 */
export const NewOrderLines = ({ basket, isNext }: { basket: UsedBasket; isNext: boolean }) => {
  const t = useWords(texts)
  const { view, add } = basket
  const currency = view?.currency ?? ''
  return (
    <Panel title={t('orders.lines')} isFlush>
      <div className="panel-search">
        <ItemFinder
          label={t('orders.find_item')}
          onChoose={({ id, pack }) => void add.run({ itemId: id, quantity: pack?.factor ?? '1' })}
          isBusy={add.isRunning}
          autoFocus={isNext}
        />
      </div>
      {view?.lines.length ? (
        <Grid
          label={t('orders.lines')}
          rows={view.lines}
          idOf={({ itemId }) => itemId}
          columns={[
            { name: 'item', label: t('orders.item'), render: (line) => <Item line={line} /> },
            {
              name: 'quantity',
              label: t('orders.quantity'),
              isNumber: true,
              width: 110,
              render: (line) => <QuantityField line={line} basket={basket} />,
            },
            amountColumn('unitPrice', `${t('orders.price')} ${currency}`, currency),
            ...(view.lines.some(({ discount }) => Number(discount) > 0)
              ? [sparseColumn('discount', t('orders.discount'), currency)]
              : []),
            {
              name: 'amount',
              label: t('orders.amount'),
              isNumber: true,
              render: ({ gross, net }) => <Amount value={view.pricesIncludeTax ? gross : net} currency={currency} />,
            },
            { name: 'remove', label: '', width: 40, render: (line) => <Remove line={line} basket={basket} /> },
          ]}
        />
      ) : (
        <p className="soft panel-search">{t('orders.items_none')}</p>
      )}
    </Panel>
  )
}

const Item = ({ line }: { line: BasketLine }) => {
  const t = useWords(texts)
  const isShort = Number(line.free) < Number(line.quantity)
  return (
    <>
      {localised(line.name, useLanguage())}
      <span className="soft block">
        {line.code} ·{' '}
        <span className={isShort ? 'danger' : undefined}>{t('orders.free', { count: short(line.free) })}</span>
      </span>
    </>
  )
}

const QuantityField = ({ line, basket }: { line: BasketLine; basket: UsedBasket }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const change = (quantity: string | null) => {
    if (quantity && /^\d+(\.\d+)?$/.test(quantity) && Number(quantity) > 0)
      void basket.set.run({ itemId: line.itemId, quantity })
  }
  return (
    <DecimalInput
      label={`${t('orders.quantity')}: ${localised(line.name, language)}`}
      value={short(line.quantity)}
      onChange={change}
    />
  )
}

const Remove = ({ line, basket }: { line: BasketLine; basket: UsedBasket }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <IconButton
      icon="close"
      label={t('orders.remove_line', { item: localised(line.name, language) })}
      onClick={() => void basket.set.run({ itemId: line.itemId, quantity: '0' })}
    />
  )
}
