import { colleaguesOf } from "#app/domain/accounts/colleague-store.server.ts"
import type { Tx } from "#db/ctx.ts"

/** A colleague who works for a provider now and has an e-mail address. */
export async function colleagueToWriteTo(tx: Tx, providerId: string, personId: string) {
  const found = (await colleaguesOf(tx, providerId)).find((one) => one.personId === personId)
  return found?.email ? { name: found.name, email: found.email, role: found.role } : null
}

/** What somebody does at a provider now; undefined where they do not work there. */
export async function roleAt(tx: Tx, providerId: string, personId: string) {
  return (await colleaguesOf(tx, providerId)).find((one) => one.personId === personId)?.role
}
