export { award } from "#app/domain/training/award.server.ts"
export { markStandards } from "#app/domain/training/mark-standards.server.ts"
export {
  type MyPlan,
  type PlanLine,
  readMyPlans,
  readPlan,
  readWorkers,
  type WorkerPlan,
} from "#app/domain/training/read-plans.server.ts"
export { readWhysToLearn } from "#app/domain/training/read-whys.server.ts"
export { findAward, standardsOf, type WorkerRow } from "#app/domain/training/store.server.ts"
