import { sql } from "drizzle-orm"
import { drizzle } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { roleCertificates } from "#db/schema/checks.ts"
import { requirementRoles, requirements, standards } from "#db/schema/training.ts"
import { careValues, pathwayRoles, payRates } from "#db/schema/vacancies.ts"
import { insertLibrary } from "#db/seed/library.ts"
import { seedPathwayRoles } from "#db/seed/reference/pathway-roles.ts"
import { seedPayRates } from "#db/seed/reference/pay-rates.ts"
import { seedRequirementRoles, seedRequirements } from "#db/seed/reference/requirements.ts"
import { seedRoleCertificates } from "#db/seed/reference/role-certificates.ts"
import { seedStandards } from "#db/seed/reference/standards.ts"
import { seedValues } from "#db/seed/reference/values.ts"

/**
 * Brings what every provider shares up to date: values, roles, standards, training, dated rates and the
 * question library. Rows that are there already are left as they are.
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
      await tx.insert(roleCertificates).values(seedRoleCertificates).onConflictDoNothing()
      await tx
        .insert(standards)
        .values([...seedStandards])
        .onConflictDoNothing()
      await tx
        .insert(requirements)
        .values([...seedRequirements])
        .onConflictDoNothing()
      await tx
        .insert(requirementRoles)
        .values([...seedRequirementRoles])
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
      // The library's rows are kept by row security, which binds the owner too.
      await tx.execute(sql`set local role values_first_app`)
      await tx.execute(sql`select set_config('app.actor', 'system', true)`)
      await insertLibrary(tx)
    })
  } finally {
    await client.end()
  }
}
