import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const offerNews: Translation<ApplicantWords["apply"]["offerNews"]> = {
  putOffTitle: "You have a new first day",
  putOff: "You start work on",
  putOffStands: "You still have the job. Is the day bad for you? Call us.",
  confirmedTitle: "The job is yours",
  confirmed: "All the checks are done. You start work on",
  why: "Why",
  ends: {
    "take-back": {
      tag: "Bad news",
      title: "You can not have the job now",
      text: "We are sorry. We said yes, and now we say no. You can read why.",
    },
    "not-meet": {
      tag: "Bad news",
      title: "A check was not right",
      text: "We are sorry. So you can not have the job. You can read why.",
    },
  },
  condition: "What we looked at",
  said: "What you said",
  wrongTitle: "Do you think this is wrong?",
  wrong: "Tell us. We look at it again. Then we write to you.",
  complain: "Tell us what is wrong",
  advice: "Acas can help you. It is free. Call 0300 123 1100.",
  ended: "We took the job back",
  confirmedStep: "The job is yours",
}

export const stepBack: Translation<ApplicantWords["apply"]["stepBack"]> = {
  link: "You can not take the job",
  title: "Do you want to say no now?",
  lead: "You said yes to this job. You can still say no. You do not have to say why.",
  what: "We read it at once. We may give the job to someone else. You can not change this later.",
  notice:
    "You and we have a contract. A contract is a deal about work. You may have to tell us some time before. Not sure? Write to us first.",
  unsure: "Is it the day? Is it the hours? Write to us first. We may be able to help.",
  write: "Write to us",
  button: "I say no to the job",
  keep: "Keep the job",
}
