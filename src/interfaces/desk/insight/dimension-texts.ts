import type { Texts } from '#support/i18n/index.ts'

/** What each dimension tells apart, for those who choose among them. */
export const dimensionTexts = {
  'split.date': [
    'The business day on which it happened: by year, quarter, month, week, day, weekday or hour',
    '业务发生的日期，可按年、季、月、周、日、星期或小时',
    '業務發生的日期，可依年、季、月、週、日、星期或小時',
  ],
  'split.customer': [
    'Who bought; merged customers are one',
    '购买者；已合并的客户视为同一位',
    '購買者；已合併的客戶視為同一位',
  ],
  'split.customerKnown': ['Whether we know who it was', '是否知道是哪位客户', '是否知道是哪位客戶'],
  'split.customerKind': ['Person or organisation', '个人或单位', '個人或單位'],
  'split.customerGroup': [
    'The group that gives the customer his prices',
    '决定客户价格的客户组',
    '決定客戶價格的客戶群組',
  ],
  'split.item': [
    'The one thing sold: a product in its size and colour',
    '售出的具体商品（含规格颜色）',
    '售出的具體商品（含規格顏色）',
  ],
  'split.product': [
    'What the shop shows on one page, all its variants together',
    '网店的一个产品，包含全部规格',
    '網店的一項產品，包含全部規格',
  ],
  'split.category': [
    'Where the product stands in the catalogue: department or category',
    '产品在目录中的位置：大类或类别',
    '產品在目錄中的位置：大類或類別',
  ],
  'split.brand': ['Who makes it', '产品品牌', '產品品牌'],
  'split.site': ['The store, warehouse or web shop that it belongs to', '所属门店、仓库或网店', '所屬門市、倉庫或網店'],
  'split.siteKind': ['Store, warehouse, workshop or web shop', '门店、仓库、工坊或网店', '門市、倉庫、工坊或網店'],
  'split.channel': [
    'The way by which the customer came: web, phone, store, mail',
    '客户来自的渠道：网络、电话、门店、邮件',
    '客戶來自的通路：網路、電話、門市、郵件',
  ],
  'split.campaign': ['The promotion that reduced the price', '给予优惠的促销活动', '給予優惠的促銷活動'],
  'split.employee': ['Who of us took the order or made the entry', '接单或制单的员工', '接單或製單的員工'],
  'split.country': ['Where the goods go', '收货国家', '收貨國家'],
  'split.documentKind': [
    'Order, past order, return or adjustment',
    '订单、历史订单、退货或调整',
    '訂單、歷史訂單、退貨或調整',
  ],
  'split.document': [
    'The single order or entry, by its number',
    '单张订单或凭证（按编号）',
    '單張訂單或傳票（依編號）',
  ],
  'split.lineKind': ['Goods, shipping or another charge', '商品、运费或其他费用', '商品、運費或其他費用'],
  'split.source': ['The system that past orders were brought in from', '历史订单的来源系统', '歷史訂單的來源系統'],
  'split.currency': ['The money that the document is in', '单据的币种', '單據的幣別'],
  'split.quantity': [
    'How many pieces stand on the line; filter only',
    '单据行的数量，仅用于筛选',
    '單據列的數量，僅用於篩選',
  ],
  'split.unitPrice': [
    'The price of one piece on the line; filter only',
    '单据行的单价，仅用于筛选',
    '單據列的單價，僅用於篩選',
  ],
  'split.interactionKind': [
    'What the customer did: looked, searched, ordered, called',
    '客户的行为：浏览、搜索、下单、来电',
    '客戶的行為：瀏覽、搜尋、下單、來電',
  ],
  'split.moveReason': [
    'Why goods moved: sale, receipt, damage, count',
    '货物移动的原因：销售、收货、损坏、盘点',
    '貨物異動的原因：銷售、收貨、損壞、盤點',
  ],
  'split.account': ['The account of the ledger', '总账科目', '總帳科目'],
  'split.accountKind': [
    'Asset, liability, equity, income or expense',
    '资产、负债、权益、收入或费用',
    '資產、負債、權益、收入或費用',
  ],
} as const satisfies Texts
