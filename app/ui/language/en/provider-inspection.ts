import type { InspectedItem, InspectedPerson } from "#app/domain/decisions/inspection.ts"
import type { CheckItem } from "#app/domain/decisions/vocabulary.ts"

/** Schedule 3 of SI 2014/2936, as the law numbers it; the right to work stands beside it. */
const numbers: Record<CheckItem, string> = {
  identity: "Item 1",
  "criminal-record": "Item 2",
  "enhanced-certificate": "Item 3",
  conduct: "Item 4",
  "why-left": "Item 5",
  qualifications: "Item 6",
  "employment-history": "Item 7",
  health: "Item 8",
  "right-to-work": "Beside Schedule 3",
}

const standings: Record<InspectedItem["standing"], string> = {
  "in-place": "In place",
  "not-needed": "Not needed, with a written reason",
  "run-out": "GAP: has run out",
  missing: "GAP: nothing recorded",
  "not-asked": "Not asked of this role",
}

const whys: Record<NonNullable<InspectedPerson["why"]>, string> = {
  "not-looked-at":
    "NOT SHOWN: whoever made this file has not looked at who this is. Open their application, look, and make the file again.",
  "did-not-apply-here": "GAP: they did not apply here, so nothing was recorded here before they started.",
}

/** Words of the file for an inspector. */
export const inspection = {
  title: "Inspector’s file",
  onChecks: "For an inspector",
  onChecksLead:
    "All that the law asks for, with who checked it and when, and what is missing. What certificates and health records say is not in it, nor referees’ own words. That you made it is recorded.",
  onService: "For an inspector: everybody who started here",
  onServices: "For an inspector: everybody who started with you",
  asPdf: "As a PDF",
  asCsv: "For a spreadsheet (CSV)",
  file: "inspectors-file",

  about: (name: string) => `What was checked about ${name}`,
  aboutService: (service: string) => `Who started at ${service}, and what was checked`,
  aboutAll: (provider: string) => `Who started at ${provider}, and what was checked`,
  made: (provider: string, when: string) => `${provider}. Made on ${when}. It shows how things stood then.`,
  law: "By Schedule 3 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, and the right to work.",
  people: (count: number, gaps: number) =>
    count === 0
      ? "Nobody has started here."
      : gaps === 0
        ? `${count === 1 ? "1 person" : `${count} people`}. No gaps.`
        : `${count === 1 ? "1 person" : `${count} people`}, ${gaps} with gaps or not shown.`,
  more: (most: number) =>
    `THERE ARE MORE: this file holds the first ${most} people. Make one for each service.`,
  everybody: "Everybody, one line each",
  line: (name: string, role: string, rest: string) => `${name}, ${role}: ${rest}`,
  noGapsShort: "no gaps",
  gapsShort: (gaps: string) => `GAPS: ${gaps}`,
  notShownShort: "not shown",
  didNotApplyShort: "GAP: nothing recorded",
  role: "Role",
  job: "Job they applied for",
  started: "Started on",
  notStarted: "Has not started yet",
  left: "Left on",
  gaps: "Gaps",
  noGaps: "None. Everything that is asked of this role is in place.",
  whys,
  numbers,
  standings,
  what: "What was seen",
  whyNot: "Why it is not needed",
  secret: "What it says is not in this file.",
  forgotten: "What was written is no longer kept.",
  seen: "Seen on",
  by: "Checked by",
  nobodyNamed: "somebody who no longer works here",
  checkedOn: "Recorded on",
  until: "Holds until",
  noEnd: "Does not run out",
  supervised: (supervisor: string) =>
    `Starts with ${supervisor} as supervisor until the certificate is here (Adult First).`,
  references: (came: number, asked: number) => `References: ${came} of ${asked} asked for came.`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  columns: {
    name: "Name",
    role: "Role",
    job: "Job applied for",
    started: "Started on",
    left: "Left on",
    number: "Schedule 3",
    item: "What is asked for",
    standing: "How it stands",
    gap: "Gap",
    evidence: "What was seen",
    seen: "Seen on",
    by: "Checked by",
    checkedOn: "Recorded on",
    until: "Holds until",
    made: "File made on",
  },
  yes: "yes",
  no: "no",
}
