/** How a message reaches somebody: as a letter by e-mail, or as a text to a phone. */
export const messageChannels = ["email", "text"] as const
export type MessageChannel = (typeof messageChannels)[number]

/** How somebody is told whom a message did not reach. */
export const otherWays = ["phone", "in-person", "post", "other-address"] as const
export type OtherWay = (typeof otherWays)[number]

/** `kept`: no mail transport is set, so the message stays in the demo mailbox. `failed`: it was refused for good. */
export const messageStates = ["queued", "sent", "kept", "failed"] as const
export type MessageState = (typeof messageStates)[number]
