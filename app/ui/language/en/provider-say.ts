import type { OfferWait } from "#app/domain/decisions/rules.ts"
import type { RemindRefusal, WordOnSay } from "#app/domain/panels/rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const remind: Wording<Exclude<RemindRefusal, { readonly kind: "not-found" }>> = {
  "say-is-sealed": () => "The panel and its say are sealed. There is nothing to wait for.",
  "nothing-to-remind-of": () => "There is nothing to remind them of.",
  "no-address": () => "They gave no e-mail address. Please call them, or make them a new card.",
}

const states: Readonly<Record<WordOnSay, string>> = {
  agrees: "Agrees",
  "does-not-agree": "Does not agree",
  changed: "Agreed before it changed",
  "nothing-yet": "Has not said yet",
}

/** Words of whom a say waits for, and of what a panel said to it. */
export const saying = {
  sayAnswers: {
    title: "What the panel says to it",
    lead: "Each member reads this say on their own page and agrees, or says why not. Any change, to the say, to who sits or to the questions, asks everybody again.",
    none: "Write the say down and invite the panel. Then everybody can agree.",
    notJoined: "Has not said yes to the seat",
    states,
    said: (words: string) => `“${words}”`,
    remind: "Remind",
    remindWho: (name: string) => `${name} by e-mail`,
    reminded: (name: string) => `We are writing to ${name}. Only one such e-mail goes in a day.`,
    nothingLeft: "Nothing is left to do",
    byHand: "Call them, or make a new card",
    takeOff: "Take somebody off, or make a new card",
    allAgree: "Everybody on the panel agrees.",
    member: "Member",
    state: "Their word",
    actions: "What you can do",
  },
  refusals: { remind },
}

const offersWait: Readonly<Record<OfferWait, string>> = {
  "final-say":
    "The panel decides here. Those ahead in its order are offered the job first. Once they have answered, this offer can be made.",
  unanswered:
    "The panel decides here. Somebody ahead in its order has an offer and has not answered. Once they have said yes or no, this offer can be made.",
  unexplained:
    "Somebody ahead in the panel’s order is to be appointed and has no offer yet. Make theirs first. Then this one can be made.",
}

/** Words of the panel's order beside a decision. */
export const choosing = {
  panelChoice: {
    title: "The panel’s order",
    noneYet: "The panel has not agreed its order yet. Nobody can be appointed before that.",
    turn: (code: string) => `Next in the panel’s order: ${code}.`,
    isTurn: "This is the panel’s next choice.",
    nobodyLeft: "Nobody in the order is left to choose.",
    here: "this application",
    differs: (code: string) => `The panel would have ${code}.`,
    differsAway:
      "They are said to have stayed away, and the panel has no order yet. It could have chosen them. A member can still say that they did come.",
    differsNo: "You would say no to the panel’s next choice.",
    tell: "If you decide otherwise, tell the panel why. It reads this, not the applicant.",
    explanation: "Why is it not the panel’s choice?",
    explanationHint: "In plain words. Do not write who somebody is.",
    easy: "The same in Easy Read",
    easyHint: "One idea in each sentence, 15 words at most, short words. Read it aloud to somebody first.",
    finalSay:
      "The panel decides here. Only its next choice can be appointed: look at them first. If you see it differently, talk with the panel.",
    offersWait,
    answers: "What the panel said to your reasons",
    enough: (yes: number, no: number) =>
      yes + no === 0
        ? "Nobody has said yet whether it explains enough."
        : `Explains enough: ${yes}. Does not: ${no}.`,
  },
  explanationsAtWork: {
    title: "Panels you told why",
    waits: (job: string) => `The panel for ${job} has not all said whether your reasons explain enough.`,
    notEnough: (job: string) =>
      `Somebody on the panel for ${job} says that your reasons do not explain enough. Talk with them.`,
    open: "Look at it",
  },
}

/** What everybody can read of how a provider takes its panels' choices. */
export const panelVoice = {
  title: "When panels choose",
  none: "Nobody has been offered a job here yet since panels put people in order.",
  asChosen: (asChosen: number, appointed: number) =>
    asChosen === appointed
      ? `${appointed === 1 ? "One person was" : `${appointed} people were`} offered a job. ${appointed === 1 ? "It was" : "Each was"} the panel’s choice.`
      : `${appointed === 1 ? "One person was" : `${appointed} people were`} offered a job. ${asChosen === 0 ? "None" : asChosen} of them ${asChosen === 1 ? "was" : "were"} the panel’s choice.`,
  explained: (explained: number) =>
    explained === 0
      ? "There was nothing to explain."
      : explained === 1
        ? "Once the provider did otherwise than the panel chose, and told it why."
        : `${explained} times the provider did otherwise than the panel chose, and told it why.`,
  enough: (enough: number, answers: number) =>
    answers === 0
      ? "No panel member has said yet whether that explained enough."
      : `${answers === 1 ? "A panel member answered once" : `Panel members answered ${answers} times`}. ${enough} of ${answers === 1 ? "1 answer" : `${answers} answers`} said that it explained enough.`,
}
