import type { DemoVacancy } from "#db/seed/demo-content/demo-types.ts"
import { fartherVacancies } from "#db/seed/demo-content/vacancies-farther.ts"
import { fernhillVacancies } from "#db/seed/demo-content/vacancies-fernhill.ts"
import { harbourLaneVacancies } from "#db/seed/demo-content/vacancies-harbour-lane.ts"

/** Seven open jobs, one being scored (`harbour-mornings`), one ready to shortlist (`fernhill-headingley`). */
export const demoVacancies: readonly DemoVacancy[] = [
  ...harbourLaneVacancies,
  ...fernhillVacancies,
  ...fartherVacancies,
]
