export { type AwardOneRefusal, award } from "#app/domain/training/award.server.ts"
export { type MarkStandardsRefusal, markStandards } from "#app/domain/training/mark-standards.server.ts"
export { readMyPlans, readPlan, readWorkers } from "#app/domain/training/read-plans.server.ts"
export { findAward, standardsOf } from "#app/domain/training/store.server.ts"
