/** How a message reaches somebody: as a letter by e-mail, or as a text to a phone. */
export const messageChannels = ["email", "text"] as const
export type MessageChannel = (typeof messageChannels)[number]

/** `kept`: no mail transport is set, so the message stays in the demo mailbox. */
export const messageStates = ["queued", "sent", "kept", "failed"] as const
export type MessageState = (typeof messageStates)[number]
