import type { WordOnSayRefusal } from "#app/domain/panels/rules.ts"
import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<Exclude<WordOnSayRefusal, { readonly kind: "not-found" }>> = {
  "changed-since-seen": () => "Something was changed since you opened this page. Please read it again.",
  "say-is-sealed": () => "The say is sealed. It stays as it is now.",
}

/** What each say means when somebody is chosen, one idea a sentence. */
const inPractice: Readonly<Record<PanelSay, readonly string[]>> = {
  advisory: [
    "The provider chooses whom you meet, once your scores are in.",
    "You put the people you met in order.",
    "The provider decides who gets the job.",
    "If it is not your first choice, it must tell you why.",
    "You say if that explains enough. Everybody can see how often it did.",
  ],
  equal: [
    "The provider chooses whom you meet, once your scores are in.",
    "You put the people you met in order.",
    "The provider talks with you, and looks for one choice with you.",
    "If it still chooses somebody else, it must tell you why before anything is kept.",
    "You say if that explains enough. Everybody can see how often it did.",
  ],
  final: [
    "The provider chooses whom you meet, once your scores are in.",
    "You put the people you met in order.",
    "Your first choice is offered the job.",
    "If they say no, it is offered to the next.",
    "The provider cannot offer it to anybody else.",
  ],
}

/** Words of what a member agrees to before a job opens. */
export const say = {
  title: "Your say",
  lead: "Before this job opens, you and the provider agree what your say is.",
  none: "The provider has not written down yet what your say will be. Please look again later.",
  proposed: "This is what the provider proposes:",
  sealedIs: "This is what was agreed:",
  whatItMeans: "What it means",
  inPractice,
  least: "Who must be heard",
  scorers: (count: number) => `At least ${count} members score every answer.`,
  questions: (count: number, scored: number) =>
    `People who apply answer ${count} questions. You score ${scored} of them. The questions stay as they are.`,
  who: "Who is on the panel",
  agreeTitle: "Do you agree?",
  agreeLead: "You can say no. Then the provider talks with you and changes something.",
  onceSealed: "When everybody agrees, it is sealed. Then nobody can change it for this job.",
  understood: "How did you find out what this means?",
  understoodChoices: {
    read: "I read it",
    "read-aloud": "It was read out to me",
    "told-in-person": "Somebody talked it through with me",
  },
  yes: "Yes, I agree",
  no: "No, I do not agree",
  whyTitle: "What would you like to be different?",
  why: "In your own words",
  whyHint: "The provider reads this. You can also leave it empty, and call the person below.",
  send: "Send this",
  agreedTitle: "You agree",
  agreedText: "Thank you. You can change your mind until it is sealed.",
  notAgreedTitle: "You said that you do not agree",
  notAgreedText: "The provider can read it. Nothing is sealed without you.",
  youSaid: "What you said",
  changedTitle: "This has changed since you agreed",
  changedText: "What you agreed to counts no more. Please read it again.",
  change: "Change what I said",
  sealedTitle: "Agreed and sealed",
  sealedText: "You and the provider agreed to this. It was sealed on",
  sealedStays: "It stays for this job. Another say needs another job.",
  check: "See what was sealed, and how to check it",
  link: "Read about your say, and say yes or no",
  linkSealed: "Read what you agreed to",
  missing: { understood: "Choose how you found out what this means" },
  refusals,
}

/** Words of why the panel's choice was not taken. */
export const explained = {
  title: "Why it was not your choice",
  lead: "The provider did something that the panel did not choose. It must tell you why.",
  none: "There is nothing to explain here.",
  chose: (name: string) => `You chose ${name}.`,
  appointed: (name: string) => `They chose ${name}.`,
  stayedAway: (name: string) => `They say that ${name} did not come to meet you.`,
  turnedDown: (name: string) => `They said no to ${name}.`,
  somebody: (code: string) => `person ${code}`,
  why: "Why",
  enough: "Does this explain enough?",
  yes: "Yes, it does",
  no: "No, it does not",
  words: "What do you want to say about it? (you can leave this out)",
  wordsHint: "The provider reads your words, without your name.",
  send: "Send my answer",
  thanks: "Thank you. You said:",
  thanksYes: "It explains enough.",
  thanksNo: "It does not explain enough.",
  linkTitle: "The provider chose otherwise",
  link: "Read why, and say if that is enough",
  missing: { enough: "Choose yes or no" },
}
