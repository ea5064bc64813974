import { expect, it } from "vitest"
import { isInUse, sourcesOf } from "./styles-in-use.ts"

const put = "${"
const sources = sourcesOf(
  `"govuk-table vf-table" \`govuk-input govuk-input--width-${put}width}\` \`govuk-file${put}""}\` \`govuk-${put}kind}\``,
)

it.each([
  ".govuk-table",
  ".vf-table .govuk-table",
  ".vf-anything",
  "body",
  ".govuk-input--width-5",
  ".govuk-table:not(.govuk-table--small)",
])("keeps %s", (selector) => expect(isInUse(selector, sources)).toBe(true))

it.each([
  ".govuk-table--small",
  ".govuk-file-button",
  ".govuk-frontend-supported .govuk-table",
  ".govuk-tag",
  "a.govuk-tag--red:hover",
])("leaves out %s", (selector) => expect(isInUse(selector, sources)).toBe(false))
