import type { Agreement, ScoringManner } from "#app/domain/fairness/rules.ts"
import type { FitStage } from "#app/domain/fairness/vocabulary.ts"

const stages: Readonly<Record<FitStage, string>> = {
  sift: "Scores of answers",
  meeting: "Scores of people you met",
}

const taken = "That is fine. We take it into account."

const manners: Readonly<Record<ScoringManner, string>> = {
  "cannot-tell": "There are too few scores to tell.",
  "like-others": "You score much like the others.",
  "little-higher": `You give a little higher than the others. ${taken}`,
  higher: `You give higher than the others. ${taken}`,
  "little-lower": `You give a little lower than the others. ${taken}`,
  lower: `You give lower than the others. ${taken}`,
}

const agreement: Readonly<Record<Agreement, string>> = {
  well: "You agree well.",
  mostly: "You mostly agree.",
  differ: "You see this differently: talk. Nobody is wrong.",
  "cannot-tell": "There are too few scores to tell.",
}

/** Words of a member's own scoring beside their panel's. */
export const myScoring = {
  title: "How you score",
  lead: "Some people give high scores. Some give low scores. Both are fine.",
  private: "Only you can see how you score.",
  none: "There is nothing to see yet. It comes when everybody has sent their scores.",
  stages,
  manners,
  agreementTitle: "How far your panel agrees",
  agreement,
  link: "See how you score",
  back: "Back to your panel",
}
