import { describe, expect, it } from "vitest"
import type { LetterData, Template } from "#app/domain/messages/letters.ts"
import { writeLetter } from "#app/domain/messages/write-letter.ts"
import { languages } from "#app/kernel/language.ts"

const contact = { contactName: "Marian", contactPhone: "0113 496 0000" }
const url = "https://example.org/sign-in/link/abc"
const startOn = "Friday 9 April"
const meeting = {
  job: "Support worker",
  provider: "Harbour Lane",
  when: "Thursday 3 December 2026 at 10:30 am",
  how: "In person, 45 minutes",
  place: "12 Chapel Road",
  url,
  ...contact,
}
const forOthers = { ...meeting, name: "Ada", application: "amber river lamp" }

const toReferee = {
  referee: "Ada",
  name: "Priya",
  job: "Support worker",
  provider: "Harbour Lane",
  until: "Monday 21 December",
  url,
  ...contact,
}

const samples: { readonly [T in Template]: LetterData[T] } = {
  "sign-in-link": { name: "Ada", url },
  "provider-sign-up": { url },
  "colleague-invitation": { provider: "Harbour Lane", url, ...contact },
  "panel-invitation": {
    name: "Ada",
    provider: "Harbour Lane",
    job: "Support worker",
    offer: "£15 an hour.",
    url,
    ...contact,
  },
  "scores-wait": { name: "Ada", provider: "Harbour Lane", job: "Support worker", left: 3, url, ...contact },
  "say-waits": { name: "Ada", provider: "Harbour Lane", job: "Support worker", url, ...contact },
  "typed-from-paper": { name: "Ada", provider: "Harbour Lane", job: "Support worker", url, ...contact },
  "paper-not-theirs": { name: "Marian", member: "Ada", job: "Support worker", url },
  "card-not-theirs": { name: "Marian", member: "Ada", job: "Support worker", url },
  "offer-answered": { name: "Marian", job: "Support worker", answer: "declined", url },
  "vacancy-not-opened": { name: "Marian", job: "Support worker", why: "not-ready", url },
  "panel-explained": { name: "Ada", provider: "Harbour Lane", job: "Support worker", url, ...contact },
  "rating-invitation": { name: "Ada", provider: "Harbour Lane", question: "The cold tea", url, ...contact },
  "supporter-invitation": { name: "Ada", member: "Leon", provider: "Harbour Lane", url, ...contact },
  "worker-invitation": { name: "Ada", provider: "Harbour Lane", url, ...contact },
  "recovery-asked": { name: "Ada", url },
  "recovery-to-confirm": { name: "Ada", provider: "Harbour Lane", url },
  "recovery-link": { name: "Ada", from: "Friday 9 April 2027 at 9 am", url, stopUrl: url },
  "recovery-confirmed": { name: "Ada", from: "Friday 9 April 2027 at 9 am", url },
  "recovery-stopped": { name: "Ada" },
  "recovery-used": { name: "Ada" },
  "application-receipt": {
    job: "Support worker",
    provider: "Harbour Lane",
    reference: "amber river lamp",
    url,
    hearBy: "Friday 9 April",
    ...contact,
  },
  "come-back-link": {
    job: "Support worker",
    provider: "Harbour Lane",
    reference: "amber river lamp",
    url,
    ...contact,
  },
  "offer-made": { job: "Support worker", provider: "Harbour Lane", url, ...contact },
  "offer-taken-back": { job: "Support worker", provider: "Harbour Lane", startOn, url, ...contact },
  "offer-confirmed": { job: "Support worker", provider: "Harbour Lane", startOn, url, ...contact },
  "start-put-off": { job: "Support worker", provider: "Harbour Lane", startOn, url, ...contact },
  shortlisted: { job: "Support worker", provider: "Harbour Lane", url, ...contact },
  "decision-made": { job: "Support worker", provider: "Harbour Lane", reason: "Because.", ...contact },
  "question-answered": {
    job: "Support worker",
    provider: "Harbour Lane",
    question: "Is there a bus?",
    answer: "Yes, the 49.",
    url,
    ...contact,
  },
  "message-waiting": { job: "Support worker", provider: "Harbour Lane", url, ...contact },
  "times-to-meet": { job: "Support worker", provider: "Harbour Lane", url, ...contact },
  "before-we-meet": {
    job: "Support worker",
    provider: "Harbour Lane",
    words: "We sit round a table. Tea is ready.",
    questions: "1. Think of somebody. What did you do?",
    url,
    ...contact,
  },
  "feedback-ready": { job: "Support worker", provider: "Harbour Lane", url, ...contact },
  "time-chosen": {
    job: "Support worker",
    provider: "Harbour Lane",
    when: "Thursday 3 December 2026 at 10:30 am",
    how: "In person, 45 minutes",
    place: "12 Chapel Road",
    url,
    ...contact,
  },
  "time-moved": { ...meeting, before: "Wednesday 2 December 2026 at 9:30 am" },
  "time-off": { ...meeting, again: true },
  "meeting-soon": { ...meeting, today: false },
  "meeting-missed": { job: "Support worker", provider: "Harbour Lane", url, ...contact },
  "panel-meeting-set": forOthers,
  "panel-meeting-moved": { ...forOthers, before: null },
  "panel-meeting-off": { ...forOthers, application: null },
  "panel-meeting-soon": { ...forOthers, today: true },
  "complaint-received": {
    job: "Support worker",
    provider: "Harbour Lane",
    answerBy: "Friday 9 April",
    url,
    ...contact,
  },
  "complaint-answered": { provider: "Harbour Lane", url, ...contact },
  "reference-asked": toReferee,
  "reference-reminder": toReferee,
  "accreditation-changed": { name: "Ada", award: "Care Certificate", to: "suspended", url },
  "learning-ends": {
    name: "Ada",
    provider: "Harbour Lane",
    ends: [{ title: "Fire safety", on: "Friday 9 April" }],
    url,
  },
  "learning-ends-here": {
    name: "Ada",
    ends: [{ worker: "Wyn", title: "Fire safety", on: "Friday 9 April" }],
    more: 2,
    url,
  },
  "appeal-answered": { name: "Ada", award: "Care Certificate", url },
  "certificate-ready": { name: "Ada", award: "Care Certificate", provider: "Harbour Lane", url },
}
const templates = Object.keys(samples) as Template[]

const inEachLanguage = languages.flatMap((language) => templates.map((template) => ({ language, template })))

describe.each(inEachLanguage)("$template in $language", ({ language, template }) => {
  const letter = writeLetter(template, samples[template] as never, language)

  it("says nothing of who it is for in the subject", () => {
    expect(letter.subject).not.toContain("Ada")
    expect(letter.subject).not.toMatch(/[\r\n]/)
  })

  it("gives an address on a line of its own", () => {
    if ("url" in samples[template]) expect(letter.text.split("\n")).toContain(url)
  })

  it("has words for everything", () => {
    expect(letter.text).not.toMatch(/undefined|null|\[object/)
  })
})

describe("a letter that the panel reads", () => {
  const { "panel-explained": told, "scores-wait": wait } = samples

  it.each(languages)(
    "says of a decision what is true of each, also where nobody was chosen, in %s",
    (language) => {
      const { subject, text } = writeLetter("panel-explained", told, language)
      expect(`${subject} ${text}`).not.toMatch(/(somebody|someone) else/)
    },
  )

  it.each(languages)("names where to stop and whom to tell, in %s", (language) => {
    const { text } = writeLetter("scores-wait", wait, language)
    expect(text).toContain(`${url}/stop`)
    expect(text).toContain(wait.contactName)
  })
})
