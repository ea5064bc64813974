export { answerAppeal } from "#app/domain/training/answer-appeal.server.ts"
export { appealAccreditation } from "#app/domain/training/appeal.server.ts"
export { award } from "#app/domain/training/award.server.ts"
export { awardMany } from "#app/domain/training/award-many.server.ts"
export { awardedAtOnce } from "#app/domain/training/award-many-rules.ts"
export { awardsBetween } from "#app/domain/training/award-many-store.server.ts"
export { changeAccreditation } from "#app/domain/training/change-accreditation.server.ts"
export { chooseLearning } from "#app/domain/training/choose-learning.server.ts"
export { correctHolderName } from "#app/domain/training/correct-name.server.ts"
export {
  addEvidence,
  type OpenedEvidence,
  openEvidence,
  readMyEvidence,
  readRecordWithEvidence,
  removeEvidence,
} from "#app/domain/training/evidence.server.ts"
export { sealedEvidenceKeys } from "#app/domain/training/evidence-files.server.ts"
export { exportMatrix } from "#app/domain/training/export-matrix.server.ts"
export {
  type ImportPreview,
  importLearning,
  previewImport,
} from "#app/domain/training/import-learning.server.ts"
export { importTemplate } from "#app/domain/training/import-template.server.ts"
export { markStandards } from "#app/domain/training/mark-standards.server.ts"
export {
  type NoteLearningRefusal,
  noteFromBadge,
  noteLearning,
} from "#app/domain/training/note-learning.server.ts"
export {
  readAccreditation,
  readAppealsWaiting,
  readMyAccreditations,
} from "#app/domain/training/read-accreditations.server.ts"
export { readForAward } from "#app/domain/training/read-for-award.server.ts"
export { textOfFile } from "#app/domain/training/read-import-file.server.ts"
export { readLearning, readLearningOf } from "#app/domain/training/read-learning.server.ts"
export { readLearningWaiting } from "#app/domain/training/read-learning-waiting.server.ts"
export { readMatrix } from "#app/domain/training/read-matrix.server.ts"
export {
  type MyPlan,
  type PlanLine,
  readMyPlans,
  readPlan,
  readWorkers,
  type WorkerPlan,
} from "#app/domain/training/read-plans.server.ts"
export { readRequirements } from "#app/domain/training/read-requirements.server.ts"
export { readWhysToLearn } from "#app/domain/training/read-whys.server.ts"
export { remindOfLearning } from "#app/domain/training/remind-of-learning.server.ts"
export { sayOfLearning } from "#app/domain/training/say-of-learning.server.ts"
export { scanEvidence } from "#app/domain/training/scan-evidence.server.ts"
export {
  findAward,
  lockAwards,
  namesOf,
  standardsOf,
  type WorkerRow,
} from "#app/domain/training/store.server.ts"
export { takeBackLearning } from "#app/domain/training/take-back-learning.server.ts"
