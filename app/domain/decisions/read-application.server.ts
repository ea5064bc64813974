import { and, asc, eq, ne, or, sql } from "drizzle-orm"
import { contactOf, readAdjustments } from "#app/domain/applications/index.server.ts"
import { offerChangesOf } from "#app/domain/decisions/offer-changes-store.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { applicationToDecide, decisionsOn, heardOn, offerOn } from "#app/domain/decisions/store.server.ts"
import { workHistoryOf } from "#app/domain/decisions/tell-work-history.server.ts"
import {
  agreementOf,
  membersHeardOn,
  membersOf,
  metMeansOf,
  scoredQuestionsOf,
  sentScoresOf,
} from "#app/domain/panels/index.server.ts"
import { answerKeysOf } from "#app/domain/scenarios/index.server.ts"
import { scenarioScore } from "#app/domain/scenarios/rules.ts"
import {
  type BestAndWorst,
  isKeyScored,
  type Ordering,
  panelScoredKinds,
} from "#app/domain/scenarios/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { spreadOf } from "#app/kernel/statistics/spread.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { answers, applicantContacts, applications, identityReveals } from "#db/schema/applications.ts"
import { auditEvents } from "#db/schema/audit.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { transcripts } from "#db/schema/spoken-answers.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

export type ApplicationToDecide = NonNullable<Awaited<ReturnType<typeof readApplicationToDecide>>>
export type AnsweredQuestion = ApplicationToDecide["questions"][number]

/**
 * One application as those who decide see it. Who it is comes with it only where the asker has said why
 * they look; others' scores of a question only once the asker, if on the panel, has sent their own.
 */
export function readApplicationToDecide(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const application =
      mayChoose(ctx.actor) && /^[0-9a-f-]{36}$/.test(applicationId)
        ? await applicationToDecide(tx, ctx.actor.providerId, applicationId)
        : undefined
    if (!application) return null
    const { erasedAt, ...standing } = application
    const { id, vacancyId } = application
    const contact = await contactOf(tx, id)
    const agreement = await agreementOf(tx, vacancyId)
    const members = await membersOf(tx, vacancyId)
    const { questions, scenario, awaited } = await questionsWithScores(tx, { id, vacancyId, members })
    return {
      ...standing,
      /** Set where all that they wrote is gone. */
      erased: erasedAt && { at: erasedAt, by: await erasedBy(tx, ctx.actor.providerId, id) },
      name: anonymousName(id),
      say: agreement?.say ?? null,
      heard: await heardOn(tx, id),
      awaited,
      questions,
      scenario,
      met: [...(await metMeansOf(tx, id))],
      decisions: await decisionsOn(tx, id),
      offer: await offerOn(tx, id),
      /** Why an offer was changed or ended; row security shows it to who decides and was shown who it is. */
      offerChanges: await offerChangesOf(tx, { applicationId: id, providerId: ctx.actor.providerId }),
      who: contact && {
        ...contact,
        adjustments: await readAdjustments(tx, id),
        alsoApplied: await alsoApplied(tx, ctx.actor, { id, ...contact }),
      },
      workHistory: await workHistoryOf(tx, { applicationId: id, providerId: ctx.actor.providerId }),
      reveals: await revealsOf(tx, id),
    }
  })
}

type Contact = { readonly id: string; readonly email: string | null; readonly phone: string | null }

/** Other applications of the same person, by e-mail or phone: of those alone that the asker was shown, too. */
function alsoApplied(tx: Tx, { personId, providerId }: StaffActor, { id, email, phone }: Contact) {
  const { applicationId, email: theirEmail, phone: theirPhone } = applicantContacts
  return tx
    .select({ id: applications.id, vacancyTitle: vacancies.title, status: applications.status })
    .from(identityReveals)
    .innerJoin(applicantContacts, eq(applicationId, identityReveals.applicationId))
    .innerJoin(applications, eq(applications.id, applicationId))
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(
      and(
        eq(identityReveals.personId, personId),
        eq(identityReveals.providerId, providerId),
        ne(applicationId, id),
        or(
          email === null ? sql`false` : sql`lower(${theirEmail}) = lower(${email})`,
          phone === null ? sql`false` : eq(theirPhone, phone),
        ),
      ),
    )
    .orderBy(asc(applications.submittedAt))
}

type Member = Awaited<ReturnType<typeof membersOf>>[number]
type Asked = { readonly id: string; readonly vacancyId: string; readonly members: readonly Member[] }

async function questionsWithScores(tx: Tx, { id, vacancyId, members }: Asked) {
  const asked = await questionsAnswered(tx, id, vacancyId)
  const scored = await scoredQuestionsOf(tx, vacancyId)
  const scores = await sentScoresOf(tx, [id])
  const keys = await answerKeysOf(
    tx,
    asked.map(({ versionId }) => versionId),
  )
  const heard = await membersHeardOn(tx, [id])
  const questions = asked.map(({ options, ...question }) => {
    const own = scores.filter(({ vacancyQuestionId }) => vacancyQuestionId === question.id)
    return {
      ...question,
      hidden: scored.some((one) => one.id === question.id && one.hidden),
      spread: spreadOf(own.map(({ points }) => points)),
      scores: own.map(({ part, points, note }) => ({ part, points, note })),
      options: (options ?? []).map((option) => ({
        ...option,
        rated: question.ratings?.[option.id] ?? null,
        place: placeIn(question.ordering, option.id),
        chosen: chosenAs(question.bestAndWorst, option.id),
        agreed: keys.get(question.versionId)?.[option.id] ?? null,
      })),
    }
  })
  const keyScored = questions.flatMap(({ kind, versionId, ...answer }) =>
    isKeyScored(kind) ? [{ ...answer, kind, key: keys.get(versionId) ?? {} }] : [],
  )
  const panelScored = questions.filter(({ kind }) => panelScoredKinds.some((one) => one === kind))
  return {
    questions,
    scenario: scenarioScore(keyScored),
    /** Members who draw on support and have not sent all their scores, as far as the asker may know. */
    awaited: panelScored.some(({ hidden }) => hidden)
      ? []
      : members
          .filter(({ part }) => part === "draws-on-support")
          .filter((member) =>
            panelScored.some(
              ({ id: questionId }) =>
                !heard.some((one) => one.memberId === member.id && one.vacancyQuestionId === questionId),
            ),
          )
          .map(({ name }) => name),
  }
}

/** Counted from 1, as people count; null where it was not placed. */
function placeIn(ordering: Ordering | null, optionId: string): number | null {
  return ordering?.includes(optionId) ? ordering.indexOf(optionId) + 1 : null
}

function chosenAs(chosen: BestAndWorst | null, optionId: string): "best" | "worst" | null {
  if (chosen?.best === optionId) return "best"
  return chosen?.worst === optionId ? "worst" : null
}

async function questionsAnswered(tx: Tx, applicationId: string, vacancyId: string) {
  return tx
    .select({
      id: vacancyQuestions.id,
      position: vacancyQuestions.position,
      versionId: questionVersions.id,
      kind: questionVersions.kind,
      title: questionVersions.title,
      situation: questionVersions.situation,
      ask: questionVersions.ask,
      options: questionVersions.options,
      valueCodes: questionVersions.valueCodes,
      /** What was spoken is read as it was typed; nothing of a question while some of it is still to be typed. */
      body: sql<string | null>`case when question_waits_for_typing(${vacancyQuestions.id}) then null
        else coalesce(${transcripts.words}, ${answers.body}) end`,
      waiting: sql<boolean>`question_waits_for_typing(${vacancyQuestions.id})`,
      ratings: answers.ratings,
      bestAndWorst: answers.bestAndWorst,
      ordering: answers.ordering,
    })
    .from(vacancyQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .leftJoin(
      answers,
      and(eq(answers.vacancyQuestionId, vacancyQuestions.id), eq(answers.applicationId, applicationId)),
    )
    .leftJoin(transcripts, eq(transcripts.answerId, answers.id))
    .where(eq(vacancyQuestions.vacancyId, vacancyId))
    .orderBy(asc(vacancyQuestions.position))
}

async function revealsOf(tx: Tx, applicationId: string) {
  return tx
    .select({ by: people.name, at: identityReveals.at, reason: identityReveals.reason })
    .from(identityReveals)
    .innerJoin(people, eq(people.id, identityReveals.personId))
    .where(eq(identityReveals.applicationId, applicationId))
    .orderBy(asc(identityReveals.at))
}

/** For its page only: nothing is decided by it. */
async function erasedBy(tx: Tx, providerId: string, applicationId: string): Promise<"applicant" | "clock"> {
  const [row] = await tx
    .select({ by: sql<string | null>`${auditEvents.detail}->>'by'` })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.providerId, providerId),
        eq(auditEvents.subjectId, applicationId),
        eq(auditEvents.event, "application.erased"),
      ),
    )
  return row?.by === "applicant" ? "applicant" : "clock"
}
