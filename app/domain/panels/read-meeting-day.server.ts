import { eq } from "drizzle-orm"
import {
  findMeetingSeat,
  meetingScoresOf,
  type OwnMeetingScore,
  type PersonToMeet,
  peopleToMeet,
  sentMeetingScoresOf,
} from "#app/domain/panels/meeting-day-store.server.ts"
import { decideMeetingScore } from "#app/domain/panels/meeting-rules.ts"
import { guidedQuestionsOf, planOf, rolesOf } from "#app/domain/panels/meeting-store.server.ts"
import { asGuided } from "#app/domain/panels/practice-store.server.ts"
import { tallyOf } from "#app/domain/panels/rules.ts"
import { fellowMembersOf } from "#app/domain/panels/store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"

/*
 * The day a panel meets people, as a member or their supporter sees it. Names come from the database's own
 * people_to_meet; nobody else's scores of a person are read before the asker has sent theirs.
 */

export type MeetingDay = NonNullable<Awaited<ReturnType<typeof readMeetingDay>>>

/** Who comes when, what one's own part is and what is asked. Null for whoever has not joined the panel. */
export function readMeetingDay(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, (tx) => dayOf(tx, ctx, slug))
}

async function dayOf(tx: Tx, ctx: Ctx<PersonActor>, slug: string) {
  const found = await findMeetingSeat(tx, ctx.actor.personId, slug)
  if (!found) return null
  const { seat, vacancy, address, own } = found
  const [provider] = await tx
    .select({
      name: providers.name,
      contactName: providers.contactName,
      contactPhone: providers.contactPhone,
    })
    .from(providers)
    .where(eq(providers.id, seat.providerId))
  const plan = await planOf(tx, seat.vacancyId)
  const questions = []
  for (const question of await guidedQuestionsOf(tx, seat.vacancyId)) {
    questions.push(await asGuided(tx, question))
  }
  const roles = (await rolesOf(tx, seat.vacancyId)).filter(({ memberId }) => memberId === seat.id)
  const scores = await meetingScoresOf(tx, seat.id)
  const people = await peopleToMeet(tx, seat.vacancyId)
  return {
    seatId: seat.id,
    vacancyId: seat.vacancyId,
    own,
    /** Whom a supporter helps. */
    member: seat.called,
    panel: {
      slug: address,
      title: vacancy.title,
      provider: provider!,
      supports: own ? null : seat.called,
    },
    told: plan?.sentAt != null,
    words: plan?.words ?? "",
    questions: questions.map(({ versionId: _, guide, ...question }) => ({ ...question, guide: guide ?? [] })),
    myRoles: {
      welcome: roles.some(({ role }) => role === "welcome"),
      /** Positions of the questions that are theirs to ask. */
      ask: questions
        .filter(({ id }) => roles.some(({ role, question }) => role === "ask" && question === id))
        .map(({ position }) => position),
      listen: roles.some(({ role }) => role === "listen"),
    },
    people: people.map((person) => withOwnScores(person, scores, questions.length, ctx.now())),
  }
}

function withOwnScores(person: PersonToMeet, all: readonly OwnMeetingScore[], questions: number, now: Date) {
  const scores = all.filter(({ applicationId }) => applicationId === person.applicationId)
  const open = decideMeetingScore(person, now)
  return {
    ...person,
    scores,
    sent: questions > 0 && scores.filter(({ sent }) => sent).length === questions,
    /** Why they are not scored, if they are not. */
    closed: open.ok ? null : open.error.kind,
  }
}

/** How everybody's sent scores of one person lie; null while the asker has not sent theirs. */
export function readMeetingSpread(ctx: Ctx<PersonActor>, slug: string, applicationId: string) {
  return reading(ctx, async (tx) => {
    const day = await dayOf(tx, ctx, slug)
    const person = day?.people.find((one) => one.applicationId === applicationId)
    if (!day || !person?.sent || !day.own) return null
    const rows = await sentMeetingScoresOf(tx, applicationId)
    const seated = (await fellowMembersOf(tx, day.vacancyId)).filter(({ joined }) => joined)
    return {
      members: { all: seated.length, sent: new Set(rows.map(({ memberId }) => memberId)).size },
      questions: day.questions.map(({ id, position }) => ({
        position,
        own: person.scores.find(({ questionId }) => questionId === id)?.points ?? null,
        tally: tallyOf(
          rows
            .filter((row) => row.questionId === id && row.points !== null)
            .map((row) => row.points as ScorePoints),
        ),
      })),
    }
  })
}
