import type { LoaderFunctionArgs } from "@remix-run/node"
import { readMeetingTimes, readStaffCalendar } from "#app/domain/decisions/index.server.ts"
import { calendarAnswer } from "#app/web/calendar-answer.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

/** One meeting, for a colleague's calendar: by the application's words, never a name. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const found = await readMeetingTimes(ctx, params.vacancy ?? "")
  const takenBy = found?.times.find(({ id }) => id === params.time)?.takenBy
  if (!takenBy) throw notFound()
  return calendarAnswer(await readStaffCalendar(ctx, { applicationId: takenBy.applicationId }))
}
