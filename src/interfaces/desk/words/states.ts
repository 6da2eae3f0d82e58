import type { Texts } from '#support/i18n/index.ts'
import { useWords } from '../shell/words.ts'

const texts = {
  'goods.waiting': ['Waiting', '待拣货', '待揀貨'],
  'goods.open': ['To be picked', '待拣货', '待揀貨'],
  'goods.started': ['Being picked', '拣货中', '揀貨中'],
  'goods.listed': ['On a list', '已列入拣货单', '已列入揀貨單'],
  'goods.picked': ['Picked', '已拣货', '已揀貨'],
  'goods.short': ['Short', '缺货', '缺貨'],
  'goods.packed': ['Packed', '已打包', '已包裝'],
  'goods.packing': ['To be packed', '待打包', '待包裝'],
  'goods.shipped': ['Shipped', '已发货', '已出貨'],
  'goods.delivered': ['Delivered', '已送达', '已送達'],
  'goods.cancelled': ['Cancelled', '已取消', '已取消'],
  'invoice.posted': ['Open', '未付清', '未付清'],
  'invoice.settled': ['Settled', '已结清', '已結清'],
  'invoice.reversed': ['Reversed', '已冲销', '已沖銷'],
} as const satisfies Texts

const sayer =
  (prefix: string, t: (key: never) => string) =>
  (state: string): string =>
    Object.hasOwn(texts, `${prefix}.${state}`) ? t(`${prefix}.${state}` as never) : state

/** What the states of picking lists, their lines and shipments are called. */
export const useFulfilmentState = () => sayer('goods', useWords(texts))
/** What the states of invoices are called. */
export const useInvoiceState = () => sayer('invoice', useWords(texts))
