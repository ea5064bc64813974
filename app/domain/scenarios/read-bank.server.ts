import { listNewestVersions } from "#app/domain/scenarios/store.server.ts"
import type { QuestionKind, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** A question that may be picked for a vacancy, as it is worded now. */
export type BankQuestion = {
  readonly versionId: string
  readonly code: string
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly options: readonly QuestionOption[]
  readonly valueCodes: readonly string[]
  /** False for one that the provider wrote itself. */
  readonly shared: boolean
}

/** All questions a provider may pick from, by kind and title. */
export async function readQuestionBank(ctx: Ctx<StaffActor>): Promise<readonly BankQuestion[]> {
  const rows = await reading(ctx, (tx) => listNewestVersions(tx, ctx.actor.providerId))
  return rows
    .map(({ ownerId, options, ...row }) => ({
      ...row,
      options: options ?? [],
      shared: ownerId === null,
    }))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.title.localeCompare(b.title))
}
