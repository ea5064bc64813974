import type { TellRecordRefusal } from "#app/domain/decisions/own-record.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const grouped = new Intl.NumberFormat("en-GB")

const refusals: Wording<TellRecordRefusal> = {
  "told-already": () => "You told us this already. To add something, write to us",
  "question-unanswered": ({ question }) =>
    question === "unspent" ? "Say yes or no to the first question" : "Say yes or no to the second question",
  "record-too-long": ({ limit }) =>
    `This is longer than ${grouped.format(limit)} characters. Please make it shorter. Nothing you wrote is lost`,
}

/** Words of the page where somebody tells of a criminal record. */
export const record = {
  title: "Cautions and convictions",
  lead: "We ask everybody who has an offer, because care work is among the jobs where the law allows it. A yes does not mean that you cannot have the job.",
  protected:
    "Some old or small things are protected: the law says that we must not ask for them, and you need not tell. If you are not sure what is protected, Unlock, a charity, helps for free.",
  unlock: "Unlock: help with a criminal record",
  weighed:
    "If you say yes, somebody who makes offers looks at what it has to do with this job, how long ago it was, and what has changed since. They talk with you first. The panel never sees any of it.",
  kept: "What you write is locked away, and deleted six months after you send it.",
  first: "The first question",
  second: "The second question",
  plainFirst: "In other words: is there something that is not yet spent?",
  plainSecond: "In other words: is there something that is spent, and is not protected?",
  yes: "Yes",
  no: "No",
  words: "Would you like to say something about it?",
  wordsHint:
    "You can leave this empty, and talk with us instead. If you write: what it was, when, and what has changed since.",
  send: "Send it",
  sentTitle: "You told us",
  sentOn: "You sent it on",
  sent: "Thank you for telling us.",
  yourWords: "In your words",
  noWords: "You wrote nothing here.",
  add: "Would you like to add something?",
  addLink: "Write to us",
  now: "Answer two questions about cautions and convictions",
  nowText: "One thing more, which we ask of everybody who has an offer.",
  link: "Cautions and convictions",
  refusals,
}
