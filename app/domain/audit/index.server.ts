export { type ChainCheck, type ChainFault, checkChain } from "#app/domain/audit/check-chain.server.ts"
export { readWork, statesOfJobs, type Work, type WorkRun } from "#app/domain/audit/read-work.server.ts"
export { type AuditDetail, type AuditedEvent, record, recordEach } from "#app/domain/audit/record.server.ts"
export { recordListening } from "#app/domain/audit/record-listening.server.ts"
export { forgetRelayedEvents, readOverdueJobs, relayEvents } from "#app/domain/audit/relay-events.server.ts"
export {
  AlreadyDone,
  doneWithChange,
  finishJob,
  giveJobUp,
  putJobBack,
  startJob,
  startJobsTogether,
} from "#app/domain/audit/run-job.server.ts"
export { sealChain } from "#app/domain/audit/seal-chain.server.ts"
export type { JobTogether, PromisedJob, WalkedTo } from "#app/domain/audit/store.server.ts"
