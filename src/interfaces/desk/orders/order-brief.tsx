import { formatMoney } from '#support/money/index.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { Day, Facts, When } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { OrderLines } from './order-lines.tsx'
import { useOrderState } from './states.ts'
import { texts } from './texts.ts'
import { useOrder } from './use-order.ts'

/** The order in short, beside a list. */
export const OrderBrief = ({ id }: { id: string }) => {
  const t = useWords(texts)
  const say = useOrderState()
  const language = useLanguage()
  return (
    <Loaded of={useOrder(id)} rows={6}>
      {(order) => (
        <>
          <p className="row">
            <StateTag state={order.state} label={say(order.state)} />
            <span className="soft">
              <When at={order.placedAt} />
            </span>
          </p>
          <Facts
            rows={[
              [t('orders.customer'), order.customerName],
              [t('orders.send_to'), [order.address.city, order.address.line1].filter(Boolean).join(', ')],
              [t('orders.promise'), <Day key="day" on={order.promisedOn} />],
              [t('orders.total'), formatMoney(order.gross, order.currency, language)],
            ]}
          />
          <OrderLines order={order} isBrief />
        </>
      )}
    </Loaded>
  )
}
