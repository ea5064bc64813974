import type { HideRefusal } from "#app/domain/panels/rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<HideRefusal> = {
  "not-found": () => "This answer is not there any more.",
  "phrase-not-there": ({ phrase }) => `“${phrase}” does not stand in the answer. Type it as it stands there.`,
  "changed-since-seen": () => "Somebody else has changed this answer since you opened it. Please look again.",
}

/** Words for hiding more in an answer that tells who wrote it. */
export const hide = {
  refusals,
  atWorkTitle: "An answer may tell who wrote it",
  atWork: (question: string) => `An answer to “${question}”`,
  atWorkReports: (count: number) =>
    count === 1 ? "One panel member says so." : `${count} panel members say so.`,
  look: "Look at it",
  title: "Hide what tells who wrote this",
  lead: "A panel member says that this answer tells them who wrote it. You do not score it, so you can look.",
  held: "This answer was put right after words were hidden in it. Some of those words do not stand there any more. The panel does not read it until you have looked.",
  answer: "The answer as the panel reads it",
  phrases: "What to hide",
  phrasesHint:
    "Type each word or phrase as it stands in the answer, one on each line. Each place where it stands is hidden. Leave this empty if nothing tells.",
  kept: "What the writer sent is kept as it was. Scores that were given stay.",
  save: "Hide this",
  seenTo: "This has been seen to.",
}
