import { type AskedQuestion, type GivenAnswer, isSameAnswer } from "#app/domain/applications/answers.ts"
import { mayFillIn } from "#app/domain/applications/policy.ts"
import { lockDraft } from "#app/domain/applications/read-draft.server.ts"
import {
  decideSaving,
  eventOfSaving,
  type NotFound,
  type SaveRefusal,
} from "#app/domain/applications/rules.ts"
import { upsertAnswer } from "#app/domain/applications/store.server.ts"
import type { AnswerMode } from "#app/domain/applications/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Input = {
  readonly number: number
  readonly given: Partial<GivenAnswer>
  readonly seen: string | null
  readonly done: boolean
}

export type SaveAnswerRefusal = SaveRefusal | NotFound

/** Where a page leads that was saved. `sent`: the application was sent before, and this changed it. */
export type SavedAnswer = { readonly questions: number; readonly sent: boolean }

/** Saves the answer to one question, until the vacancy closes. */
export function saveAnswer(ctx: Ctx<ApplicantActor>, { number, ...saving }: Input) {
  return inTransaction<SavedAnswer, SaveAnswerRefusal>(ctx, async (tx) => {
    const draft = await lockDraft(tx, ctx.actor.applicationId)
    const question = draft?.questions.find((one) => one.number === number)
    if (!draft || !question || !mayFillIn(ctx.actor, draft)) return err({ kind: "not-found" })
    const decided = decideSaving({ draft, question, ...saving }, draft.now)
    if (!decided.ok) return decided
    const { id: applicationId, providerId, vacancyId } = draft
    const { vacancyQuestionId } = question
    await upsertAnswer(
      tx,
      { applicationId, providerId, vacancyId, vacancyQuestionId },
      { ...decided.value, ...modeOf(ctx.actor, question, decided.value) },
    )
    await record(tx, ctx, {
      event: eventOfSaving(draft),
      providerId,
      subjectId: applicationId,
      detail: { question: number },
    })
    return ok({ questions: draft.questions.length, sent: draft.status !== "draft" })
  })
}

/** How the answer came in: told anew by who changes it; what was spoken stays so, and so does what is not changed. */
function modeOf(
  { helping }: ApplicantActor,
  question: AskedQuestion,
  given: GivenAnswer,
): { readonly mode?: AnswerMode } {
  const same = question.savedAs !== null && isSameAnswer(question, question, given)
  return same || question.hasRecording ? {} : { mode: helping?.way ?? "typed" }
}
