import type { DeliverRefusal } from "#app/domain/applications/adjusting.ts"
import type { MessageRefusal } from "#app/domain/applications/corresponding.ts"
import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import type { AddTimeRefusal, CallOffRefusal } from "#app/domain/decisions/meeting.ts"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { whyNotSuited } from "#app/ui/language/en/provider-meeting.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const grouped = new Intl.NumberFormat("en-GB")

const reply: Wording<MessageRefusal | DeliverRefusal> = {
  "message-missing": () => "Write to them",
  "message-too-long": ({ limit }) =>
    `Use at most ${grouped.format(limit)} characters. Nothing you wrote is lost`,
  "confirmed-already": () => "They have told us already that it happened",
}

const addTime: Wording<AddTimeRefusal> = {
  "clock-skips-it": () => "The clocks go forward that night and skip this time. Choose another",
  "time-in-the-past": () => "This time has passed. Choose a later one",
  "time-too-far": () => "This is more than a year away. Look at the year again",
  "time-there-already": () => "There is a time that starts then already",
  "not-published-yet": () => "Publish the vacancy first",
  "after-hear-by": ({ hearBy }) =>
    `You promised that everybody hears by ${dayInWords(new Date(`${hearBy}T12:00:00Z`), "en")}. Offer a time on or before that day`,
  "does-not-suit": ({ who }) =>
    `This does not suit ${who.map(({ name, why }) => whyNotSuited[why](name)).join(", ")}. Offer another time`,
}

const callOff: Wording<CallOffRefusal | MessageRefusal | { readonly kind: "somebody-else-writes" }> = {
  "met-already": () => "It has started already, so it is kept",
  "words-missing": () => "Write to them why, and that they can choose another time",
  "message-missing": () => "Write to them why, and that they can choose another time",
  "message-too-long": reply["message-too-long"],
  "somebody-else-writes": () =>
    "You score this vacancy, so you do not write to applicants before you know who they are. Ask a colleague who does not score",
}

const moveTime: Wording<{ readonly kind: "moved-meanwhile" }> = {
  "moved-meanwhile": () =>
    "A colleague changed this time while you looked at it. See above what it is now, and send yours if it is still right",
}

const purposes: Readonly<Record<AdjustmentPurpose, string>> = {
  applying: "To fill in the application",
  meeting: "To meet you",
}

const ways: Readonly<Record<MeetingWay, string>> = {
  "in-person": "In person",
  video: "By video",
  phone: "By phone",
}

/** Words of the provider's pages on messages, on help people asked for, and on times to meet. */
export const helping = {
  messages: {
    title: "Messages",
    about: (reference: string) => `Application ${reference}`,
    lead: "Write as one person to another. You see the job and the reference here, and no name: who they are stays hidden until they are shortlisted. The panel does not see these messages.",
    applicant: "The applicant",
    former: "A former colleague",
    none: "There are no messages yet.",
    isNew: "New",
    gone: "These words are no longer kept.",
    label: "Your answer",
    hint: "They read it on their page. If they gave an e-mail address, we tell them that a message waits. Your words do not travel by e-mail.",
    send: "Send",
    read: "Nothing to answer: mark as read",
    sent: "Your message is on their page.",
    markedRead: "Marked as read.",
  },

  help: {
    title: "Help people asked for",
    lead: "What somebody asks for so that they can apply, or meet you, at their best. See to it, then say what you did: they tell you whether it happened.",
    none: "Nobody waits for help.",
    purposes,
    asked: "Asked on",
    noWords: "They said that something would help, and not what. Ask them in a message.",
    states: {
      asked: "To see to",
      delivered: "Waits for their word",
      confirmed: "It happened",
      "not-yet": "They say: not yet",
    },
    see: "It is done",
    again: "Look at it again",
    write: "Write to them",
    doneTitle: "Say what you did",
    doneLead: "They read this on their page, and are asked whether it happened.",
    label: "What did you do?",
    hint: "For example: the questions are in the post on large print, and should be with you on Thursday.",
    send: "Tell them it is done",
    done: "They can read it now. You hear whether it happened.",
    confirmed: "They told us that it happened. There is nothing left to do.",
  },

  times: {
    title: "Times to meet",
    lead: "Whoever is shortlisted chooses one of these, first come first served, and can change it until it starts. We tell them by e-mail, where they gave an address.",
    list: "Times you offer",
    none: "You have not offered any time yet.",
    when: "When",
    how: "How",
    where: "Where",
    who: "Who comes",
    free: "Free",
    nobodyCame: "Nobody chose it",
    minutes: (minutes: number) => `${minutes} minutes`,
    ways,
    application: (reference: string) => `Application ${reference}`,
    action: "Action",
    callOff: "Take away",
    addTitle: "Offer a time",
    on: "Day",
    time: "From",
    timeHint: "UK time, for example 10:30 or 2pm",
    minutesLabel: "How many minutes",
    way: "How you meet",
    place: "Where to come, or how to join",
    placeHint: "The address and the way in, the link, or who calls whom. Say if there are steps.",
    add: "Offer this time",
    addLate: "Offer it all the same",
    addLateText:
      "Is there no time before? Offer it all the same, and write to each person on the shortlist to say when they will hear.",
    addUnsuitedText: "Have you agreed on it with them? Then offer it all the same.",
    added: "The time is offered.",
    gone: "The time is taken away.",
    goneTold: "The time is taken away, and they can read why.",
    missing: {
      on: "Write the day as a day, a month and a year",
      time: "Write the time, such as 10:30",
      minutes: "Write how many minutes, from 5 to 480",
      way: "Choose how you meet",
      place: "Write where to come, or how to join",
    },
    offTitle: "Take this time away",
    offFree: "Nobody has chosen it.",
    offTaken: "Somebody has chosen it. They read what you write, and choose another time.",
    offLabel: "What to tell them",
    offHint: "Say why, and that you are sorry. They are making room for you in their day.",
    offConfirm: "Take it away",
    offKeep: "Keep it",
    toTimes: "Times to meet",
  },

  waiting: {
    title: "Messages and help",
    wrote: (reference: string, count: number) =>
      count === 1
        ? `Application ${reference} wrote to you.`
        : `Application ${reference} wrote to you ${count} times.`,
    read: "Read and answer",
    help: (count: number) =>
      count === 1 ? "1 person asked for help." : `Help was asked for ${count} times.`,
    notYet: (count: number) =>
      count === 1
        ? "1 person says that it has not happened yet."
        : `${count} say that it has not happened yet.`,
    see: "See to it",
    meets: "You meet",
  },

  workHistory: {
    title: "Work so far",
    sent: "Sent on",
    work: "Work",
    gaps: "Times between",
    none: "They wrote nothing here.",
    notYet: "They have not sent it yet.",
  },

  refusals: { reply, addTime, callOff, moveTime },
}
