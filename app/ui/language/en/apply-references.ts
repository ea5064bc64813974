import type { NameRefereeRefusal } from "#app/domain/decisions/references.ts"
import type { ReferenceStanding } from "#app/domain/decisions/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<NameRefereeRefusal> = {
  "referee-missing": () => "Write what they are called",
  "relation-missing": () => "Write how you know each other",
  unreachable: () => "Write their e-mail address, or a phone number",
  "own-address": () => "This is your own address. Write theirs",
  "asked-already": () => "We have asked this person already",
  "too-many-referees": ({ most }) =>
    `You have named ${most} people, which is plenty. To name somebody else, write to us`,
  "line-too-long": ({ limit }) => `Write up to ${limit} characters`,
}

const standings: Record<ReferenceStanding, string> = {
  waiting: "We have asked. No answer yet",
  given: "Their answer came",
  declined: "They cannot give one",
  stopped: "We ask them no longer",
  "run-out": "No answer came",
}

/** Words of the page where somebody says who can tell about them. */
export const references = {
  title: "Who can tell us about you?",
  lead: "Before you start, the law asks us to hear from people who know you. Tell us whom we may ask.",
  who: "It can be anybody who has seen how you treat people. A manager or a colleague, a teacher, somebody you volunteered with, a neighbour you help, a social or a probation worker.",
  care: "Have you worked in health or social care, or with children? Then please name somebody from there too.",
  askFirst: "Tell them first, so that our letter does not surprise them.",
  confidential:
    "What they say is between them and those who make offers here. You see that it came. If you want to know what they wrote, ask them.",
  name: "What are they called?",
  relation: "How do you know each other?",
  relationHint: "For example: “She was my manager at the bakery, 2019 to 2022.”",
  email: "Their e-mail address",
  emailHint: "We send them a link. They need no account.",
  phone: "Their phone number",
  phoneHint: "If they have no e-mail, we ring them. One of the two is enough.",
  careWork: "Did you work together in health or social care, or with children?",
  yes: "Yes",
  no: "No",
  ask: "Ask them",
  missing: { "care-work": "Say yes or no", email: "Write a whole e-mail address, like name@example.org" },
  asked: "Whom we ask about you",
  standings,
  namedByUs: "We named this person.",
  gone: "Somebody you named a while ago",
  askedOn: "Asked on",
  another: "Name somebody",
  another2: "If no answer comes, you can name somebody else.",
  saved: "Thank you. We ask them now.",
  now: "Tell us who can tell us about you",
  nowText: "One thing more: the law asks us to hear from people who know you.",
  link: "Who can tell us about you",
  tooMany: "Many people were named from here in the last hour. Please try again later",
  refusals,
}
