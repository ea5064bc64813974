import { join } from "node:path"
import postgres from "postgres"
import { seedApplications } from "../../bench/data/seed-applications.ts"
import { seedChoosing, whereTheyChoose } from "../../bench/data/seed-choosing.ts"
import { seedVacancies } from "../../bench/data/seed-vacancies.ts"
import { startEmbeddedPostgres } from "../../db/embedded.ts"
import { startProduct } from "./supervisor.ts"

/** A product of its own in which 4,000 people have applied for one job and its panel has scored them all. */
export async function startWithFourThousand(folder: string) {
  const database = await startEmbeddedPostgres({ dataDir: join(folder, "database"), durable: false })
  const product = await startProduct(join(folder, "product"), {
    DATABASE_OWNER_URL: database.ownerUrl,
    DEMO: "1",
  })
  const owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  const isUp = () => product.said().includes("Values First is ready")
  return {
    isUp,
    said: product.said,
    address: product.address,
    provider: `/provider/${whereTheyChoose.provider}`,
    vacancy: `/provider/${whereTheyChoose.provider}/vacancies/${whereTheyChoose.vacancy}`,
    /** @param recruiter somebody of the demo who recruits for this provider too */
    async fill(recruiter: string): Promise<void> {
      await seedVacancies(owner)
      await seedApplications(owner, {
        ...{ from: 0, to: 4_000, say: () => {} },
        vacancy: whereTheyChoose.vacancy,
      })
      await seedChoosing(owner)
      await owner`
        insert into memberships (provider_id, person_id, role)
        select v.id, p.id, 'recruiter' from providers v, people p
        where v.slug = ${whereTheyChoose.provider} and p.name = ${recruiter}`
    },
    async stop(): Promise<void> {
      product.stop()
      await product.ended
      await owner.end({ timeout: 1 })
      await database.stop()
    },
  }
}
