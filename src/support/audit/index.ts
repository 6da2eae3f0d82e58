export { type AuditEntry, listAudit } from './list.ts'
