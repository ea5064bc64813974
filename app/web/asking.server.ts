import { minutes } from "#app/kernel/durations.ts"
import type { Result } from "#app/kernel/result.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { limit, type TooMany } from "#app/web/rate-limit.server.ts"

const windowSeconds = minutes(60) / 1_000

/** A house or a job centre shares one address, so twenty people can ask there in an hour; a flood cannot. */
export function limitAsking(request: Request): Promise<Result<void, TooMany>> {
  return limit({ name: "vacancy-question", key: addressOf(request), max: 40, windowSeconds })
}

/** Signing a provider up sends an e-mail to an address that nobody has shown to be theirs: seldom, then. */
export async function limitStarting(request: Request, email: string): Promise<Result<void, TooMany>> {
  const key = addressOf(request)
  const byAddress = await limit({ name: "start-provider.address", key, max: 20, windowSeconds })
  if (!byAddress.ok) return byAddress
  return limit({ name: "start-provider.mailbox", key: email.toLowerCase(), max: 3, windowSeconds })
}

/** An invitation is an e-mail in the provider's name: a team of fifty gets in within an hour, a flood does not. */
export function limitInviting(providerId: string): Promise<Result<void, TooMany>> {
  return limit({ name: "invite-colleague", key: providerId, max: 60, windowSeconds })
}

/**
 * Each complaint is answered with an e-mail to the address that its application names: nobody fills somebody's
 * mailbox with them.
 */
export async function limitComplaints(
  request: Request,
  applicationId: string,
): Promise<Result<void, TooMany>> {
  const key = addressOf(request)
  const byAddress = await limit({ name: "complaint-address", key, max: 60, windowSeconds })
  if (!byAddress.ok) return byAddress
  return limit({ name: "complaint", key: applicationId, max: 10, windowSeconds })
}

/**
 * A copy holds every recording or certificate at once, so that many at a time would fill our memory.
 * @param whose id of the application or the person
 */
export async function limitCopies(request: Request, whose: string): Promise<Result<void, TooMany>> {
  const byAddress = await limit({
    name: "data-copy-address",
    key: addressOf(request),
    max: 60,
    windowSeconds,
  })
  if (!byAddress.ok) return byAddress
  return limit({ name: "data-copy", key: whose, max: 12, windowSeconds })
}

/** Links to a passport are kept for months, ended ones too: nobody makes thousands of them. */
export function limitSharing(personId: string): Promise<Result<void, TooMany>> {
  return limit({ name: "share-passport", key: personId, max: 40, windowSeconds })
}

/** Naming a referee sends an e-mail to an address that nobody has shown to be theirs: seldom, then. */
export function limitReferees(request: Request): Promise<Result<void, TooMany>> {
  return limit({ name: "name-referee", key: addressOf(request), max: 60, windowSeconds })
}

/** A link is 256 bits: this keeps a program from filling our memory with long texts. */
export function limitReferences(request: Request): Promise<Result<void, TooMany>> {
  return limit({ name: "give-reference", key: addressOf(request), max: 60, windowSeconds })
}
