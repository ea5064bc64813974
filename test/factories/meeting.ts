import {
  proposeMeetingRoles,
  readMeetingDay,
  readMeetingPlan,
  readQuestionsToAsk,
  saveMeetingPlan,
  saveMeetingScore,
  sendMeetingPlan,
  sendMeetingScores,
} from "#app/domain/panels/index.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { type ApplicationOnStage, anApplication } from "#test/factories/application.ts"
import type { ProviderOnStage } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import {
  aPublishedVacancy,
  everybodyHasPractised,
  type PublishedOnStage,
  type VacancyOnStage,
} from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

export type MeetingOnStage = {
  readonly vacancy: PublishedOnStage
  readonly people: readonly ApplicationOnStage[]
}

/** People on a shortlist, however they came there: what is tested is what follows. */
export async function onShortlist(
  provider: ProviderOnStage,
  names: readonly string[],
): Promise<MeetingOnStage> {
  const vacancy = await aPublishedVacancy(provider)
  const people: ApplicationOnStage[] = []
  for (const name of names) people.push(await anApplication(vacancy, { name }))
  await vacancy.close()
  const ids = people.map(({ id }) => id)
  await behindTheTriggers(owner, async (tx) => {
    await tx`update applications set status = 'shortlisted' where id in ${tx(ids)}`
  })
  return { vacancy, people }
}

/** Gives somebody a time that began so many minutes ago; a time to come is less than none. */
export function aTime({ id, provider }: VacancyOnStage, applicationId: string, minutesAgo = 60) {
  return behindTheTriggers(owner, async (tx) => {
    await tx`insert into meeting_times (provider_id, vacancy_id, starts_at, minutes, way, place, taken_by, taken_at)
      values (${provider.id}, ${id}, now() - make_interval(mins => ${minutesAgo}), 45, 'in-person', 'Here',
        ${applicationId}, now())`
  })
}

/** A plan of so many questions with its roles, sent unless the test holds it back. */
export async function aPlan(
  { id, slug, provider }: VacancyOnStage,
  { questions = 2, send = true, practised = true } = {},
) {
  const { manager } = provider
  const versionIds = (await readQuestionsToAsk(manager)).slice(0, questions).map(({ versionId }) => versionId)
  await must(saveMeetingPlan(manager, { slug, words: "Tea, and a talk round a table.", versionIds }))
  await must(proposeMeetingRoles(manager, { slug }))
  const seen = (await readMeetingPlan(manager, slug))?.plan?.version ?? 0
  if (send) {
    await must(sendMeetingPlan(manager, { slug, seen }))
    if (practised) await everybodyHasPractised(id)
  }
  return { versionIds, seen }
}

/** The panel has met these people: each has had their time, under a plan that was sent. */
export async function aMeeting(provider: ProviderOnStage, names: readonly string[] = ["Nasreen Akhtar"]) {
  const scene = await onShortlist(provider, names)
  for (const { id } of scene.people) await aTime(scene.vacancy, id)
  await aPlan(scene.vacancy)
  return scene
}

/** A member scores everybody the panel met, each with the points given for them, and sends. */
export async function scoreMeetings(
  member: Ctx<PersonActor>,
  { slug }: { readonly slug: string },
  points: Readonly<Record<string, ScorePoints>>,
): Promise<void> {
  const day = await readMeetingDay(member, slug)
  for (const { applicationId, name } of day?.people ?? []) {
    const given = points[name]
    if (!given) continue
    for (const { position } of day?.questions ?? []) {
      const score = { points: given, cannotReason: null, note: "" } as const
      await must(saveMeetingScore(member, { slug, applicationId, position, ...score }))
    }
    await must(sendMeetingScores(member, { slug, applicationId }))
  }
}
