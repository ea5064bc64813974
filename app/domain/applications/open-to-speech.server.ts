import { mayChange } from "#app/domain/applications/policy.ts"
import type { LockedDraft } from "#app/domain/applications/read-draft.server.ts"
import { maySpeak } from "#app/domain/applications/recording-rules.ts"
import { decideWriting, type NotFound, type NotOpen } from "#app/domain/applications/rules.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** A question that its applicant may answer aloud now, or why not. */
export function openToSpeech(
  ctx: Ctx<ApplicantActor>,
  draft: LockedDraft | undefined,
  number: number,
): Result<ReturnType<typeof placeIn>, NotOpen | NotFound> {
  const question = draft?.questions.find((one) => one.number === number)
  if (!draft || !question || !mayChange(ctx.actor, draft) || !maySpeak(question.kind)) {
    return err({ kind: "not-found" })
  }
  const open = decideWriting(draft, draft.now)
  return open.ok ? ok(placeIn(draft, question)) : open
}

function placeIn(draft: LockedDraft, question: LockedDraft["questions"][number]) {
  const { id: applicationId, providerId, vacancyId } = draft
  const { vacancyQuestionId } = question
  return { draft, question, place: { applicationId, providerId, vacancyId, vacancyQuestionId } }
}
