export { addPasskey } from "#app/domain/accounts/add-passkey.server.ts"
export { askForNewPasskey, askForPasskey } from "#app/domain/accounts/ask-passkey.server.ts"
export { beginDemoSession } from "#app/domain/accounts/begin-demo-session.server.ts"
export type { BegunSession, Browser } from "#app/domain/accounts/begin-session.server.ts"
export { itWasMe, itWasNotMe, readCardUse } from "#app/domain/accounts/card-use.server.ts"
export { changeName } from "#app/domain/accounts/change-name.server.ts"
export { removePasskey, renamePasskey } from "#app/domain/accounts/change-passkey.server.ts"
export { sealedCodeAppKeys } from "#app/domain/accounts/code-secret.server.ts"
export {
  joinProvider,
  type OpenedColleagueInvitation,
  openColleagueInvitation,
  saveColleagueInvitation,
  worksHere,
} from "#app/domain/accounts/colleague-invitation.server.ts"
export { cancelInvitation } from "#app/domain/accounts/colleague-store.server.ts"
export { colleagueToWriteTo, roleAt } from "#app/domain/accounts/colleague-to-write-to.server.ts"
export { endOtherSessions, endSession, signOut } from "#app/domain/accounts/end-session.server.ts"
export { membershipsOf } from "#app/domain/accounts/find-membership.server.ts"
export { findOrCreatePerson } from "#app/domain/accounts/find-or-create-person.server.ts"
export { providerInLetters, providerToWriteTo } from "#app/domain/accounts/find-provider.server.ts"
export { type OpenSession, sessionOf } from "#app/domain/accounts/find-session.server.ts"
export { giveCode } from "#app/domain/accounts/give-code.server.ts"
export {
  type CardWords,
  cancelInvitations,
  cancelInvitationsAndEnd,
  createCardWords,
  createInvitation,
} from "#app/domain/accounts/invitations.server.ts"
export {
  cancelColleagueInvitation,
  changeColleagueRole,
  endColleague,
  leaveProvider,
  readColleagues,
} from "#app/domain/accounts/keep-colleagues.server.ts"
export {
  addService,
  changeService,
  endService,
  readServices,
  reopenService,
} from "#app/domain/accounts/keep-service.server.ts"
export {
  type AskedForLink,
  makeSignInLink,
  type SignInLinkRefusal,
} from "#app/domain/accounts/make-sign-in-link.server.ts"
export {
  type OpenedLink,
  openCard,
  openInvitation,
  openSignInLink,
} from "#app/domain/accounts/open-link.server.ts"
export { panelOfferOf, savePanelOffer } from "#app/domain/accounts/panel-offer.server.ts"
export { providerIds } from "#app/domain/accounts/provider-ids.server.ts"
export {
  isProviderCalled,
  providerFacts,
  saveProviderFacts,
} from "#app/domain/accounts/provider-store.server.ts"
export { readAccount } from "#app/domain/accounts/read-account.server.ts"
export { readSetUp } from "#app/domain/accounts/read-set-up.server.ts"
export {
  beginRecovery,
  confirmRecoveryOf,
  endSecondStepByOperator,
  openRecovery,
  readOwnRecovery,
  readRecoveries,
  readRecovery,
  stopOwnRecovery,
  stopRecoveryOf,
  type ToldOf,
  useRecoveryLink,
} from "#app/domain/accounts/recovery.server.ts"
export { isServiceOf, openServices } from "#app/domain/accounts/service-store.server.ts"
export {
  beginCodeApp,
  confirmCodeApp,
  readSecondStep,
  removeCodeApp,
  renewSpareCodes,
} from "#app/domain/accounts/set-up-code-app.server.ts"
export {
  signInByCard,
  signInByInvitation,
  signInByLink,
  type UsedLink,
} from "#app/domain/accounts/sign-in-by-link.server.ts"
export { signInWithPasskey } from "#app/domain/accounts/sign-in-with-passkey.server.ts"
export {
  forgetOldSignUps,
  type OpenedSignUp,
  openProviderSignUp,
  saveProviderSignUp,
} from "#app/domain/accounts/sign-up-link.server.ts"
export { type StartedProvider, startProvider } from "#app/domain/accounts/start-provider.server.ts"
export { findLinkById as invitationUsed } from "#app/domain/accounts/store.server.ts"
export { createSupporterLink } from "#app/domain/accounts/supporter-link.server.ts"
