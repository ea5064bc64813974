export { askForSignInLink } from "#app/domain/messages/ask-for-sign-in-link.server.ts"
export { askToStartProvider } from "#app/domain/messages/ask-to-start-provider.server.ts"
export { messageCameBack } from "#app/domain/messages/came-back.server.ts"
export { type Delivered, deliverMessage, giveMessageUp } from "#app/domain/messages/deliver-message.server.ts"
export {
  handSupporterInvitation,
  type SupporterCard,
} from "#app/domain/messages/hand-supporter-invitation.server.ts"
export { inviteColleague, inviteColleagueAgain } from "#app/domain/messages/invite-colleague.server.ts"
export { queueMessage, queueText } from "#app/domain/messages/queue-message.server.ts"
export { type KeptLetter, readMailbox } from "#app/domain/messages/read-mailbox.server.ts"
export { type OwnLetter, readOwnLetters } from "#app/domain/messages/read-own-letters.server.ts"
export {
  askForRecovery,
  confirmRecovery,
  endSecondStepOf,
  recover,
  stopMyRecovery,
  stopRecovery,
} from "#app/domain/messages/recover-second-step.server.ts"
export { sendAgain } from "#app/domain/messages/send-again.server.ts"
export {
  countNotDelivered,
  type NotDelivered,
  notDelivered,
  notReachedAt,
  sealedMessages,
} from "#app/domain/messages/store.server.ts"
export { tellOtherwise } from "#app/domain/messages/tell-otherwise.server.ts"
export { writeText } from "#app/domain/messages/wording-texts.ts"
export { writeLetter } from "#app/domain/messages/write-letter.ts"
