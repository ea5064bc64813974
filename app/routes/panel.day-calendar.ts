import type { LoaderFunctionArgs } from "@remix-run/node"
import { readMemberCalendar } from "#app/domain/decisions/index.server.ts"
import { calendarAnswer } from "#app/web/calendar-answer.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { openPersonMet } from "#app/web/meeting-day.server.ts"

/** When a panel member meets somebody, for their own calendar: by the application's words, never a name. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, person } = await openPersonMet(request, params)
  const { applicationId } = person
  return calendarAnswer(await readMemberCalendar(ctx, { applicationId }, languageOf(request)))
}
