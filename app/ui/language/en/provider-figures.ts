import type {
  StageNow,
  StageUnderWay,
  StandingFigures,
  WaitBand,
} from "#app/domain/decisions/standing-figures.ts"

const number = (count: number) => count.toLocaleString("en-GB")
const people = (count: number) => (count === 1 ? "1 person" : `${number(count)} people`)
const days = (count: number) => (count === 1 ? "1 day" : `${number(count)} days`)
const list = new Intl.ListFormat("en-GB")
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" })

/** What so many do at a stage, after their number. */
const doing: Record<StageUnderWay, (count: number) => string> = {
  submitted: (count) => (count === 1 ? "waits to be decided on" : "wait to be decided on"),
  shortlisted: (count) => (count === 1 ? "is on the shortlist" : "are on the shortlist"),
  offered: (count) => (count === 1 ? "has an offer to answer" : "have an offer to answer"),
  accepted: (count) => (count === 1 ? "said yes and has yet to start" : "said yes and have yet to start"),
}

const stages: Record<StageUnderWay, string> = {
  submitted: "Wait to be decided on",
  shortlisted: "On the shortlist",
  offered: "Have an offer to answer",
  accepted: "Said yes, yet to start",
}

const leftWhen: Record<StageUnderWay, string> = {
  submitted: "before the shortlist",
  shortlisted: "after the shortlist",
  offered: "with an offer to answer",
  accepted: "after they said yes",
}

const bands: Record<WaitBand, string> = {
  "two-days": "Up to 2 days",
  week: "3 to 7 days",
  "two-weeks": "Over a week",
  longer: "Over two weeks",
}

/** Words of the charts on Today. */
export const figures = {
  title: "Applications at a glance",
  nobodyYet:
    "Nobody has applied yet. Once a few people have, you see here where they stand, how long they wait and where they leave.",
  asTable: "The same as a table",
  people: "People",
  stage: "Where they stand",

  stages: {
    title: "Where people stand",
    names: stages,
    /** Where everybody stands who is under way. */
    said: (now: readonly StageNow[]) => {
      const here = now.filter(({ applications }) => applications > 0)
      const count = here.reduce((sum, { applications }) => sum + applications, 0)
      const [first] = here
      if (!first) return "Nobody’s application is under way now."
      if (here.length === 1) return `${people(count)} ${doing[first.stage](count)}.`
      const each = here.map(
        ({ stage, applications }) => `${number(applications)} ${doing[stage](applications)}`,
      )
      return `${people(count)} are under way: ${list.format(each)}.`
    },
  },

  waiting: {
    title: "How long people wait",
    /** How many wait at the first stage at which anybody does, and the longest. */
    said: (now: readonly StageNow[]) => {
      const first = now.find(({ applications }) => applications > 0)
      if (!first) return "Nobody waits."
      const { stage, applications, longest } = first
      const who = `${people(applications)} ${doing[stage](applications)}`
      if (!longest) return applications === 1 ? `${who}, since today.` : `${who}, all since today.`
      return applications === 1
        ? `${who}, for ${days(longest)}.`
        : `${who}, the longest for ${days(longest)}.`
    },
    longestIn: "Longest in",
    bands,
    /** The same on a narrow chart, where “days” stands below. */
    short: { "two-days": "0–2", week: "3–7", "two-weeks": "8–14", longer: "15+" } satisfies Record<
      WaitBand,
      string
    >,
    axis: "days waited",
    longest: "Longest",
    days,
  },

  leaving: {
    title: "Where people leave",
    /** How many started and left since a month, and where most left. */
    said: ({ left, started }: Pick<StandingFigures, "left" | "started">, since: string) => {
      const counts = left.map(({ stage, ours, theirs }) => ({ stage, count: ours + theirs }))
      const gone = counts.reduce((sum, { count }) => sum + count, 0)
      const from = month.format(new Date(since))
      if (gone === 0 && started === 0) return `Nobody has started or left since ${from}.`
      if (gone === 0) return `Since ${from}, ${people(started)} started and nobody left.`
      const most = counts.reduce((a, b) => (b.count > a.count ? b : a))
      const where = leftWhen[most.stage]
      const leaving = started === 0 ? people(gone) : number(gone)
      const share = most.count === gone ? `, ${where}` : `, ${number(most.count)} of them ${where}`
      const began = started === 0 ? "" : `${people(started)} started and `
      return `Since ${from}, ${began}${leaving} left${share}.`
    },
    places: {
      submitted: "Before the shortlist",
      shortlisted: "After the shortlist",
      offered: "With an offer to answer",
      accepted: "After they said yes",
    } satisfies Record<StageUnderWay, string>,
    when: "When they left",
    ours: "We said no",
    theirs: "They went",
    nobody: "nobody",
    parts: (ours: number, theirs: number) =>
      [ours > 0 && `we said no to ${number(ours)}`, theirs > 0 && `${number(theirs)} went`]
        .filter((part) => part !== false)
        .join(", "),
  },
}
