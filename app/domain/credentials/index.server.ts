export { largestBadge } from "#app/domain/credentials/badge-carrier.server.ts"
export {
  bringBadge,
  readMyBrought,
  readMyBroughtWithBadges,
  readMyJobs,
  removeBrought,
} from "#app/domain/credentials/bring-badge.server.ts"
export {
  checkGivenBadge,
  type GivenCheck,
  type NotChecked,
} from "#app/domain/credentials/check-given-badge.server.ts"
export { countBrought, countTrusted, refuseBrought } from "#app/domain/credentials/decide-brought.server.ts"
export {
  endShare,
  forgetOldShares,
  noteShareView,
  removeAllShares,
  removeShare,
} from "#app/domain/credentials/end-share.server.ts"
export {
  type IssueOneRefusal,
  issueCertificate,
  issueCertificates,
} from "#app/domain/credentials/issue.server.ts"
export { readAwardsOf } from "#app/domain/credentials/read-awards.server.ts"
export {
  countBroughtWaiting,
  endTrust,
  readBrought,
  readBroughtTo,
  readBroughtWaiting,
} from "#app/domain/credentials/read-brought.server.ts"
export {
  type CheckedCertificate,
  checkCertificate,
  type OwnCertificate,
  readBadge,
  readBadgeToken,
  readCertificateFor,
  readMyCertificates,
  readPdf,
} from "#app/domain/credentials/read-certificate.server.ts"
export {
  readAchievement,
  readPlatformDid,
  readProviderDid,
} from "#app/domain/credentials/read-issuer.server.ts"
export { readMyFiles } from "#app/domain/credentials/read-own-files.server.ts"
export {
  openShare,
  readAwardsToShow,
  readMyShare,
  readMyShares,
  readMySharesWithLog,
} from "#app/domain/credentials/read-shares.server.ts"
export { readStatusList } from "#app/domain/credentials/read-status-list.server.ts"
export { sharePassport } from "#app/domain/credentials/share-passport.server.ts"
export { signAnew } from "#app/domain/credentials/sign-anew.server.ts"
export { readTestList } from "#app/domain/credentials/test-issuer.server.ts"
export {
  changeStatusForTests,
  issueForTests,
  type VcProblem,
  verifyForTests,
  verifyPresentationForTests,
} from "#app/domain/credentials/vc-api.server.ts"
