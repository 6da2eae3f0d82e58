import { type Actor, isAllowed } from '#support/actions/index.ts'
import { type Language, languages, localised, type Texts } from '#support/i18n/index.ts'
import type { CustomField } from './custom-fields.ts'
import type { Described, DescribedColumn, Verb } from './described.ts'
import { actionName, type Entity, entityOf, titleOf, writable } from './entity.ts'
import type { Field } from './fields.ts'
import { operatorsOf } from './filters.ts'
import { seenBy } from './guarded-columns.ts'
import { labelTexts } from './headers.ts'
import { sortable } from './order.ts'

const verbs: Verb[] = ['list', 'get', 'create', 'update', 'archive', 'import', 'export']

/** An entity for a screen, in the actor's language and as far as he may see it. `own`: the company's own fields of it. */
export const describe = (entity: Entity, actor: Actor, own: readonly CustomField[] = []): Described => {
  const { language } = actor
  const columns = seenBy(actor, entity)
  const allowed = verbs.map((verb) => [verb, actionName(entity, verb)] as const)
  const sorts = new Set(sortable(entity))
  const shown = new Set(columns.map(({ name }) => name))
  return {
    name: entity.name,
    module: entity.module,
    plural: entity.plural,
    kind: entity.kind,
    label: text(entity.texts[`entity.${entity.plural}`], language) ?? entity.plural,
    labelOfOne: text(entity.texts[`entity.${entity.name}`], language) ?? entity.name,
    ...(titleOf(entity) && { title: titleOf(entity)!.name }),
    isSearchable: Boolean(entity.search?.length),
    importKey: [...(entity.importKey ?? [])],
    sort: entity.list.sort,
    list: entity.list.columns.filter((name) => shown.has(name)),
    form: (entity.form ?? writable(entity).map(({ name }) => name)).filter((name) => shown.has(name)),
    columns: columns.map((field) => describeColumn(entity, field, language, sorts.has(field.name))),
    custom: own.map(({ code, label, kind, isRequired, options }) => ({
      code,
      label: localised(label, language),
      kind,
      isRequired,
      ...(options && { values: options.map((one) => ({ value: one.code, label: localised(one.name, language) })) }),
    })),
    actions: Object.fromEntries(allowed.filter(([, name]) => isAllowed({ name }, actor))),
  }
}

const describeColumn = (entity: Entity, field: Field, language: Language, isSortable: boolean): DescribedColumn => {
  const { name, kind, isNullable, hasDefault, values, refersTo } = field
  const target = refersTo && entityOf(refersTo())
  return {
    name,
    label: text(labelTexts(entity, name), language) ?? name,
    kind: entity.money?.includes(name) ? 'money' : kind,
    isRequired: !isNullable && !hasDefault,
    isWritable: entity.kind !== 'document' && writable(entity).some((one) => one.name === name),
    isSortable,
    operators: entity.list.filters?.includes(name) ? operatorsOf(field) : [],
    ...(values.length && {
      values: values.map((value) => ({ value, label: text(valueTexts(entity, name, value), language) ?? value })),
    }),
    ...(entity.codes?.[name] && { codeOf: entity.codes[name] }),
    ...(target && { reference: { entity: target.name, module: target.module, list: actionName(target, 'list') } }),
  }
}

/** The texts of one of a column's choices. */
export const valueTexts = (entity: Entity, column: string, value: string): Texts[string] | undefined =>
  entity.texts[`entity.${entity.name}.${column}.${value}`]

const text = (texts: Texts[string] | undefined, language: Language): string | undefined =>
  texts?.[languages.indexOf(language)]
