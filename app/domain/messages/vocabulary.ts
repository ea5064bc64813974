/** `kept`: no mail transport is set, so the message stays in the demo mailbox. */
export const messageStates = ["queued", "sent", "kept", "failed"] as const
export type MessageState = (typeof messageStates)[number]
