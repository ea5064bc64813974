import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

const taken = "That is fine. We think of it."

export const myScoring: Translation<Words["panel"]["myScoring"]> = {
  title: "How you score",
  lead: "Some people give high scores. Some give low scores. Both are fine.",
  private: "Only you can see this.",
  none: "There is nothing here yet. Wait until all of you have sent your scores.",
  stages: {
    sift: "Your scores for what people wrote",
    meeting: "Your scores for people you met",
  },
  manners: {
    "cannot-tell": "We can not tell yet. There are too few scores.",
    "like-others": "You score much like the rest of the group.",
    "little-higher": `You give a bit more than the others. ${taken}`,
    higher: `You give more than the others. ${taken}`,
    "little-lower": `You give a bit less than the others. ${taken}`,
    lower: `You give less than the others. ${taken}`,
  },
  agreementTitle: "Does your group think the same?",
  agreement: {
    well: "You all think nearly the same.",
    mostly: "Most of you think nearly the same.",
    differ: "You think different things. That is fine. You can talk about it.",
    "cannot-tell": "We can not tell yet. There are too few scores.",
  },
  link: "See how you score",
  back: "Go back to my panel",
}
