import { decide, makeOffer, revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import type { ProviderOnStage } from "#test/factories/provider.ts"
import { must } from "#test/factories/stage.ts"
import { aPublishedVacancy, inDays, type PublishedOnStage } from "#test/factories/vacancy.ts"

const reason = "They listened."

type Scene = { readonly vacancy: PublishedOnStage; readonly applications: readonly ApplicationOnStage[] }

/** A closed vacancy with so many people on its shortlist. */
export async function shortlisted(provider: ProviderOnStage, count = 1): Promise<Scene> {
  const vacancy = await aPublishedVacancy(provider)
  const applications: ApplicationOnStage[] = []
  for (let made = 0; made < count; made += 1) applications.push(await anApplication(vacancy))
  await vacancy.close()
  await everybodyScores(vacancy)
  const chosen = applications.map(({ id }) => id)
  await must(shortlist(provider.manager, { slug: vacancy.slug, chosen, reason }))
  return { vacancy, applications }
}

/** Somebody who has an offer and has not answered. */
export async function offered(provider: ProviderOnStage): Promise<ApplicationOnStage> {
  const { applications } = await shortlisted(provider)
  const [application] = applications
  if (!application) throw new Error("nobody is shortlisted")
  const applicationId = application.id
  await must(revealIdentity(provider.manager, { applicationId, reason }))
  await must(decide(provider.manager, { applicationId, outcome: "appoint", reason }))
  const offer = {
    payPencePerHour: 1400,
    startOn: inDays(30),
    conditions: "The checks that the law asks for.",
  }
  await must(makeOffer(provider.manager, { applicationId, ...offer }))
  return application
}
