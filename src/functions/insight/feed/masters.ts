/** Parties by the one each lives on in; `ids` narrows to some and all who were merged into them. */
export const customersSql = (ids?: string): string => `
  with recursive ${ids ? `down as (select id from parties where id = any(${ids}) union select p.id from parties p join down d on p.merged_into = d.id),` : ''}
  up as (select id, merged_into from parties where merged_into is not null ${ids ? 'and id in (select id from down)' : ''}
    union all select up.id, p.merged_into from up join parties p on p.id = up.merged_into where p.merged_into is not null)
  select p.id, coalesce(u.merged_into, p.id), p.kind, p.customer_group_id from parties p
  left join (select up.id, up.merged_into from up join parties s on s.id = up.merged_into where s.merged_into is null) u on u.id = p.id
  ${ids ? 'where p.id in (select id from down)' : ''}`

/** Their names; one who was erased has none. */
export const customerNamesSql = (ids?: string): string => `
  ${ids ? `with recursive down as (select id from parties where id = any(${ids}) union select p.id from parties p join down d on p.merged_into = d.id)` : ''}
  select 'customers', id, number, case when erased_at is null then name end, null, null from parties ${ids ? 'where id in (select id from down)' : ''}`

export const aliasesSql = (subjects?: string): string =>
  `select subject_id, party_id from aliases ${subjects ? `where subject_id = any(${subjects})` : ''}`

/** Items with the path of their category: itself and its outermost. */
export const itemsSql = (): string => `
  with recursive path as (select id, id as root from categories where parent_id is null
    union all select c.id, p.root from categories c join path p on c.parent_id = p.id)
  select i.id, i.product_id, p.category_id, c.root, p.brand_id from items i join products p on p.id = i.product_id left join path c on c.id = p.category_id`

export const sitesSql = (): string => 'select id, kind from sites'
export const accountsSql = (): string => 'select id, kind from accounts'

const localised = (kind: string, from: string, code: string) =>
  `select '${kind}' as kind, id, ${code} as code, name ->> 'en' as en, name ->> 'zh-CN' as cn, name ->> 'zh-TW' as tw from ${from}`

/** What things are called, in three languages. */
export const namesSql = (): string =>
  [
    localised('items', 'items', 'code'),
    localised('products', 'products', 'slug'),
    localised('categories', 'categories', 'slug'),
    localised('brands', 'brands', 'code'),
    localised('sites', 'sites', 'code'),
    localised('campaigns', 'promotions', 'code'),
    localised('groups', 'customer_groups', 'code'),
    `select 'accounts', id, code, code || ' ' || coalesce(name ->> 'en', ''), code || ' ' || (name ->> 'zh-CN'), code || ' ' || (name ->> 'zh-TW') from accounts`,
    `select 'employees', id, number, name, null, null from employees`,
  ].join(' union all ')
