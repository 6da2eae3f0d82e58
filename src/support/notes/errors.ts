import { errors } from '#support/actions/index.ts'

export const refusals = errors('notes', { unknownPerson: 422, notYours: 403, taskClosed: 409 })
