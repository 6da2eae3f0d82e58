import { Decimal, isZero, round, sum, times } from '#support/money/index.ts'
import { CURRENCY } from '../company/found.ts'
import { DAY, dateAt, HOUR } from './clock.ts'
import { post, settle } from './ledger.ts'
import type { World } from './world.ts'

/** Capital at the beginning, rent and wages each month, for a company of the small sample's size. */
const CAPITAL = 20_000_000
const RENT = 286_000
const WAGES = 512_000

const sized = ({ amounts }: World, amount: number): string =>
  new Decimal(amount)
    .times(amounts.webOrders + amounts.storeSales)
    .times(365)
    .dividedBy(amounts.days)
    .dividedBy(10_000)
    .toFixed(2)

const byHand = (
  world: World,
  at: number,
  journal: string,
  text: string,
  debit: string,
  credit: string,
  amount: string,
) =>
  post(world, {
    ...{ at, journal, fact: 'manual', document: `manual:${world.ids(at)}`, text, actorId: world.staff.accountant },
    lines: [
      { role: debit, debit: amount },
      { role: credit, credit: amount },
    ],
  })

/** What the owners brought in on the first morning. */
export const payIn = (world: World): void => {
  byHand(world, world.start + HOUR, 'bank', '股东投入资本', 'bank', '4001', sized(world, CAPITAL))
}

/** Rent on the first of a month, wages on the tenth. */
export const payOverheads = (world: World, morning: number): void => {
  const day = dateAt(morning).slice(8)
  const at = morning + 3 * HOUR
  if (day === '01') byHand(world, at, 'bank', '门店及仓库租金', '6601', 'bank', sized(world, RENT))
  if (day === '10') byHand(world, at, 'bank', '上月工资', '6601', 'bank', sized(world, WAGES))
}

/** Input tax on goods of mainland suppliers. */
const INPUT_TAX = '0.13'

/** Suppliers bill what came some days later, and are paid when their term is over. */
export const payBills = (world: World): void => {
  const { buying, receivedNotInvoiced, random, end, staff } = world
  for (const { document, number, supplier, at } of buying.received) {
    const open = receivedNotInvoiced.get(document)
    const billedAt = at + random.whole(1, 6) * DAY
    if (!open || isZero(open.open) || billedAt >= end) continue
    const net = open.open
    const tax = round(times(net, INPUT_TAX), CURRENCY)
    const [partyId, gross] = [supplier.partyId, sum([net, tax])]
    const dueOn = dateAt(billedAt + supplier.paymentTermDays * DAY)
    const bill = post(world, {
      ...{ at: billedAt, journal: 'purchases', fact: 'manual', document, actorId: staff.accountant },
      text: `${supplier.name} 发票 · ${number}`,
      lines: [
        { role: 'goods_received_not_invoiced', debit: net, partyId, reference: document },
        { role: 'input_tax', debit: tax, taxCode: 'standard', taxBase: net },
        { role: 'payable', credit: gross, partyId, reference: document, dueOn },
      ],
    })
    settle(world, billedAt, bill?.lines.get('goods_received_not_invoiced'), open)
    const paidAt = billedAt + supplier.paymentTermDays * DAY + HOUR
    if (paidAt >= end) continue
    const paid = post(world, {
      ...{
        at: paidAt,
        journal: 'bank',
        fact: 'manual',
        document,
        actorId: staff.accountant,
        text: `付 ${supplier.name} · ${number}`,
      },
      lines: [
        { role: 'payable', debit: gross, partyId, reference: document },
        { role: 'bank', credit: gross },
      ],
    })
    settle(world, paidAt, bill?.lines.get('payable'), paid?.lines.get('payable'))
  }
}
