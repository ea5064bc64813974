import { eq } from "drizzle-orm"
import { decide, makeOffer, revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { newId } from "#app/platform/ids.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { meetingQuestions, meetingScores } from "#db/schema/meetings.ts"
import { panelOrderAgreements, panelOrderPlaces, panelOrders } from "#db/schema/panel-order.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aPlan } from "#test/factories/meeting.ts"
import type { ProviderOnStage } from "#test/factories/provider.ts"
import { asThemself, must, owner } from "#test/factories/stage.ts"
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

type Met = { readonly id: string; readonly slug: string; readonly provider: ProviderOnStage }

/**
 * The panel meets these people under a plan that is sent; every member scores all they heard, the first of them best;
 * and all agree to this order.
 */
export async function panelMeets(vacancy: Met, order: readonly string[]): Promise<void> {
  const [told] =
    await owner`select from meeting_plans where vacancy_id = ${vacancy.id} and sent_at is not null`
  if (!told) await aPlan(vacancy, { questions: 1 })
  const seats = await owner<{ id: string; personId: string }[]>`
    select id, person_id as "personId" from panel_members
    where vacancy_id = ${vacancy.id} and joined_at is not null and left_at is null order by id`
  const ids = { providerId: vacancy.provider.id, vacancyId: vacancy.id }
  for (const { id: panelMemberId, personId } of seats) {
    await asMember(personId, async (tx) => {
      const questions = await tx
        .select()
        .from(meetingQuestions)
        .where(eq(meetingQuestions.vacancyId, vacancy.id))
      await tx.insert(meetingScores).values(
        order.flatMap((applicationId, index) =>
          questions.map(({ id: meetingQuestionId }) => ({
            ...ids,
            applicationId,
            meetingQuestionId,
            panelMemberId,
            personId,
            points: Math.max(1, 5 - index),
            sentAt: new Date(),
          })),
        ),
      )
    })
  }
  const [first] = seats
  const panelOrderId = newId()
  await asMember(first!.personId, async (tx) => {
    await tx.insert(panelOrders).values({ ...ids, id: panelOrderId, number: 1, madeBy: first!.personId })
    await tx.insert(panelOrderPlaces).values(
      order.map((applicationId, index) => ({
        ...ids,
        panelOrderId,
        applicationId,
        place: index + 1,
        proposedPlace: index + 1,
      })),
    )
  })
  for (const { id: panelMemberId, personId } of seats) {
    await asMember(personId, (tx) =>
      tx.insert(panelOrderAgreements).values({ ...ids, panelOrderId, panelMemberId, personId }),
    )
  }
}

const asMember = (personId: string, work: (tx: Tx) => Promise<unknown>) =>
  inTransaction(asThemself(personId), async (tx) => {
    await work(tx)
    return ok(null)
  })

/** Somebody who has an offer and has not answered. */
export async function offered(provider: ProviderOnStage): Promise<ApplicationOnStage> {
  const { vacancy, applications } = await shortlisted(provider)
  const [application] = applications
  if (!application) throw new Error("nobody is shortlisted")
  const applicationId = application.id
  await panelMeets(vacancy, [applicationId])
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
