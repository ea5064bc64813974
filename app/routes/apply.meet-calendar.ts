import type { LoaderFunctionArgs } from "@remix-run/node"
import { readOwnCalendar } from "#app/domain/decisions/index.server.ts"
import { applicantCtx } from "#app/web/applicant.server.ts"
import { calendarAnswer } from "#app/web/calendar-answer.server.ts"
import { languageOf } from "#app/web/language.server.ts"

/** The applicant's own meeting, for their calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  return calendarAnswer(await readOwnCalendar(ctx, params.reference ?? "", languageOf(request)))
}
