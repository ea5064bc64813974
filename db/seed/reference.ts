import { drizzle } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { standards } from "#db/schema/training.ts"
import { careValues, pathwayRoles, payRates } from "#db/schema/vacancies.ts"
import { seedPathwayRoles } from "#db/seed/reference/pathway-roles.ts"
import { seedPayRates } from "#db/seed/reference/pay-rates.ts"
import { seedStandards } from "#db/seed/reference/standards.ts"
import { seedValues } from "#db/seed/reference/values.ts"

/**
 * Brings what every provider shares up to date: values, roles, standards and dated rates. Rows that are
 * there already are left as they are. Runs as the owner: the app's role may only read these.
 */
export async function seedReference(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const owner = drizzle(client, { casing: "snake_case" })
  try {
    await owner.transaction(async (tx) => {
      await tx
        .insert(careValues)
        .values(seedValues.map(({ ours, ...value }) => ({ ...value, description: ours })))
        .onConflictDoNothing()
      await tx
        .insert(pathwayRoles)
        .values(seedPathwayRoles.map(({ ours, ...role }) => ({ ...role, description: ours })))
        .onConflictDoNothing()
      await tx
        .insert(standards)
        .values([...seedStandards])
        .onConflictDoNothing()
      await tx
        .insert(payRates)
        .values(
          seedPayRates.map(({ source, ageTo, note, standing: _, ...rate }) => ({
            ...rate,
            ageTo: ageTo ?? null,
            note: note ?? "",
            sourceName: source,
          })),
        )
        .onConflictDoNothing()
    })
  } finally {
    await client.end()
  }
}
