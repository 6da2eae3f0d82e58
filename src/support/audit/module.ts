import { module } from '#support/actions/index.ts'
import { listAudit } from './list.ts'
import { texts } from './texts.ts'

export const auditModule = module({ name: 'audit', actions: { list: listAudit }, texts })
