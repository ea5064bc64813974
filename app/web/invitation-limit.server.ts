import { limit } from "#app/web/rate-limit.server.ts"

const day = 24 * 60 * 60

/** Whether a provider may send one more invitation: so many a day in all, and few to one mailbox. */
export async function mayInvite(providerId: string, email: string | null | undefined): Promise<boolean> {
  const inAll = await limit({ name: "invitations", key: providerId, max: 200, windowSeconds: day })
  if (!inAll.ok || !email) return inAll.ok
  const there = { name: "invitations-mailbox", key: email.toLowerCase(), max: 5, windowSeconds: day }
  return (await limit(there)).ok
}
