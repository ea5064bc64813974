import { fernhillEveningsApplications } from "#db/seed/demo-content/applications-fernhill-evenings.ts"
import { fernhillHeadingleyApplications } from "#db/seed/demo-content/applications-fernhill-headingley.ts"
import { harbourMorningsApplications } from "#db/seed/demo-content/applications-harbour-mornings.ts"
import type { DemoApplication } from "#db/seed/demo-content/demo-types.ts"

export const demoApplications: readonly DemoApplication[] = [
  ...harbourMorningsApplications,
  ...fernhillHeadingleyApplications,
  ...fernhillEveningsApplications,
]
