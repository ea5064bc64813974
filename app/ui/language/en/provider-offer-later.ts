import type { ChangeOfferRefusal } from "#app/domain/decisions/offer-moves.ts"
import { checks } from "#app/ui/language/en/provider-checks.ts"
import { deciding } from "#app/ui/language/en/provider-decide.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<ChangeOfferRefusal> = {
  "offer-moved-on": ({ status }) =>
    `This cannot be done now. The offer stands at: ${deciding.application.offerStatuses[status].toLowerCase()}.`,
  "reason-missing": () => "Write the reason.",
  "words-too-long": ({ limit }) => `Write up to ${limit.toLocaleString("en-GB")} characters.`,
  "said-missing": () => "Tell them what you found first, and write what they said to it.",
  "condition-missing": () => "Choose what it is about.",
  "explanation-missing": () =>
    "The panel chose them. Tell it why you take the offer back, in plain words and in Easy Read.",
  "explanation-too-hard": ({ why }) =>
    why.kind === "long-sentence"
      ? `In Easy Read a sentence has no more than 15 words. This one is longer: “${why.sentence}”`
      : `In Easy Read words are short. This one is long: “${why.word}”. Use shorter words, or say what it means.`,
  "day-has-passed": () => "This day has passed. Choose today or a later day.",
  "same-day": () => "This is the first day that they know of. Choose another.",
  "not-all-in-place": ({ missing }) =>
    `Not yet. Still to do: ${missing.map((item) => checks.items[item].title.toLowerCase()).join(", ")}.`,
}

/** Words of what a provider does with an offer after it made it. */
export const offerLater = {
  refusals,
  links: {
    "put-off": "Put the first day off",
    "take-back": "Take the offer back",
    "not-meet": "A condition is not met",
  },
  reason: "Reason, as they will read it",
  reasonHint: "In plain words and kindly. It stands on their page, and they can complain about it.",
  missing: {
    start: "Write the new first day, as a day, a month and a year",
    reason: "Write the reason",
  },

  putOff: {
    title: "Put the first day off",
    lead: (name: string) => `${name} is told the new day and why. The offer stands as it is.`,
    now: "First day so far",
    agreed:
      "If they have said yes already, the first day is part of what you agreed. Talk to them before you change it.",
    day: "New first day",
    send: "Put it off and tell them",
  },

  end: {
    titles: { "take-back": "Take the offer back", "not-meet": "A condition is not met" },
    leads: {
      "take-back": (name: string) => `This ends what you offered ${name}. It cannot be undone here.`,
      "not-meet": (name: string) =>
        `For when a check shows that ${name} cannot start. It ends the offer and cannot be undone here.`,
    },
    law: {
      made: "They have not answered yet. An offer that nobody has accepted can be taken back, but not for a reason that the Equality Act forbids.",
      accepted:
        "They have said yes. That makes a contract that depends on the conditions of the offer. If you take it back although no condition failed, you may owe them notice pay or damages. If the reason has to do with who they are, it can be discrimination. Take advice first.",
      unconditional:
        "You have confirmed this offer: it is a contract of employment without conditions. To end it you give notice, and pay it. Take advice first.",
      conditions:
        "Say only what was found, and only what bears on this work. A record that is old or has nothing to do with it is no reason. Somebody’s health is none once the work can be adjusted.",
    },
    hearFirst:
      "Tell them first what you found, and hear what they say to it. It may be a mistake, or look different once you know more.",
    condition: "What is it about?",
    said: "What did they say when you told them?",
    saidHint: "As near to their own words as you can. They read it, too.",
    panelTitle: "For the panel",
    panel:
      "The panel chose them, so it is told why. It reads this, not the applicant. Leave out what is nobody else’s business.",
    panelReason: "Why do you take the offer back?",
    panelNotTold:
      "The panel learns nothing of what a check found. Its next choice can then be offered the job.",
    check: "Go on",
    sure: "Read it once more",
    sureText: (name: string) =>
      `${name} reads this on their page, and gets an e-mail if they gave an address. If not, ring them.`,
    change: "Change it",
    press: { "take-back": "Take the offer back now", "not-meet": "End the offer now" },
    done: "The offer has ended",
    doneText: "They have been told. If the panel has a next choice, you can offer them the job.",
  },

  confirm: {
    title: "Confirm the offer",
    lead: (name: string) =>
      `Everything that is checked is in place. You tell ${name} that the offer has no conditions any more.`,
    contract:
      "From then on it is a contract of employment without conditions. By the first day at the latest you owe them the written statement of what you agreed.",
    send: "Confirm it and tell them",
    link: "Confirm the offer",
  },
}
