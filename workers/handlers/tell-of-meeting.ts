import { tellOfMeeting, tellOfMissed } from "#app/domain/decisions/index.server.ts"
import { tellOfMeetingJob, tellOfMissedJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfMeeting = handle(tellOfMeetingJob, async (ctx, { applicationId }) => {
  const told = await tellOfMeeting(ctx, { applicationId })
  return { written: told.ok ? told.value.written : 0 }
})

export const handleTellOfMissed = handle(tellOfMissedJob, async (ctx, { applicationId }) => {
  const told = await tellOfMissed(ctx, { applicationId })
  return { written: told.ok ? told.value.written : 0 }
})
