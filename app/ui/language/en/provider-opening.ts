import type { PaceRefusal } from "#app/domain/panels/panel-time.ts"
import type { ChangedSinceSeen, SealRefusal } from "#app/domain/panels/rules.ts"
import type { AdvertFacts, OpeningHourRefusal, PublishRefusal } from "#app/domain/vacancies/rules.ts"
import type { NotOpenedWhy } from "#app/domain/vacancies/vocabulary.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { formatPounds } from "#app/kernel/money.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

export const people = (count: number) => (count === 1 ? "1 person" : `${count} people`)

const facts: Readonly<Record<keyof AdvertFacts, string>> = {
  outcode: "the first half of the postcode",
  supportSetting: "the sort of support",
  driving: "if people have to drive",
  guaranteedMinutesPerWeek: "how many hours are guaranteed",
  travelTime: "how time on the way is paid",
  sickPay: "sick pay",
}

/** Why a vacancy cannot be published yet. Where to mend each is in `mend`. */
export const publish: Wording<SealRefusal | PaceRefusal | PublishRefusal | ChangedSinceSeen> = {
  "changed-since-seen": () =>
    "A colleague changed something since you opened this page. Please read it again, then press once more.",
  "not-a-draft": () => "This vacancy has been published already.",
  "say-not-agreed": () => "You have not written down what say the panel has.",
  "nobody-draws-on-support": () =>
    "Nobody on the panel draws on support. Without them nobody can be shortlisted.",
  "fewer-than-three-members": ({ members }) =>
    `Every answer is scored by at least three people. On the panel: ${people(members)}. Invite more.`,
  "quorum-over-panel": ({ drawingOnSupport }) =>
    `More people who draw on support must be heard than sit on the panel. On the panel: ${people(drawingOnSupport)}.`,
  "prompts-not-two": ({ chosen }) => `Two values prompts are asked. You have chosen ${chosen}.`,
  "too-few-scenarios": ({ chosen, least }) =>
    `At least ${least} scenario questions with choices are asked. You have chosen ${chosen}.`,
  "written-not-one": ({ chosen }) => `One scenario to answer in words is asked. You have chosen ${chosen}.`,
  "not-all-joined": ({ waitingFor }) => `Not everybody has said yes to their seat: ${waitingFor.join(", ")}.`,
  "not-all-agreed": ({ waitingFor }) =>
    `Not everybody on the panel has agreed to this say: ${waitingFor.join(", ")}.`,
  "advert-unfinished": () => "The advert is not finished. All that is typed so far is kept.",
  "closes-in-the-past": () => "The last day to apply has passed. Choose a later one.",
  "hears-before-it-closes": () =>
    "The day by which people hear comes before the last day to apply. Choose a later one.",
  "panel-needs-longer": ({ applications, hearBy }) =>
    `Your panel has too little time. Between the last day to apply and the day people hear it can score ${applications === 1 ? "1 application" : `${applications} applications`}, at the pace its members chose. Let people hear by ${dayInWords(new Date(`${hearBy}T12:00:00Z`), "en")} or later.`,
  "pays-below-the-law": ({ leastPence }) =>
    `The law asks for at least ${formatPounds(leastPence)} an hour for people of 21 and over.`,
  "no-values": () => "No value is chosen. Choose at least one that this job asks for.",
  "facts-missing": ({ missing }) =>
    `People want to know this before they apply, and the advert does not say it yet: ${missing.map((fact) => facts[fact]).join(", ")}.`,
  "words-diminish": ({ words }) =>
    `Some words of the advert make people small: ${[...new Set(words.map(({ found }) => `“${found}”`))].join(", ")}. Put better ones in their place.`,
}

/** Why an hour at which a vacancy opens by itself is not taken. */
export const schedule: Wording<
  OpeningHourRefusal | SealRefusal | PaceRefusal | PublishRefusal | ChangedSinceSeen
> = {
  ...publish,
  "clock-skips-it": () => "The clocks go forward that night and skip this time. Choose another",
  "opens-in-the-past": () => "This day and time have passed. Choose later ones, or publish now",
  "closes-in-the-past": () =>
    "It would open after the last day to apply. Choose an earlier day, or change the last day to apply.",
}

const notOpened: Readonly<Record<NotOpenedWhy, string>> = {
  "changed-since-seen":
    "It did not open at the hour that was chosen: something was changed after that. Look at it again.",
  "who-chose-left":
    "It did not open at the hour that was chosen: whoever chose it does not publish here any more. Look at it again.",
  "not-ready": "It did not open at the hour that was chosen: something was missing. See what it is.",
}

/** Words of a vacancy that opens by itself. */
export const opening = {
  title: "Or open it later, by itself",
  lead: "Choose a day and a time. It is then sealed and published in your name. Until then you can call it off.",
  holds:
    "It opens only as you see it here. If anybody changes the advert, the questions or the panel before, it stays closed until somebody looks at it again. We write to you if it does not open.",
  on: "Day",
  time: "Time",
  timeHint: "For example 9 am or 14:30",
  choose: "Open it then",
  will: "It opens by itself on",
  byYou: "You chose this.",
  byOther: "A colleague chose this.",
  twice: "The clocks go back that night, and this time comes twice. It opens the first time.",
  changed:
    "It has been changed since, so it will not open then. Look at all of it, and choose again if it is right.",
  toLook: "Look at it again",
  changing:
    "This draft is to open by itself. Once you change it, it stays closed until somebody looks at it again and chooses anew.",
  cancel: "Do not open it by itself",
  chosen: "It is to open by itself.",
  cancelled: "It does not open by itself any more.",
  missing: {
    opens: "Write the day as a day, a month and a year",
    time: "Write the time, such as 9 am or 14:30",
  },
  notOpened,
}
