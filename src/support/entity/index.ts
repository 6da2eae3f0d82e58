/** The entity kit: lists, forms, API, files and audit of a table from its Drizzle columns and one descriptor. See README. */
export { actionTexts } from './action-texts.ts'
export { actionsOf, archivingOf, byName, eventsOf, readsOf } from './actions.ts'
export { pageAnswer, rowAnswer } from './answers.ts'
export { subjectsCalled } from './called.ts'
export { entityProblems, textKeysOf } from './check-entities.ts'
export {
  type CustomField,
  customFieldSchema,
  customFieldsOf,
  customValues,
  defineCustomFields,
} from './custom-fields.ts'
export { describe } from './describe.ts'
export type { Described, DescribedColumn, Kind, Verb } from './described.ts'
export {
  actionName,
  changed,
  type Descriptor,
  type Entity,
  entitiesOf,
  entityOf,
  type Row,
} from './entity.ts'
export { entityErrors } from './errors.ts'
export { csvOf, type Exported, exportOf, templateOf } from './export.ts'
export type { Further } from './export-list.ts'
export type { Field } from './fields.ts'
export { conditionOf, filterShape, siteOf } from './filters.ts'
export { type Import, type ImportRequest, importOf, type Refused, type Report, type Writers } from './import.ts'
export { getOf, type Listed, type ListInput, listOf, listRows, namesOfSubjects, sortSchema } from './list.ts'
export { remembered, touch } from './remembered.ts'
export { createSchema, updateSchema } from './schemas.ts'
export { entityTexts } from './texts.ts'
export { archiveOf, archiveRow, createOf, getRow, insertRow, seen, updateOf, updateRow } from './write.ts'
