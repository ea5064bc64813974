export { answerComplaint } from "#app/domain/privacy/answer-complaint.server.ts"
export { answerEquality } from "#app/domain/privacy/answer-equality.server.ts"
export { complain } from "#app/domain/privacy/complain.server.ts"
export { eraseOwnApplication } from "#app/domain/privacy/erase.server.ts"
export { eraseDueApplications } from "#app/domain/privacy/erase-due.server.ts"
export { makeDataZip } from "#app/domain/privacy/make-data-zip.server.ts"
export { makePassportZip } from "#app/domain/privacy/make-passport-zip.server.ts"
export {
  type ComplaintToAnswer,
  readComplaint,
  readComplaints,
  readComplaintsWaiting,
} from "#app/domain/privacy/read-complaints.server.ts"
export { readDataCopy } from "#app/domain/privacy/read-data-copy.server.ts"
export { readMemberCopy } from "#app/domain/privacy/read-member-copy.server.ts"
export {
  type OwnClock,
  type OwnComplaint,
  readOwnClock,
  readOwnComplaints,
} from "#app/domain/privacy/read-own-privacy.server.ts"
export { readPassportCopy } from "#app/domain/privacy/read-passport-copy.server.ts"
export { removeFiles } from "#app/domain/privacy/remove-files.server.ts"
export {
  rotateDataKey,
  sealedTables,
  settleDataKeys,
  WrongDataKeys,
} from "#app/domain/privacy/rotate-data-key.server.ts"
export { tellOfAnswer } from "#app/domain/privacy/tell-of-answer.server.ts"
