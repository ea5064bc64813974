import type { Tx } from "#db/ctx.ts"
import { identify } from "#db/ctx.ts"
import { memberships, people, providers } from "#db/schema/accounts.ts"
import { services } from "#db/schema/care-services.ts"
import { rewardRules } from "#db/schema/rewards.ts"
import { demoMemberships, demoPeople } from "#db/seed/demo-content/people.ts"
import { demoProviders, demoRewardRules, demoServices } from "#db/seed/demo-content/providers.ts"
import type { Loading } from "./loading.ts"

/** Ids by the codes that demo content uses. */
export type Who = {
  readonly providers: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
}

export function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code)
  if (!id) throw new Error(`demo content names "${code}", which is not there`)
  return id
}

export async function demoProvidersByCode(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.select({ id: providers.id, slug: providers.slug }).from(providers)
  return new Map(
    demoProviders.map(({ code, slug }) => [code, rows.find((row) => row.slug === slug)?.id ?? ""]),
  )
}

export async function demoPeopleByCode(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.select({ id: people.id, email: people.email }).from(people)
  return new Map(
    demoPeople.map(({ code, email }) => [code, rows.find((row) => row.email === email)?.id ?? ""]),
  )
}

/** Written by the doorkeeper, as whoever signs up is; rules by each provider's own staff. */
export async function loadProviders({ tx, daysAgo }: Loading): Promise<void> {
  await tx.insert(providers).values(demoProviders.map(({ code: _, ...row }) => ({ ...row, isDemo: true })))
  await tx.insert(people).values(demoPeople.map(({ name, email }) => ({ name, email })))
  const who: Who = { providers: await demoProvidersByCode(tx), people: await demoPeopleByCode(tx) }
  await tx.insert(memberships).values(
    demoMemberships.map(({ provider, person, role }) => ({
      providerId: idOf(who.providers, provider),
      personId: idOf(who.people, person),
      role,
      createdAt: daysAgo(400),
    })),
  )
  for (const { provider, ...service } of demoServices) {
    const providerId = idOf(who.providers, provider)
    await identify(tx, { kind: "system", providerId })
    await tx.insert(services).values({ ...service, providerId, nation: "england" })
  }
  for (const { provider, pence, validFromDaysAgo, title, scheme } of demoRewardRules) {
    const providerId = idOf(who.providers, provider)
    await identify(tx, { kind: "system", providerId })
    await tx.insert(rewardRules).values({
      providerId,
      title,
      scheme,
      amountMinor: BigInt(pence),
      validFrom: daysAgo(validFromDaysAgo).toISOString().slice(0, 10),
    })
  }
  await identify(tx, { kind: "doorkeeper" })
}
