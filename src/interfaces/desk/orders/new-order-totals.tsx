import { Button, Input, Tag } from 'antd'
import { type FormEvent, useState } from 'react'
import { explainPromise } from '#functions/planning/browser.ts'
import { formatMoney } from '#support/money/index.ts'
import { FieldError } from '../kit/field-error.tsx'
import { Panel } from '../kit/page.tsx'
import { Day, Words } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import type { UsedBasket } from './use-basket.ts'

/** What it comes to, with coupons, and the day it can be there. */
export const NewOrderTotals = ({ basket }: { basket: UsedBasket }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const { view } = basket
  if (!view?.lines.length) return null
  const say = (amount: string) => formatMoney(amount, view.currency, language)
  return (
    <Panel>
      <dl className="sums" aria-live="polite">
        {view.promotions.map(({ code, name, amount }) => (
          <div key={code}>
            <dt>
              <Words of={name} />
            </dt>
            <dd className="amount">-{say(amount)}</dd>
          </div>
        ))}
        {view.shipping && (
          <div>
            <dt>{t('orders.shipping')}</dt>
            <dd className="amount">{say(view.pricesIncludeTax ? view.shipping.gross : view.shipping.net)}</dd>
          </div>
        )}
        <div>
          <dt>{t('orders.total_tax')}</dt>
          <dd className="amount">{say(view.tax)}</dd>
        </div>
        <div className="is-total">
          <dt>{t('orders.total')}</dt>
          <dd className="amount">{say(view.gross)}</dd>
        </div>
      </dl>
      <Coupons basket={basket} />
      {view.promise && (
        <p className="promise">
          {t('orders.promise')}{' '}
          <strong>
            <Day on={view.promise.on} />
          </strong>
          <span className="soft small block">{explainPromise(view.promise.reason, language)}</span>
        </p>
      )}
    </Panel>
  )
}

const Coupons = ({ basket }: { basket: UsedBasket }) => {
  const t = useWords(texts)
  const [code, setCode] = useState('')
  const { coupon, view } = basket
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() && (await coupon.run({ code: code.trim(), isOn: true }))) setCode('')
  }
  return (
    <form className="coupons" onSubmit={submit}>
      <div className="row">
        {view?.couponCodes.map((one) => (
          <Tag key={one} closable onClose={() => void coupon.run({ code: one, isOn: false })}>
            {one}
          </Tag>
        ))}
      </div>
      <div className="row nowrap">
        <Input
          size="small"
          aria-label={t('orders.coupon')}
          placeholder={t('orders.coupon')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          {...(coupon.problem && { status: 'error' as const })}
        />
        <Button size="small" htmlType="submit" disabled={!code.trim()} loading={coupon.isRunning}>
          {t('orders.coupon_add')}
        </Button>
      </div>
      <FieldError>{coupon.problem?.message}</FieldError>
    </form>
  )
}
