import { called } from './synonyms.ts'

/** What a cell of a field holds. */
export type FieldKind =
  | 'text'
  | 'code'
  | 'decimal'
  | 'price'
  | 'instant'
  | 'date'
  | 'country'
  | 'email'
  | 'choice'
  | 'boolean'

export type TargetField = {
  name: string
  kind: FieldKind
  isNeeded?: boolean
  /** What it may be, of a choice. */
  choices?: readonly string[]
  /** What such columns are called elsewhere; compared without case, spaces and signs. */
  synonyms: readonly string[]
}
export type TargetName = 'customers' | 'items' | 'prices' | 'stock' | 'past_orders' | 'interactions'
export type Target = {
  name: TargetName
  /** Without this permission nobody brings such rows in. */
  permission: string
  /** Fields whose texts together name what a row is about: the same name again is the same thing. */
  key: readonly string[]
  /** Rows of one key are one document. */
  isGrouped?: boolean
  fields: readonly TargetField[]
}

const customers: Target = {
  name: 'customers',
  permission: 'parties.create_party',
  key: ['number'],
  fields: [
    { name: 'number', kind: 'code', isNeeded: true, synonyms: [...called.customer, ...called.number] },
    { name: 'name', kind: 'text', synonyms: called.name },
    { name: 'familyName', kind: 'text', synonyms: ['familyname', 'lastname', 'surname', '姓', '姓氏'] },
    { name: 'givenName', kind: 'text', synonyms: ['givenname', 'firstname', '名', '名字'] },
    {
      name: 'kind',
      kind: 'choice',
      choices: ['person', 'organisation'],
      synonyms: ['kind', 'type', 'customertype', '类型', '類型'],
    },
    { name: 'email', kind: 'email', synonyms: called.email },
    { name: 'phone', kind: 'text', synonyms: called.phone },
    {
      name: 'language',
      kind: 'choice',
      choices: ['en', 'zh-CN', 'zh-TW'],
      synonyms: ['language', 'locale', '语言', '語言'],
    },
    {
      name: 'group',
      kind: 'code',
      synonyms: ['group', 'customergroup', 'segment', '客户组', '客戶群組', '分组', '群組'],
    },
    {
      name: 'taxNumber',
      kind: 'text',
      synonyms: ['taxnumber', 'vatnumber', 'vatid', 'taxid', '税号', '統一編號', '统一社会信用代码'],
    },
    {
      name: 'line1',
      kind: 'text',
      synonyms: ['address', 'address1', 'street', 'line1', 'addressline1', '地址', '详细地址', '詳細地址'],
    },
    { name: 'line2', kind: 'text', synonyms: ['address2', 'line2', 'addressline2', '地址2'] },
    { name: 'city', kind: 'text', synonyms: ['city', 'town', '城市', '市'] },
    {
      name: 'region',
      kind: 'text',
      synonyms: ['region', 'state', 'province', 'county', 'provincecode', '省', '省份', '州'],
    },
    {
      name: 'postalCode',
      kind: 'text',
      synonyms: ['postalcode', 'postcode', 'zip', 'zipcode', '邮编', '郵遞區號', '邮政编码'],
    },
    { name: 'country', kind: 'country', synonyms: called.country },
    { name: 'consentEmail', kind: 'boolean', synonyms: called.consentEmail },
    { name: 'consentPhone', kind: 'boolean', synonyms: called.consentPhone },
    { name: 'consentMessenger', kind: 'boolean', synonyms: called.consentMessenger },
    { name: 'consentAt', kind: 'instant', synonyms: called.consentAt },
    { name: 'consentSource', kind: 'text', synonyms: called.consentSource },
  ],
}

const items: Target = {
  name: 'items',
  permission: 'catalog.create_item',
  key: ['code'],
  fields: [
    { name: 'code', kind: 'code', isNeeded: true, synonyms: [...called.item, ...called.number] },
    {
      name: 'name',
      kind: 'text',
      isNeeded: true,
      synonyms: [...called.text, 'name', 'nameen', '英文名', '名称', '名稱'],
    },
    { name: 'nameCn', kind: 'text', synonyms: ['namecn', 'namezhcn', '中文名', '简体名称', '中文名称'] },
    { name: 'nameTw', kind: 'text', synonyms: ['nametw', 'namezhtw', '繁體名稱', '中文名稱'] },
    {
      name: 'category',
      kind: 'code',
      synonyms: ['category', 'categoryslug', 'type', 'producttype', '分类', '分類', '类目', '類別'],
    },
    { name: 'unit', kind: 'code', synonyms: ['unit', 'uom', 'unitofmeasure', '单位', '單位'] },
    { name: 'taxCategory', kind: 'code', synonyms: ['taxcategory', 'taxclass', '税类', '稅別'] },
    {
      name: 'kind',
      kind: 'choice',
      choices: ['stocked', 'service'],
      synonyms: ['kind', 'itemtype', '商品类型', '商品類型'],
    },
    {
      name: 'gtin',
      kind: 'code',
      synonyms: ['gtin', 'ean', 'ean13', 'upc', 'barcode', 'variantbarcode', '条码', '條碼', '国际条码'],
    },
    { name: 'weight', kind: 'price', synonyms: ['weight', 'weightkg', '重量'] },
    { name: 'isListed', kind: 'boolean', synonyms: ['listed', 'islisted', 'published', 'visible', '上架'] },
  ],
}

const prices: Target = {
  name: 'prices',
  permission: 'pricing.create_price',
  key: ['priceList', 'item', 'minimum', 'validFrom'],
  fields: [
    { name: 'item', kind: 'code', isNeeded: true, synonyms: called.item },
    { name: 'amount', kind: 'price', isNeeded: true, synonyms: called.price },
    { name: 'priceList', kind: 'code', synonyms: ['pricelist', 'list', '价格表', '價格表'] },
    {
      name: 'minimum',
      kind: 'decimal',
      synonyms: ['minimum', 'minquantity', 'minqty', 'fromquantity', '起订量', '最低數量', '最低数量'],
    },
    { name: 'validFrom', kind: 'date', synonyms: ['validfrom', 'from', 'startdate', '生效日期', '起始日'] },
    { name: 'validTo', kind: 'date', synonyms: ['validto', 'to', 'enddate', 'until', '失效日期', '結束日'] },
  ],
}

const stock: Target = {
  name: 'stock',
  permission: 'fulfilment.adjust_stock',
  key: ['site', 'item', 'location', 'lot'],
  fields: [
    { name: 'item', kind: 'code', isNeeded: true, synonyms: called.item },
    {
      name: 'quantity',
      kind: 'price',
      isNeeded: true,
      synonyms: [...called.quantity, 'onhand', 'stock', 'inventory', 'available', '库存', '庫存', '现有量', '現有量'],
    },
    { name: 'site', kind: 'code', synonyms: called.site },
    { name: 'location', kind: 'code', synonyms: ['location', 'bin', '库位', '儲位', '货位', '儲格'] },
    { name: 'lot', kind: 'code', synonyms: ['lot', 'batch', 'lotno', '批号', '批號', '批次'] },
    { name: 'unitCost', kind: 'price', synonyms: ['unitcost', 'cost', 'costprice', '成本', '单位成本', '單位成本'] },
  ],
}

const pastOrders: Target = {
  name: 'past_orders',
  permission: 'orders.import_past_orders',
  key: ['number'],
  isGrouped: true,
  fields: [
    {
      name: 'number',
      kind: 'code',
      isNeeded: true,
      synonyms: [
        'invoiceno',
        'invoicenumber',
        'invoice',
        'orderno',
        'ordernumber',
        'orderid',
        'order',
        'documentno',
        'receiptno',
        'transactionid',
        '订单号',
        '訂單號',
        '订单编号',
        '訂單編號',
        '发票号',
        '發票號碼',
        '单号',
        '單號',
      ],
    },
    {
      name: 'placedAt',
      kind: 'instant',
      isNeeded: true,
      synonyms: [
        'invoicedate',
        'orderdate',
        'placedat',
        'orderedat',
        'saledate',
        '订单日期',
        '訂單日期',
        '下单时间',
        '下單時間',
        '发票日期',
        '發票日期',
        ...called.at,
      ],
    },
    { name: 'item', kind: 'code', isNeeded: true, synonyms: called.item },
    { name: 'text', kind: 'text', synonyms: called.text },
    { name: 'quantity', kind: 'decimal', isNeeded: true, synonyms: called.quantity },
    { name: 'unitPrice', kind: 'decimal', isNeeded: true, synonyms: called.price },
    {
      name: 'discount',
      kind: 'decimal',
      synonyms: ['discount', 'linediscount', 'discountamount', '折扣', '折扣金额', '折扣金額'],
    },
    { name: 'tax', kind: 'decimal', synonyms: ['tax', 'taxamount', 'vat', 'vatamount', 'linetax', '税额', '稅額'] },
    { name: 'customer', kind: 'code', synonyms: called.customer },
    { name: 'customerName', kind: 'text', synonyms: called.name },
    { name: 'customerEmail', kind: 'email', synonyms: called.email },
    { name: 'country', kind: 'country', synonyms: called.country },
    {
      name: 'kind',
      kind: 'choice',
      choices: ['order', 'return', 'adjustment'],
      synonyms: ['kind', 'documenttype', 'doctype', 'ordertype', '单据类型', '單據類型'],
    },
    { name: 'site', kind: 'code', synonyms: called.site },
    {
      name: 'channel',
      kind: 'choice',
      choices: ['web', 'phone', 'store', 'mail', 'chat', 'sales', 'portal', 'import'],
      synonyms: called.channel,
    },
    { name: 'currency', kind: 'code', synonyms: called.currency },
  ],
}

const interactions: Target = {
  name: 'interactions',
  permission: 'interactions.write_down',
  key: ['id', 'customer', 'email', 'phone', 'kind', 'at', 'item'],
  fields: [
    {
      name: 'kind',
      kind: 'choice',
      isNeeded: true,
      choices: [
        'called',
        'mailed',
        'noted',
        'visited_store',
        'visit_started',
        'page_viewed',
        'item_viewed',
        'category_viewed',
        'searched',
      ],
      synonyms: ['kind', 'type', 'event', 'eventtype', 'activity', '类型', '類型', '事件'],
    },
    { name: 'at', kind: 'instant', isNeeded: true, synonyms: called.at },
    { name: 'customer', kind: 'code', synonyms: called.customer },
    { name: 'email', kind: 'email', synonyms: called.email },
    { name: 'phone', kind: 'text', synonyms: called.phone },
    {
      name: 'channel',
      kind: 'choice',
      choices: ['web', 'phone', 'store', 'mail', 'chat', 'sales', 'portal', 'system', 'import'],
      synonyms: called.channel,
    },
    { name: 'item', kind: 'code', synonyms: called.item },
    {
      name: 'text',
      kind: 'text',
      synonyms: ['text', 'note', 'notes', 'subject', 'message', 'comment', '备注', '備註', '内容', '內容'],
    },
    { name: 'id', kind: 'code', synonyms: ['id', 'eventid', 'interactionid', '编号', '編號'] },
  ],
}

/** What comes in by file, in the order in which a company brings it. */
export const targets: readonly Target[] = [customers, items, prices, stock, pastOrders, interactions]

export const targetNamed = (wanted: string): Target => targets.find(({ name: one }) => one === wanted)!
