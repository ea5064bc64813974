import { and, count, eq, inArray, isNull, lt, sql } from "drizzle-orm"
import type { ProviderFacts, ProviderSignUp } from "#app/domain/accounts/provider-forms.ts"
import { fromNow } from "#app/domain/accounts/store.server.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { memberships, providers } from "#db/schema/accounts.ts"
import { providerSignUps } from "#db/schema/care-services.ts"

// Before there is a provider ----------------------------------------------------------------------

export async function insertSignUp(
  tx: Tx,
  { lifetime, ...signUp }: ProviderSignUp & { readonly tokenHash: string; readonly lifetime: number },
): Promise<void> {
  await tx.insert(providerSignUps).values({ ...signUp, expiresAt: fromNow(lifetime) })
}

const databaseNow = sql<Date>`now()`.mapWith(providerSignUps.createdAt)

function selectSignUp(tx: Tx, tokenHash: string) {
  return tx
    .select({ signUp: providerSignUps, now: databaseNow })
    .from(providerSignUps)
    .where(eq(providerSignUps.tokenHash, tokenHash))
}

export async function findSignUp(tx: Tx, tokenHash: string) {
  const [row] = await selectSignUp(tx, tokenHash)
  return row && { ...row.signUp, now: row.now }
}

/** Holds it until the transaction ends, so that of many tries at once each sees the last. */
export async function lockSignUp(tx: Tx, tokenHash: string) {
  const [row] = await selectSignUp(tx, tokenHash).for("update")
  return row && { ...row.signUp, now: row.now }
}

export async function markSignUpUsed(tx: Tx, id: string, slug: string): Promise<void> {
  await tx.update(providerSignUps).set({ usedAt: sql`now()`, slug }).where(eq(providerSignUps.id, id))
}

/** @returns how many were forgotten */
export async function deleteSignUpsBefore(tx: Tx, ago: number): Promise<number> {
  const gone = await tx
    .delete(providerSignUps)
    .where(lt(providerSignUps.expiresAt, fromNow(-ago)))
    .returning({ id: providerSignUps.id })
  return gone.length
}

// Providers ---------------------------------------------------------------------------------------

export async function isProviderCalled(tx: Tx, name: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: providers.id })
    .from(providers)
    .where(eq(sql`lower(${providers.name})`, sql`lower(${name})`))
    .limit(1)
  return row !== undefined
}

type NewProvider = Pick<
  typeof providers.$inferInsert,
  "name" | "nation" | "contactName" | "contactPhone" | "contactEmail"
>

/** @returns the provider's id and its address: the first of `slugs` that nobody has, nor takes meanwhile */
export async function insertProvider(tx: Tx, slugs: readonly string[], provider: NewProvider) {
  const taken = await tx
    .select({ slug: providers.slug })
    .from(providers)
    .where(inArray(providers.slug, [...slugs]))
  const left = slugs.filter((slug) => !taken.some((other) => other.slug === slug))
  for (const slug of left) {
    const [made] = await tx
      .insert(providers)
      .values({ ...provider, slug })
      .onConflictDoNothing()
      .returning({ id: providers.id, slug: providers.slug })
    if (made) return made
  }
  throw new Error("every address for a provider of this name is taken")
}

const factsOfProvider = {
  about: providers.about,
  contactName: providers.contactName,
  contactPhone: providers.contactPhone,
  contactEmail: providers.contactEmail,
}

/** What everybody is told of a provider; locked for a change where that is asked for. */
export async function providerFacts(
  tx: Tx,
  providerId: string,
  how: "read" | "lock" = "read",
): Promise<ProviderFacts | null> {
  const found = tx.select(factsOfProvider).from(providers).where(eq(providers.id, providerId))
  const [row] = await (how === "lock" ? found.for("update") : found)
  return row ?? null
}

export async function saveProviderFacts(tx: Tx, providerId: string, facts: ProviderFacts): Promise<void> {
  const { about, contactName, contactPhone, contactEmail } = facts
  await tx
    .update(providers)
    .set({ about, contactName, contactPhone, contactEmail })
    .where(eq(providers.id, providerId))
}

export async function insertMembership(
  tx: Tx,
  membership: { readonly providerId: string; readonly personId: string; readonly role: MembershipRole },
): Promise<string> {
  const id = newId()
  await tx.insert(memberships).values({ ...membership, id })
  return id
}

/** How many people work for a provider now, and how many of them answer for its account. */
export async function countColleagues(tx: Tx, providerId: string) {
  const [row] = await tx
    .select({
      colleagues: count(),
      owners: sql<number>`count(*) filter (where ${memberships.role} = 'owner')`.mapWith(Number),
    })
    .from(memberships)
    .where(and(eq(memberships.providerId, providerId), isNull(memberships.endedAt)))
  return { colleagues: row?.colleagues ?? 0, owners: row?.owners ?? 0 }
}
