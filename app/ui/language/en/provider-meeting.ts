import type { HeldRefusal, SavePlanRefusal, SendPlanRefusal } from "#app/domain/panels/meeting-rules.ts"
import { oneOfUs } from "#app/domain/panels/unnamed.ts"
import type { MeetingRole } from "#app/domain/panels/vocabulary.ts"
import type { CannotCome } from "#app/kernel/meeting-pace.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const list = new Intl.ListFormat("en-GB")
const listed = (names: readonly string[]) => list.format(names)

const saveRefusals: Wording<SavePlanRefusal> = {
  "not-found": () => "There is no such vacancy.",
  "plan-sent": () => "The plan is sent. What people were told stays as it is.",
  "unknown-question": () => "One of these questions cannot be asked any more. Please choose again.",
  "too-many-questions": ({ most }) => `Choose ${most} questions at most: it is a talk`,
  "names-somebody": ({ names }) =>
    `You name somebody who is shown to people without a name: ${listed(names)}. Write “${oneOfUs}” instead, or “the person who welcomes you”`,
}

const sendRefusals: Wording<SendPlanRefusal> = {
  "not-found": () => "There is no such vacancy.",
  "plan-sent": () => "The plan is sent already.",
  "not-published-yet": () => "Publish the vacancy first.",
  "no-questions": () => "Choose at least one question first.",
  "no-words": () => "Say first what will happen on the day.",
  "nobody-does": ({ role }) =>
    role === "welcome" ? "Say first who welcomes people." : "Say first who asks the questions.",
  "changed-since-seen": () =>
    "A colleague has changed the plan since you opened this page. Please look again.",
}

const heldRefusals: Wording<HeldRefusal> = {
  "not-found": () => "There is no such application.",
  "no-longer-met": () => "It is decided about this person, or they took their application back.",
  "not-met-yet": () => "The day has not come yet.",
  "scored-already": () => "Somebody on the panel has sent scores for this person, so they did come.",
  "no-time-past": () =>
    "They had no time to meet that has been, so they cannot have stayed away. Offer them times. Once the panel has its order, who never chose one can be told no.",
  "panel-says-they-came": () =>
    "Somebody on the panel says that they came. Ask the panel: whoever said it can put it right.",
}

const roles: Readonly<Record<MeetingRole, string>> = {
  welcome: "Welcomes people",
  ask: "Asks",
  listen: "Listens",
}

/** Why a time does not suit somebody on the panel. */
export const whyNotSuited: Readonly<Record<CannotCome["why"], (name: string) => string>> = {
  day: (name) => `${name} (not on this day)`,
  "part-of-day": (name) => `${name} (not at this time of day)`,
  break: (name) => `${name} (would like a break before this)`,
}

/** Words of the pages where a provider plans how its panel meets people. */
export const meeting = {
  saveRefusals,
  sendRefusals,
  heldRefusals,
  title: "Meeting people",
  lead: "What everybody is asked, who does what, and what people are told beforehand. It is a meeting of people, not a tribunal.",
  saved: "The plan is saved. Nobody has been told yet.",
  savedUnasked:
    "The words are saved. The plan has no question yet: choose at least one before you send it. Nobody has been told yet.",
  sent: "The plan is sent. Everybody on the shortlist gets the questions, now and later.",
  shared: "The day is shared out. You can change it at any time.",
  held: "It is noted.",
  sentOn: "Sent on",
  sentText: "What people were told stays as it is. Who does what can still change.",
  wordsLabel: "What will happen on the day",
  wordsHint: "In plain words: who will be there, how long it takes, what to bring, where to have a rest.",
  defaultWords:
    "We meet for about 45 minutes. The people on the panel will be there, and one of them welcomes you. We sit together, with something to drink. Each question is asked by one of us. You have read them before. Take your time, ask us to say it again, or have a short rest whenever you like. At the end you can ask us anything. Nobody is there to catch you out.",
  questionsLabel: "What everybody is asked",
  questionsHint: "Written for meeting people. Three or four are plenty. Each has five points to score by.",
  asked: (title: string, ask: string) => (title.endsWith("?") ? `${title} ${ask}` : `${title}: ${ask}`),
  moreQuestions: (count: number) =>
    count === 1 ? "1 more question, written for applying" : `${count} more questions, written for applying`,
  save: "Save the plan",
  saveNamed: "Save it with these words",
  saveNamedText: `You can keep these words. When the plan is sent, people read “${oneOfUs}” in place of the name.`,
  leftOut: (names: readonly string[]) =>
    `When you send the plan, people read “${oneOfUs}” in place of ${listed(names)}: nobody is shown to them by that name.`,
  rolesTitle: "Who does what",
  rolesLead: "One person welcomes, each question has somebody who asks it, and the others listen.",
  rolesLink: "Say who does what",
  rolesNone: "Nobody has a part yet.",
  welcomeLabel: "Who welcomes people?",
  askLabel: (place: number, title: string) => `Who asks question ${place}, ${title}?`,
  nobodyYet: "Nobody yet",
  rolesSave: "Save who does what",
  propose: "Share it out for me",
  proposeText:
    "One press: a colleague welcomes, and the questions go round, people who draw on support first.",
  unknownMember: "Choose somebody from the list",
  noMembers: "Nobody on the panel has said yes yet.",
  roles,
  asks: (titles: string) => `Asks: ${titles}`,
  likes: "How they like to take part",
  timesTitle: "Times",
  timesLink: "Times to meet",
  timesNone: "There are no times to choose from yet.",
  cannot: (names: string) => `Does not suit: ${names}`,
  why: whyNotSuited,
  suits: "Suits everybody",
  sendTitle: "Send it to the people you will meet",
  sendText:
    "Everybody on the shortlist gets the questions and these words in their own language, by e-mail and on their page. Whoever joins the shortlist later gets them too. After that the questions and the words stay as they are.",
  send: "Send the plan",
  whoTitle: "Who came",
  whoText: "Whoever welcomes people can say this too.",
  came: "They came",
  missed: "They did not come",
  cameFor: (code: string) => `, application ${code}`,
  noWho: "Nobody has had their time yet.",
  plan: "Plan how you meet people",
  planText: "Send people the questions beforehand, and share out the day.",
}
