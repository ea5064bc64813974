import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** What somebody reads for whom a colleague types, one idea a line. */
export const helping: Translation<ApplicantWords["helping"]> = {
  ways: {
    phone: { label: "By phone", hint: "They say it. You type it.", short: "by phone" },
    paper: { label: "On paper", hint: "You type what is on the paper.", short: "from paper" },
    "in-person": { label: "In one room", hint: "They sit with you.", short: "while you were there" },
  },
  banner: {
    text: {
      phone: "You type for someone. Read each answer to them.",
      paper: "You type for someone. Type what is on the paper.",
      "in-person": "You type for someone. Read each answer to them.",
    },
    overview: "See the 3 words, the secret word and how to stop",
  },
  check: {
    title: "Before you send it",
    readBack: {
      phone: "I read all the answers to them.",
      paper: "I typed what is on the paper.",
      "in-person": "I read all the answers to them.",
    },
    agreed: "They say I can send it.",
    agreedPaper: "They told me I can send it.",
    send: "Send their form",
  },
  changeWord: {
    title: "Choose a new secret word",
    text: "Someone typed your secret word for you. They may know it. Choose a new one only you know.",
  },
  typedForTitle: "Who typed for you",
  typedFor: (way, provider) =>
    `Someone at ${provider} typed for you ${way}. They know who you are. They do not score you.`,
  typedFrom: "They could open your form from",
  typedUntil: "to",
}
