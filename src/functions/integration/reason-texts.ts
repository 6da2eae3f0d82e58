import type { Texts } from '#support/i18n/index.ts'

/** Why a line was not taken; screens and files to mend say it. */
const reasons = {
  'import.reason.empty': ['is empty', '为空', '空白'],
  'import.reason.no_column': ['has no column in the mapping', '映射中没有对应的列', '對應中沒有相應的欄'],
  'import.reason.not_a_date': [
    '“{value}” is not a date that exists',
    '“{value}”不是有效日期',
    '「{value}」不是有效日期',
  ],
  'import.reason.not_a_number': ['“{value}” is not a number', '“{value}”不是数字', '「{value}」不是數字'],
  'import.reason.negative': ['“{value}” is negative', '“{value}”为负数', '「{value}」為負數'],
  'import.reason.too_long': ['is too long', '过长', '過長'],
  'import.reason.not_an_email': [
    '“{value}” is not an e-mail address',
    '“{value}”不是电子邮件地址',
    '「{value}」不是電子郵件地址',
  ],
  'import.reason.not_a_choice': ['“{value}” is none of the values', '“{value}”不在可选值中', '「{value}」不在可選值中'],
  'import.reason.not_yes_or_no': [
    '“{value}” is neither yes nor no',
    '“{value}”不是“是”或“否”',
    '「{value}」不是「是」或「否」',
  ],
  'import.reason.with_bad_line': [
    'held back: line {value} of the same document is wrong',
    '已保留：同一单据的第 {value} 行有误',
    '已保留：同一單據的第 {value} 行有誤',
  ],
  'import.reason.repeated': [
    'line {value} says something else of the same',
    '第 {value} 行对同一对象有不同内容',
    '第 {value} 行對同一對象有不同內容',
  ],
  'import.reason.unknown_item': ['there is no item “{value}”', '没有商品“{value}”', '沒有商品「{value}」'],
  'import.reason.unknown_customer': ['there is no customer “{value}”', '没有客户“{value}”', '沒有客戶「{value}」'],
  'import.reason.unknown_site': ['there is no site “{value}”', '没有站点“{value}”', '沒有站點「{value}」'],
  'import.reason.unknown_currency': ['“{value}” is not a currency', '“{value}”不是币种', '「{value}」不是幣別'],
  'import.reason.unknown_group': [
    'there is no customer group “{value}”',
    '没有客户组“{value}”',
    '沒有客戶群組「{value}」',
  ],
  'import.reason.unknown_category': ['there is no category “{value}”', '没有分类“{value}”', '沒有分類「{value}」'],
  'import.reason.unknown_unit': ['there is no unit “{value}”', '没有单位“{value}”', '沒有單位「{value}」'],
  'import.reason.unknown_tax_category': [
    'there is no tax category “{value}”',
    '没有税类“{value}”',
    '沒有稅別「{value}」',
  ],
  'import.reason.unknown_price_list': [
    'there is no price list “{value}”',
    '没有价格表“{value}”',
    '沒有價格表「{value}」',
  ],
  'import.reason.proven_by_another': [
    '“{value}” is proven to be another customer’s',
    '“{value}”已验证属于另一位客户',
    '「{value}」已驗證屬於另一位客戶',
  ],
  'import.reason.half_an_address': [
    'is missing: an address needs street, city and country',
    '缺失：地址需要街道、城市和国家',
    '缺少：地址需要街道、城市和國家',
  ],
  'import.reason.unknown_country': ['“{value}” is no country', '“{value}”不是国家', '「{value}」不是國家'],
  'import.reason.consent_without_date': [
    'says yes without a day: a consent needs the date on which it was given',
    '同意缺少日期：必须注明给予同意的日期',
    '同意缺少日期：必須註明給予同意的日期',
  ],
  'import.reason.not_yet': ['“{value}” has not come yet', '“{value}”尚未到来', '「{value}」尚未到來'],
  'import.reason.erased': [
    'this customer was erased and stays so',
    '该客户已被删除，不会恢复',
    '這位客戶已被刪除，不會恢復',
  ],
  'import.reason.bad_code': [
    '“{value}” cannot be a number: no spaces, commas or slashes',
    '“{value}”不能作为编号：不含空格、逗号和斜线',
    '「{value}」不能作為編號：不含空格、逗號和斜線',
  ],
} as const satisfies Texts

export const reasonTexts = { heading: ['Reason', '原因', '原因'], reasons }
