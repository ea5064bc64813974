import type { SupporterRefusal } from "#app/domain/panels/supporters.ts"
import { supporterReads } from "#app/ui/language/en/panel-supporter-reads.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<Exclude<SupporterRefusal, { readonly kind: "not-found" }>> = {
  "on-this-panel": () => "This person is on the panel too. Choose somebody who does not score.",
}

/** Words of who helps a member take part. */
export const supporters = {
  refusals,
  reads: supporterReads,
  decides: (member: string) => `${member} decides. You read and press.`,
  sends: (member: string) => `${member} sends the scores. You cannot send them.`,
  sendsHow: (member: string) => `${member} opens this page on their own, looks at the scores and sends them.`,
  knows: {
    title: "One of you knows this person",
    lead: (member: string) =>
      `Thank you for telling us. It is fair to everybody, whether ${member} knows them or you do.`,
    what: (member: string) => [
      "Somebody else reads and scores what this person wrote.",
      `Neither you nor ${member} sees their answers any more.`,
      "Nobody is told who it is. They are not told that one of you knows them.",
    ],
    who: "Who knows this person?",
    member: (member: string) => `${member} knows this person`,
    supporter: "I know this person",
    met: (member: string) => `Then ${member} does not score them. Nobody asks how you know them.`,
  },
  pressedBy: (who: string) => `Pressed by ${who} for you.`,
  takesOver: (who: string) => `${who} takes over`,

  home: {
    title: "Whom you support",
    asked: (member: string) => `${member} asks for your support`,
    what: (member: string) =>
      `You read aloud and press what ${member} tells you. ${member} decides and sends. You give no scores of your own.`,
    yes: (member: string) => `Yes, I support ${member}`,
    no: "No, I would rather not",
    supports: (member: string) => `You support ${member}`,
    open: (member: string) => `Go on with ${member}`,
    stop: (member: string) => `I no longer support ${member}`,
    stopText: (member: string) =>
      `You then see ${member}’s pages no more. It works at once, and ${member} can read it.`,
    stopYes: (member: string) => `Stop supporting ${member}`,
    endedForMe: (member: string, job: string) =>
      `${member} has ended your support for this job: ${job}. It was on`,
    askingEndedForMe: (member: string, job: string) =>
      `${member} no longer asks for your support for this job: ${job}. That was on`,
    endedForMeText: "It is theirs to say, and needs no reason. What they pressed with you stays theirs.",
    ended: "Your support has ended",
    endedText: "Thank you for what you did. Whom you supported can read that it has ended.",
  },

  stop: {
    title: (member: string) => `You want to stop supporting ${member}`,
    text: "That is all right. You can stop at any time. You do not have to say why.",
    what: (member: string) => [
      `${member} stays on the panel, and keeps all scores.`,
      `${member} can read that you no longer support them.`,
      `You see ${member}’s pages no more. It works at once.`,
    ],
    press: (member: string) => `I no longer support ${member}`,
    leave: (member: string) => `Does ${member} want to leave the panel? Only ${member} can do that.`,
    leaveHow: (member: string) => `${member} opens the panel as themself, and presses “I want to stop”.`,
    restInstead: "Would one of you only like a rest?",
    back: (member: string) => `Go back to ${member}’s panel`,
  },

  page: {
    title: "Who supports you",
    link: "Somebody to support you",
    lead: "You can have somebody with you on this panel.",
    may: ["They can read aloud to you.", "They can press what you tell them."],
    mayNot: [
      "They cannot send your scores. You send.",
      "They cannot see others’ scores, or what you are paid.",
    ],
    mayNotTitle: "What they cannot do",
    none: "Nobody supports you on this panel now.",
    now: "They support you now",
    waiting: "They have not said yes yet",
    ended: {
      member: {
        support: (who: string) => `You ended the support of ${who} here on`,
        asking: (who: string) => `You had asked ${who} to support you here, and took that back on`,
      },
      supporter: {
        support: (who: string) => `${who} no longer supports you here. They ended it on`,
        asking: (who: string) => `${who} will not support you here. You asked, and they said no on`,
      },
      unknown: {
        support: (who: string) => `The support of ${who} here ended on`,
        asking: (who: string) => `${who} was asked to support you here, and it ended on`,
      },
    },
    endedAgain: "You can ask them again, or somebody else. You can also go on by yourself.",
    remove: (who: string) => `Take ${who} off`,
    ask: "Ask somebody to support you",
    called: "What is their name?",
    email: "Their e-mail (you can leave this out)",
    emailHint: "We write to them. Without it you get a card to hand to them.",
    send: "Ask them",
    missing: {
      called: "Write their name",
      email: "Write the e-mail in full, such as anna@example.org",
    },
    handedTitle: (who: string) => `For ${who}`,
    emailed: (who: string) => `We have written to ${who}. They say yes from their e-mail.`,
    card: (who: string) => `Show this to ${who}. It works one time.`,
    cardPhone: "On their own phone: point the camera here.",
    cardWords: "Or type these four words at",
    qr: "Square pattern that opens the address",
    here: (who: string) => `${who} sits next to me now`,
    hereText: (who: string) =>
      `Then ${who} presses on this device. You come back with one press: “takes over”.`,
    back: "Go back",
  },

  removing: {
    title: (who: string) => `Take ${who} off?`,
    text: (who: string) => `${who} can then no longer see your pages or press for you. It works at once.`,
    yes: (who: string) => `Yes, take ${who} off`,
    no: "No, go back",
    done: (who: string) => `You ended the support of ${who} here.`,
  },
}
