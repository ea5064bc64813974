/** How a message reaches somebody: as a letter by e-mail, or as a text to a phone. */
export const messageChannels = ["email", "text"] as const
export type MessageChannel = (typeof messageChannels)[number]

/** How somebody is told whom a message did not reach. */
export const otherWays = ["phone", "in-person", "post", "other-address"] as const
export type OtherWay = (typeof otherWays)[number]

/**
 * Why a message failed. `refused`: the server said at once that it never takes it. `returned`: it was taken, and came
 * back later. `not-taken`: no server took it in all the time it was tried, so it may be sent again.
 */
export const messageFailures = ["refused", "returned", "not-taken"] as const
export type MessageFailure = (typeof messageFailures)[number]

/** `kept`: no mail transport is set, so the message stays in the demo mailbox. `failed`: it did not arrive. */
export const messageStates = ["queued", "sent", "kept", "failed"] as const
export type MessageState = (typeof messageStates)[number]
