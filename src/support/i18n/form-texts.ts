import type { Texts } from './translator.ts'

/** What a field that was not taken should look like. A schema names its text: `z.string().regex(…, form('form.slug'))`. */
export const formTexts = {
  'form.email': [
    'must be an e-mail address, such as lin@example.com',
    '应为电子邮件地址，如 lin@example.com',
    '應為電子郵件地址，如 lin@example.com',
  ],
  'form.phone': [
    'must be a telephone number, such as +86 138 0013 8000',
    '应为电话号码，如 138 0013 8000',
    '應為電話號碼，如 0912 345 678',
  ],
  'form.reach': ['is needed where there is no phone number', '没有电话号码时必填', '沒有電話號碼時必填'],
  'form.url': [
    'must be a web address, such as https://example.com',
    '应为网址，如 https://example.com',
    '應為網址，如 https://example.com',
  ],
  'form.uuid': [
    'must be the id of something that exists here',
    '应为系统中已有内容的标识',
    '應為系統中已有內容的識別碼',
  ],
  'form.date': [
    'must be a day that the calendar has, such as 2026-11-21',
    '应为有效日期，如 2026-11-21',
    '應為有效日期，如 2026-11-21',
  ],
  'form.datetime': [
    'must be a moment with its offset, such as 2026-11-21T09:30:00+08:00',
    '应为带时区偏移的时间，如 2026-11-21T09:30:00+08:00',
    '應為帶時區位移的時間，如 2026-11-21T09:30:00+08:00',
  ],
  'form.signs': ['holds a sign that cannot be written', '含有无法保存的字符', '含有無法儲存的字元'],
  'form.past': ['must not lie in the future', '不能是将来的时间', '不能是未來的時間'],
  'form.future': ['must lie in the future', '应为将来的时间', '應為未來的時間'],
  'form.worth': [
    'is worth more than the books can hold: check quantity and cost',
    '价值超出账簿上限，请核对数量和成本',
    '價值超出帳簿上限，請核對數量與成本',
  ],
  'form.time': [
    'must be a time of day from 00:00 to 23:59, such as 15:00',
    '应为 00:00 至 23:59 的时间，如 15:00',
    '應為 00:00 至 23:59 的時間，如 15:00',
  ],
  'form.end': [
    'must be a time of day from 00:00 to 24:00, such as 18:00',
    '应为 00:00 至 24:00 的时间，如 18:00',
    '應為 00:00 至 24:00 的時間，如 18:00',
  ],
  'form.zone': [
    'must be a time zone, such as Asia/Shanghai',
    '应为时区，如 Asia/Shanghai',
    '應為時區，如 Asia/Shanghai',
  ],
  'form.amount': [
    'must be a number with at most 6 decimals, such as 406.80',
    '应为最多 6 位小数的数字，如 406.80',
    '應為最多 6 位小數的數字，如 406.80',
  ],
  'form.price': [
    'must be a number of zero or more with at most 6 decimals, such as 113.00',
    '应为不小于零、最多 6 位小数的数字，如 113.00',
    '應為不小於零、最多 6 位小數的數字，如 113.00',
  ],
  'form.cost': [
    'must be a cost from zero to below a thousand million with at most 6 decimals, such as 113.00',
    '应为不小于零、小于十亿且最多 6 位小数的成本，如 113.00',
    '應為不小於零、小於十億且最多 6 位小數的成本，如 113.00',
  ],
  'form.quantity': [
    'must be above zero and below a thousand million with at most 6 decimals, such as 2 or 0.5',
    '应大于零、小于十亿且最多 6 位小数，如 2 或 0.5',
    '應大於零、小於十億且最多 6 位小數，如 2 或 0.5',
  ],
  'form.signed_quantity': [
    'must be a quantity below a thousand million with at most 6 decimals, such as 3 or -2',
    '应为小于十亿、最多 6 位小数的数量，如 3 或 -2',
    '應為小於十億、最多 6 位小數的數量，如 3 或 -2',
  ],
  'form.count': ['must not be below zero', '不能小于零', '不能小於零'],
  'form.rate': [
    'must be a rate from 0 to 1: 13 % is 0.13',
    '应为 0 到 1 之间的比率：13% 写作 0.13',
    '應為 0 到 1 之間的比率：13% 寫作 0.13',
  ],
  'form.currency': [
    'must be a currency of ISO 4217, such as CNY',
    '应为 ISO 4217 货币代码，如 CNY',
    '應為 ISO 4217 貨幣代碼，如 CNY',
  ],
  'form.country': [
    'must be a country of ISO 3166 in two capital letters, such as CN',
    '应为两个大写字母的国家/地区代码，如 CN',
    '應為兩個大寫字母的國家/地區代碼，如 TW',
  ],
  'form.code': [
    'must be up to 40 signs without spaces, commas, semicolons, slashes and bars, such as SH01',
    '最多 40 个字符，不含空格、逗号、分号、斜杠和竖线，如 SH01',
    '最多 40 個字元，不含空格、逗號、分號、斜線和直線，如 SH01',
  ],
  'form.plain_code': [
    'must be up to 40 letters, digits, hyphens and underscores, such as trade',
    '最多 40 个字母、数字、连字符或下划线，如 trade',
    '最多 40 個字母、數字、連字號或底線，如 trade',
  ],
  'form.item_code': [
    'must be up to 60 signs without spaces, commas, semicolons, slashes and bars, such as LT-SF-001',
    '最多 60 个字符，不含空格、逗号、分号、斜杠和竖线，如 LT-SF-001',
    '最多 60 個字元，不含空格、逗號、分號、斜線和直線，如 LT-SF-001',
  ],
  'form.option_code': [
    'must be up to 60 signs without spaces, commas, equals signs and bars, such as oak',
    '最多 60 个字符，不含空格、逗号、等号和竖线，如 oak',
    '最多 60 個字元，不含空格、逗號、等號和直線，如 oak',
  ],
  'form.coupon': [
    'must be 3 to 40 signs without spaces, commas, semicolons, slashes and bars, such as WELCOME10',
    '须为 3 到 40 个字符，不含空格、逗号、分号、斜杠和竖线，如 WELCOME10',
    '須為 3 到 40 個字元，不含空格、逗號、分號、斜線和直線，如 WELCOME10',
  ],
  'form.rule_code': [
    'must be up to 40 letters, digits, hyphens, underscores and points, beginning with a letter or digit, such as sofa-care',
    '最多 40 个字母、数字、连字符、下划线或句点，以字母或数字开头，如 sofa-care',
    '最多 40 個字母、數字、連字號、底線或句點，以字母或數字開頭，如 sofa-care',
  ],
  'form.small_code': [
    'must be small letters, digits and hyphens, such as old-shop',
    '只能用小写字母、数字和连字符，如 old-shop',
    '只能用小寫字母、數字和連字號，如 old-shop',
  ],
  'form.role_code': [
    'must be 2 to 40 small letters, digits and underscores, beginning with a letter, such as night_shift',
    '须为 2 到 40 个小写字母、数字或下划线，以字母开头，如 night_shift',
    '須為 2 到 40 個小寫字母、數字或底線，以字母開頭，如 night_shift',
  ],
  'form.field_code': [
    'must be up to 40 letters and digits, beginning with a small letter, such as shirtSize',
    '最多 40 个字母或数字，以小写字母开头，如 shirtSize',
    '最多 40 個字母或數字，以小寫字母開頭，如 shirtSize',
  ],
  'form.permission': [
    'must be a permission, such as orders.place or orders.*',
    '应为权限名称，如 orders.place 或 orders.*',
    '應為權限名稱，如 orders.place 或 orders.*',
  ],
  'form.known_permission': [
    'is no permission: GET /api/permissions lists what there is',
    '没有这个权限：可用权限见 GET /api/permissions',
    '沒有這個權限：可用權限見 GET /api/permissions',
  ],
  'form.open_day': ['must lie in an open period', '应在未结账的会计期间内', '應在未關帳的會計期間內'],
  'form.known_account': ['is no account', '没有此科目', '沒有此科目'],
  'form.known_journal': ['is no journal', '没有此凭证字', '沒有此日記簿'],
  'form.posted_account': ['takes no postings', '该科目不能记账', '該科目不可記帳'],
  'form.document': [
    'must name its kind and id, such as order:0190b3c2-7d1e-7a00-8000-000000000001',
    '应为类型加标识，如 order:0190b3c2-7d1e-7a00-8000-000000000001',
    '應為類型加識別碼，如 order:0190b3c2-7d1e-7a00-8000-000000000001',
  ],
  'form.place_in_list': [
    'must be the place in the list that the page before gave',
    '应为上一页给出的翻页位置',
    '應為上一頁給出的翻頁位置',
  ],
  'form.job': ['must be the number of a job', '应为任务编号', '應為工作編號'],
  'form.slug': [
    'must be a part of an address without spaces, slashes, question and number signs, such as oak-sofa',
    '应为网址的一段，不含空格、斜杠、问号和井号，如 oak-sofa',
    '應為網址的一段，不含空格、斜線、問號和井字號，如 oak-sofa',
  ],
  'form.colour': [
    'must be a colour of six hexadecimal digits, such as #c8a165',
    '应为六位十六进制颜色值，如 #c8a165',
    '應為六位十六進位色碼，如 #c8a165',
  ],
  'form.gtin': [
    'must be a GTIN of 8, 12, 13 or 14 digits whose check digit is right, such as 4006381333931',
    '应为 8、12、13 或 14 位且校验码正确的 GTIN，如 4006381333931',
    '應為 8、12、13 或 14 位且檢查碼正確的 GTIN，如 4006381333931',
  ],
  'form.words': ['needs words in at least one language', '至少需要一种语言的文字', '至少需要一種語言的文字'],
  'form.mapped_field': ['is not a field of what this file becomes', '导入目标中没有此字段', '匯入目標中沒有此欄位'],
  'form.each_once': ['must hold each code once', '每个代码只能出现一次', '每個代碼只能出現一次'],
  'form.buy_and_get': [
    'must say both how many to buy and how many are free',
    '须同时填写购买件数和赠送件数',
    '須同時填寫購買件數和贈送件數',
  ],
  'form.counted_or_change': [
    'must say either what was counted or by how much it changes',
    '须填写盘点数量或增减数量其中之一',
    '須填寫盤點數量或增減數量其中之一',
  ],
  'form.scan_or_quantity': ['needs a scan or a quantity', '请扫码或填写数量', '請掃碼或填寫數量'],
  'form.last_day': ['must not be before the first day', '不能早于开始日期', '不能早於開始日期'],
  'form.sites': [
    'must be named for the scope of sites, and for no other',
    '仅当范围为“指定站点”时须选择站点',
    '僅當範圍為「指定站點」時須選擇站點',
  ],
} as const satisfies Texts

/** The error of a schema, as the text that says what is expected instead. */
export const form = (name: keyof typeof formTexts) => ({ error: name })
