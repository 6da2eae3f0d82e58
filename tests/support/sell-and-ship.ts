import {
  confirmPick,
  finishPicking,
  makePickingList,
  receiveGoods,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { getOrder, listAssortment, placeOrder } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import type { TestHouse } from '#support/testing/index.ts'

/**
 * Goods in by their numbers, found by a visitor, ordered, paid by test card, picked, shipped: what the order came to and how it stands
 * when all is done.
 */
export const sellAndShip = async (house: TestHouse, siteId: string, wanted: Record<string, string>) => {
  const lines = Object.entries(wanted).map(([item, quantity]) => ({ item, quantity, unitCost: '1.00' }))
  await house.run(receiveGoods, { site: 'W01', lines })
  await house.catchUp()
  const ids = new Map<string, string>()
  for (const search of Object.keys(wanted)) {
    const { items } = await house.run(listAssortment, { search }, house.visitor())
    ids.set(search, items[0]!.id)
  }
  const { order } = await house.run(
    placeOrder,
    {
      lines: Object.entries(wanted).map(([code, quantity]) => ({ itemId: ids.get(code)!, quantity })),
      customer: { name: 'Ada Smith', email: 'ada@customers.example' },
      address: { country: 'GB', city: 'Leeds', line1: '1 Mill Lane', postalCode: 'LS1 1AA' },
      payment: { method: 'test_card' },
    },
    house.visitor(),
  )
  await house.catchUp()
  const { payUrl } = await openPayment(house.house, { paymentId: order.paymentId!, returnUrl: '/' })
  const paid = await payWithTestCard(house.house, payUrl.split('/').at(-1)!, '4242 4242 4242 4242')
  await house.catchUp()
  await pickAndShip(house, siteId)
  const now = (await house.run(getOrder, { id: order.id })) as { state: string; invoices: object[] }
  return { total: order.total, paid, ...now }
}

const pickAndShip = async (house: TestHouse, siteId: string) => {
  const list = await house.run(makePickingList, { siteId })
  await house.run(startPicking, { id: list.id })
  const picking = (await house.run(showPicking, { id: list.id })) as unknown as {
    lines: { id: string; code: string; quantity: string }[]
  }
  for (const { id, code, quantity } of picking.lines)
    await house.run(confirmPick, { lineId: id, scan: code, quantity } as never)
  const { shipmentIds } = await house.run(finishPicking, { id: list.id })
  for (const id of shipmentIds) await house.run(ship, { id, parcels: [{ weight: '1.1' }] } as never)
  await house.catchUp()
}
