import { countQuestions } from "#app/domain/panels/index.server.ts"
import { countQuestionsJob } from "#app/domain/panels/question-jobs.ts"
import { handle } from "#workers/runtime/handle.ts"

export const handleCountQuestions = handle(countQuestionsJob, async (ctx, { panelMemberId }) => {
  const counted = await countQuestions(ctx, { panelMemberId })
  return counted.ok ? { counted: counted.value.counted } : {}
})
