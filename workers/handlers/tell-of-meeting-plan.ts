import { UnrecoverableError } from "bullmq"
import { tellOfMeetingPlan } from "#app/domain/panels/index.server.ts"
import { tellOfMeetingPlanJob, tellOneOfMeetingPlanJob } from "#app/domain/panels/meeting-jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfMeetingPlan = handle(tellOfMeetingPlanJob, async (ctx, { vacancyId }) => {
  const told = await tellOfMeetingPlan(ctx, { vacancyId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})

export const handleTellOneOfMeetingPlan = handle(tellOneOfMeetingPlanJob, async (ctx, { applicationId }) => {
  const told = await tellOfMeetingPlan(ctx, { applicationId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
