import { noteQuestionsUsed } from "#app/domain/scenarios/index.server.ts"
import { noteQuestionsUsedJob } from "#app/domain/scenarios/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleNoteQuestionsUsed = handle(noteQuestionsUsedJob, async (ctx, { vacancyId }) => {
  const noted = await noteQuestionsUsed(ctx, { vacancyId })
  return noted.ok ? { questions: noted.value.questions } : {}
})
