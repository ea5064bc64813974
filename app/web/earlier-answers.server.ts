import {
  bringAnswer,
  type EarlierAnswer,
  readApplication,
  readEarlierAnswer,
  type SaveAnswerRefusal,
  type SavedAnswer,
} from "#app/domain/applications/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, type Result } from "#app/kernel/result.ts"
import { earlierCtxs } from "#app/web/applicant.server.ts"

/** The newest answer to this version of a question in another application that this browser has the key to. */
export async function earlierAnswer(
  request: Request,
  reference: string,
  versionId: string,
): Promise<(EarlierAnswer & { readonly reference: string }) | null> {
  for (const earlier of await earlierCtxs(request, reference)) {
    const found = await readEarlierAnswer(earlier.ctx, versionId)
    if (found) return { ...found, reference: earlier.reference }
  }
  return null
}

type Bringing = { readonly number: number; readonly from: string; readonly seen: string | null }

/** Brings an answer from the application named; refused where this browser has no key to it. */
export async function bringEarlier(
  request: Request,
  ctx: Ctx<ApplicantActor>,
  { number, from, seen }: Bringing,
): Promise<Result<SavedAnswer, SaveAnswerRefusal>> {
  const application = await readApplication(ctx)
  const question = application?.questions.find((one) => one.number === number)
  const earlier = (await earlierCtxs(request, application?.reference ?? "")).find(
    (one) => one.reference === from,
  )
  if (!question || !earlier) return err({ kind: "not-found" })
  return bringAnswer(ctx, { number, versionId: question.versionId, earlier: earlier.ctx, seen })
}
