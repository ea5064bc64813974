import { countQuestions } from "#app/domain/panels/index.server.ts"
import { countQuestionsJob } from "#app/domain/panels/question-jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleCountQuestions = handle(countQuestionsJob, async (ctx, { about }) => {
  const counted = await countQuestions(ctx, { about })
  return counted.ok ? { counted: counted.value.counted } : {}
})
