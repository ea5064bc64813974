import type { Agreement, NoFairScores, PanelSize } from "#app/domain/fairness/rules.ts"
import type { FitStage } from "#app/domain/fairness/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const stages: Readonly<Record<FitStage, string>> = {
  sift: "From answers to the panel’s questions",
  meeting: "From meeting the panel",
}

const none: Readonly<Record<NoFairScores, string>> = {
  "not-yet": "There are none yet. They come when every member has sent every score.",
  "not-connected":
    "Not enough to tell. Some applications were scored by quite different members, so their scores cannot be set side by side.",
  "too-thin": "Not enough to tell. There are too few scores, or all of them are the same.",
  "not-converged": "Not enough to tell. The scores do not fit together well enough.",
}

const agreement: Readonly<Record<Agreement, string>> = {
  well: "They agree well.",
  mostly: "They mostly agree.",
  differ: "They see this differently. Let them talk about it before you rest anything on these scores.",
  "cannot-tell": "Not enough scores to tell.",
}

const members = (count: number) => (count === 1 ? "1 member" : `${count} members`)

const panelSize: Wording<PanelSize> = {
  "cannot-tell": () => "Whether there are enough members cannot be told yet.",
  enough: ({ scorers }) =>
    `Each answer has scores from about ${members(scorers)}. That is enough: other members would come to much the same.`,
  "more-would-help": ({ scorers, wanted }) =>
    `Each answer has scores from about ${members(scorers)}. Other members might come to something else; ${members(wanted)} would be enough.`,
  "too-few-to-rest-on": ({ scorers }) =>
    `Each answer has scores from about ${members(scorers)}. Other members might come to something else. Listen to why they gave what they gave.`,
}

/** Words of fair scores, as those who decide see them. */
export const fair = {
  title: "Fair scores",
  lead: "Some members give higher points than others, and not everybody scores every answer. A fair score takes that out: it is what a member who is neither gentle nor strict would give. It decides nothing.",
  stages,
  none,
  application: "Application",
  raw: "Mean as given",
  score: "Fair score",
  range: "Likely between",
  rangeOf: (low: string, high: string) => `${low} and ${high}`,
  group: "Who can be told apart",
  groupOf: (band: number, together: number) =>
    together === 1
      ? `Group ${band}: nobody else`
      : `Group ${band}: one of ${together} that cannot be told apart`,
  groupHint:
    "Group 1 is the strongest. Inside a group the order means nothing. At the edge of a group the difference is small, too.",
  one: (raw: string, fair: string, low: string, high: string) =>
    `Mean as given: ${raw}. Fair score: ${fair}, likely between ${low} and ${high}.`,
  modes: {
    lower: (way: string) => `Answers ${way} were scored lower than the others.`,
    higher: (way: string) => `Answers ${way} were scored higher than the others.`,
    chance: "It may be chance.",
    look: "It is more than chance. Look at whether the way somebody answers is held against them.",
    ways: {
      typed: "typed by applicants",
      spoken: "that were spoken",
      paper: "given on paper",
      phone: "given by phone",
      "in-person": "given in person",
    } as Readonly<Record<string, string>>,
  },
  agreementTitle: "How far the panel agrees",
  agreement,
  alpha: (alpha: string) => `Krippendorff’s alpha ${alpha}; 0.67 is the least to rest on, 0.80 is good.`,
  panelSize,
}
