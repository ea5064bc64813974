export { askForSignInLink } from "#app/domain/messages/ask-for-sign-in-link.server.ts"
export { type Delivered, deliverMessage } from "#app/domain/messages/deliver-message.server.ts"
export { queueMessage } from "#app/domain/messages/queue-message.server.ts"
export { type KeptLetter, readMailbox } from "#app/domain/messages/read-mailbox.server.ts"
