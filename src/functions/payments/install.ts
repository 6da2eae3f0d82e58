import type { Ctx } from '#support/actions/index.ts'
import { insertRow } from '#support/entity/index.ts'
import { paymentMethodEntity } from './entities.ts'

const built = [
  {
    code: 'test_card',
    name: { en: 'Card (test)', 'zh-CN': '银行卡（测试）', 'zh-TW': '信用卡（測試）' },
    provider: 'test_card',
    holdMinutes: 30,
    position: 1,
  },
  {
    code: 'transfer',
    name: { en: 'Bank transfer', 'zh-CN': '银行转账', 'zh-TW': '銀行轉帳' },
    provider: 'transfer',
    holdMinutes: 10_080,
    position: 2,
  },
  {
    code: 'cash_on_delivery',
    name: { en: 'Cash on delivery', 'zh-CN': '货到付款', 'zh-TW': '貨到付款' },
    provider: 'cash_on_delivery',
    holdMinutes: null,
    position: 3,
  },
]

/** The ways to pay that a new company begins with. The local test card is offered only where a rehearsal is wanted. */
export const installPaymentMethods = async (ctx: Ctx, { withTestCard }: { withTestCard: boolean }) => {
  for (const method of built)
    if (withTestCard || method.provider !== 'test_card') await insertRow(ctx, paymentMethodEntity, method)
}
