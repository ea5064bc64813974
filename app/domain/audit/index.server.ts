export { type AuditDetail, type AuditedEvent, record } from "#app/domain/audit/record.server.ts"
