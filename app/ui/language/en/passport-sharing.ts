import type { ShareRefusal, ShareStanding } from "#app/domain/credentials/passport-rules.ts"
import type { ShareLasts } from "#app/domain/credentials/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const lasts: Readonly<Record<ShareLasts, string>> = {
  "1-day": "One day",
  "2-weeks": "Two weeks",
  "3-months": "Three months",
}

const standings: Readonly<Record<ShareStanding, string>> = {
  open: "Works",
  ended: "You ended it",
  over: "Time is over",
}

const refusals: Wording<Exclude<ShareRefusal, { kind: "not-found" }>> = {
  "nothing-chosen": () => "Tick at least one certificate.",
  "too-many-awards": ({ limit }) =>
    `One link shows ${limit} certificates at most. Make a second link for the rest.`,
  "too-many-links": ({ limit }) => `You have ${limit} links that work. End one of them first.`,
}

/** A worker chooses what to show, hands a link on, sees when it was opened, and ends it. */
export const sharing = {
  title: "Show your certificates to somebody",
  short:
    "Choose what to show and for how long. You get a link to send, and a pattern that a phone opens. You can end it at any time.",
  open: "Show them to somebody",
  all: (count: number) => (count === 1 ? "See the link you made" : `See the ${count} links you made`),
  back: "Your learning and certificates",

  choose: {
    title: "What would you like to show?",
    lead: "Whoever has the link sees what you tick, as it stands on that day, and nothing else about you.",
    nothing: "You have no certificate to show yet. Once you have one, you can choose it here.",
    awards: "Certificates",
    awardsHint: "All that count are ticked. Take the tick away from what you would rather keep to yourself.",
    of: (award: string, edition: string, provider: string) =>
      `${award}, ${edition} edition, from ${provider}`,
    onHold: "It is on hold. Whoever opens the link is told so.",
    named: (name: string) => `In the name of ${name}`,
    lasts: "How long should the link work?",
    lastsHint: "It ends by itself. You can end it before, or make a new one.",
    lastsMissing: "Choose how long the link should work.",
    lastsChoices: lasts,
    saidFor: "Who is it for? (if you like)",
    saidForHint: "A note for yourself, such as: the manager at Oak House. Only you read it.",
    make: "Make the link",
    refusals,
    tooMany: "You made many links in the last hour. Try again a little later.",
  },

  one: {
    title: "A link to your certificates",
    made: "Your link is made. Send it, or let somebody scan it from your screen.",
    endedNow: "The link has ended. Whoever opens it now sees nothing of you.",
    for: "For",
    noOne: "You did not say for whom",
    madeOn: "Made on",
    until: "Works until",
    was: "Was to work until",
    endedOn: "You ended it on",
    shows: "It shows",
    hand: "Hand it on",
    handText: "Whoever has this link can open it and pass it on, until it ends.",
    qr: "QR code that opens the link",
    scan: "Or let them scan this with a phone’s camera.",
    look: "See it as they do",
    lookText: "When you look at it yourself, it is not counted.",
    log: "When it was opened",
    logNone: "Nobody has opened it yet.",
    logNever: "Nobody opened it.",
    logCount: (count: number) => (count === 1 ? "It was opened once." : `It was opened ${count} times.`),
    logNewest: (count: number) => `These are the newest ${count}.`,
    logText:
      "We note the minute in which somebody opens it in a browser. We do not note who: no name, no address, no device. Programs that only fetch a preview, as some messengers do, are left out where we can tell.",
    end: "End this link now",
    endText: "It stops at once. You cannot start it again, but you can make a new one.",
    remove: "Take it off my list",
    removeText: (days: number) =>
      `This deletes the link and the note of when it was opened. If you leave it, it is deleted ${days} days after its end.`,
  },

  list: {
    title: "Links that you made",
    lead: "Each link shows some of your certificates to whoever has it, until it ends.",
    none: "You have made no link.",
    another: "Make another link",
    first: "Make a link",
    removed: "The link is deleted, with the note of when it was opened.",
    standings,
    forNobody: "A link without a note",
    until: "Works until",
    ended: "Ended on",
    notOpened: "Not opened yet",
    neverOpened: "Never opened",
    opened: (count: number) => (count === 1 ? "Opened once" : `Opened ${count} times`),
    shows: (count: number) => (count === 1 ? "1 certificate" : `${count} certificates`),
  },
}
