import type { CouldTakeMore, RemindToScoreRefusal } from "#app/domain/panels/how-far-rules.ts"
import type { OfferRefusal, TalkedRefusal } from "#app/domain/panels/rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type Said<Refusal extends { readonly kind: string }> = Exclude<Refusal, { readonly kind: "not-found" }>

const answers = (count: number) => (count === 1 ? "1 answer" : `${count} answers`)

/** "Rosa", "Rosa and Imran", "Rosa, Imran and Dilys". */
const inARow = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`

const reminderRefusals: Wording<Said<RemindToScoreRefusal>> = {
  "scoring-not-open": () => "Scoring is not open now, so there is nothing to remind anybody of.",
  "sits-on-panel": () =>
    "You sit on this panel yourself, so you are not shown who has how much left. A colleague who does not sit on it can write.",
  "nothing-left": () => "They have sent all their scores.",
  "within-their-pace": () =>
    "They keep to the pace they chose, or have had their answers for less than a week. No reminder goes to them.",
  "paper-waits-here": () =>
    "All they had left has come back on paper. It waits for a colleague to confirm it.",
  "reminded-lately": () =>
    "They were reminded less than three days ago. Nobody is written to more often than that.",
  "no-address": () => "No e-mail address or phone is known for them. Please ring or see them.",
}

const couldTakeMore: Readonly<Record<CouldTakeMore["kind"], (name: string, count: number) => string>> = {
  "at-most": (name, count) =>
    `${name} does at most ${answers(count)} for one job and has been given that many. Ask if a few more are all right.`,
  "a-day": (name, count) =>
    `${name} does at most ${answers(count)} in a day. Ask if a few more in a day are all right.`,
}

const talked: Wording<Said<TalkedRefusal>> = {
  "say-is-sealed": () => "The panel and its say are sealed. There is nothing to talk over.",
  "nothing-to-talk-of": () => "There is nothing of theirs that waits for a talk.",
}

const offer: Wording<Said<OfferRefusal>> = {
  "changed-elsewhere": () =>
    "A colleague changed this since you opened the page. Your words are still here. Look at theirs in another tab, then write yours there.",
}

/** Words of how far a panel is with scoring, of reminders, and of what waits with a provider's panels. */
export const howFar = {
  howFar: {
    title: "How far scoring is",
    link: "See who has how much left, and by when it is done",
    notYet: "Scoring starts when applications have closed. Then you see here how far it is.",
    gettingReady: "The answers are being got ready for the panel. Please look again in a few minutes.",
    nothing: "There are no answers to score.",
    allIn: "Everybody has sent their scores.",
    toApplications: "Go to the applications",
    doneBy: "At the pace its members chose, the panel is done by",
    someDoneBy: "Those who set a pace are done by",
    asTheyLike: (names: readonly string[]) =>
      names.length === 1
        ? `${inARow(names)} decides from day to day.`
        : `${inARow(names)} decide from day to day.`,
    late: "That is after the day by which everybody hears:",
    lateText: "Talk with the panel about what is possible, and tell the applicants in good time.",
    inTime: "Everybody hears by",
    onlyNumbers:
      "Here are numbers alone. What anybody scored, and what they could not score, is not on this page.",
    questions: "The questions",
    questionIn: "All scores are in.",
    questionNone: "Nobody has been asked to score it.",
    questionTyping: "Some answers are still being typed. The panel reads them when all are there.",
    questionSent: (sent: number, asked: number) =>
      sent === 0 ? "No scores are sent yet." : `${sent} of ${asked} scores are sent.`,
    members: "Who has how much left",
    youSit:
      "You sit on this panel yourself. So you see here how far all of you are together, and not who has how much left. A colleague who does not sit on it sees that.",
    left: (open: number, asked: number) =>
      open === asked
        ? `${answers(asked)} to score, none scored so far.`
        : `${open} of ${answers(asked)} left.`,
    toSend: "All are scored, and some are not sent yet.",
    allSent: "All sent. If you like, thank them when you next talk.",
    nothingGiven: "Nothing was given to them to score.",
    pace: (count: number, days: readonly string[]) =>
      days.length === 0 ? `At most ${count} in a day.` : `At most ${count} in a day, on ${inARow(days)}.`,
    noPace: (days: readonly string[]) =>
      days.length === 0
        ? "As many in a day as they like."
        : `As many in a day as they like, on ${inARow(days)}.`,
    doneOn: "At this pace they are done by",
    paperOut: (count: number) => `${answers(count)} ${count === 1 ? "is" : "are"} with them on paper.`,
    paperBack: (count: number) =>
      `${answers(count)} came back on paper and ${count === 1 ? "waits" : "wait"} to be confirmed.`,
    toPaper: "Go to their paper",
    toPaperOf: (name: string) => `of ${name}`,
    progress: (name: string) => `${name}: scored so far`,
    remind: "Write a reminder",
    remindWhom: (name: string) => `to ${name}`,
    remindedOn: "Reminded on",
    noReminder: {
      "within-their-pace": "Within the pace they chose: no reminder goes.",
      "no-address": "No e-mail or phone is known. Please ring or see them.",
    },
    reminderFrom: (name: string) => `You can write to ${name} from`,
    reminded: (name: string) => `We are writing to ${name}. The next reminder can go in three days.`,
    short: "Some answers have too few people to score them",
    shortAll: (count: number) =>
      count === 1
        ? "One answer waits for more people to score it."
        : `${count} answers wait for more people to score them.`,
    shortDrawing: (count: number, of: number) =>
      count === of
        ? "What is missing is somebody who draws on support."
        : `For ${count} of them it has to be somebody who draws on support.`,
    couldTakeMore,
    howToTakeMore:
      "Only they can change it, under “How I like to take part”. The answers are then shared out anew. A no is a no.",
    nobodyElse:
      "Everybody on this panel who may score them has been asked. The others know who wrote them, or could not score them.",
    sealedPanel:
      "Nobody can join a panel that is sealed. For your next job, invite one more member who draws on support.",
  },

  remindToScore: {
    title: (name: string) => `A reminder to ${name}`,
    preview: "This is what goes to them",
    byEmail: "by e-mail",
    byText: "as a text to their phone",
    lead: (name: string, how: string) =>
      `It goes to ${name} ${how}, in the form they like to read. Once it is sent it cannot be taken back.`,
    send: (name: string) => `Send this to ${name}`,
    back: "Do not send it",
    refusals: reminderRefusals,
  },

  panelsAtWork: {
    title: "Your panels",
    saidNo: (name: string) => `${name} said no to the panel. Invite somebody else, or talk with them.`,
    asks: (name: string) => `${name} would like to know more before saying yes. Talk with them.`,
    toPanel: "Go to the panel",
    allAgree: "The whole panel agrees to its say. Now it is for you to seal and publish.",
    disagree: (names: readonly string[]) =>
      `${inARow(names)} ${names.length === 1 ? "does" : "do"} not agree to the say you proposed. Talk with them.`,
    toSay: "Look at it",
    short: (count: number) =>
      count === 1
        ? "One answer has too few people to score it."
        : `${count} answers have too few people to score them.`,
    toScoring: "See what to do",
    card: (name: string) =>
      `A colleague asks for another card for ${name}. It takes a second person to make it.`,
    toCard: "Look at it",
  },

  whysAtWork: {
    title: "Spoken reasons to type",
    waiting: (count: number) =>
      count === 1
        ? "1 reason was said aloud and is not typed yet."
        : `${count} reasons were said aloud and are not typed yet.`,
    act: "Listen and type",
  },

  talked: {
    press: "We have talked",
    pressWhom: (name: string) => `with ${name}`,
    done: "You have talked with them.",
    said: (name: string) => `Noted. ${name} no longer waits for you.`,
    refusals: talked,
  },

  panelOffer: {
    title: "What you offer for taking part",
    lead: "Everybody you invite reads this before they say yes. It holds for all your panels, for whoever says yes from now on. Who said yes before keeps what they said yes to: we tell them what is new, and they choose.",
    label: "What you offer",
    hint: "Say how much for an hour, what you pay back and when, and what else there is. For example: £15 an hour, bus fares paid before you come, or a voucher if you like that better.",
    empty: "Nothing is written yet. People are told so, and whom to ask.",
    write: "Write what you offer",
    change: "Change what you offer",
    keeps: (words: string) => `They said yes to this, and it stays theirs: “${words}”`,
    keepsNothing: "They said yes when nothing was written of what you offer.",
    save: "Save what you offer",
    saved: "Saved. Everybody you invite reads it.",
    tooLong: "Use fewer words, please: up to 400 letters",
    refusals: offer,
  },
}
