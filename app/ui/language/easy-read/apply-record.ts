import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const record: Translation<ApplicantWords["apply"]["record"]> = {
  title: "Have you been in trouble with the law?",
  lead: "We ask all people who can have a job here. The law lets us ask. You can say yes and still get the job.",
  protected:
    "Some old and small things are safe. You do not have to tell us. Are you not sure? Unlock can help you.",
  unlock: "Unlock helps people who broke the law",
  weighed: "Did you say yes? Then we talk with you first. The panel does not see it.",
  kept: "We lock it away. After six months it is gone.",
  first: "Question 1",
  second: "Question 2",
  plainFirst: "This asks: is there a thing that still counts?",
  plainSecond: "This asks: is there an old thing that we have to know?",
  yes: "Yes",
  no: "No",
  words: "Do you want to say more?",
  wordsHint: "You can leave this out. You can talk to us.",
  send: "Send it",
  sentTitle: "You told us",
  sentOn: "You sent it on",
  sent: "Thank you. You told us.",
  yourWords: "Your words",
  noWords: "You did not write more.",
  add: "Do you want to say more?",
  addLink: "Write to us",
  now: "Tell us if you broke the law",
  nowText: "One more thing. We ask all people this.",
  link: "Tell us if you broke the law",
  refusals: {
    "told-already": () => "You told us. Do you want to say more? Write to us",
    "question-unanswered": ({ question }) =>
      question === "unspent" ? "Say yes or no to the first" : "Say yes or no to the next one",
    "record-too-long": ({ limit }) => `This is too long. Write up to ${limit} letters`,
  },
}
