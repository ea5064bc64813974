import type { AnswerRefusal } from "#app/domain/panels/invitation-answer.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<Exclude<AnswerRefusal, { readonly kind: "not-found" }>> = {
  "joined-already": () => "You are on this panel already. To stop, press “I want to stop”.",
  "offer-changed": () => "What is offered changed just now. Please read it again",
}

/** Words of the way onto a panel: the card, and what somebody says to an invitation. */
export const joining = {
  refusals,

  card: {
    title: "Type the words of your card",
    lead: "Your card has four words on it. Type them here. Then you are in.",
    words: "The four words",
    hint: "In this order. Capital letters do not matter.",
    go: "Go on",
    missing: "Type the four words of your card",
    wrong: "We do not know these words. Look at each word again. A card works one time only.",
    noCard: "You have no card, or it does not work? Ask the person who invited you for a new one.",
  },

  more: "Tell me more",
  no: "No, thank you",
  change: "You can say something else later, until you have said yes.",

  yes: {
    title: "You say yes to the panel",
    lead: "This is what yes means.",
    means: (person: string) => [
      "You read what people wrote, without their names. You give each answer a score.",
      "You say how much you do, and when. You can stop at any time.",
      "Keep what you read to yourself. Talk about it with the panel only.",
      `${person} and the others on the panel know that you take part. People who apply see only what you want shown.`,
    ],
    understood: "How did you find out what this means?",
    understoodChoices: {
      read: "I read it",
      "read-aloud": "It was read out to me",
      "told-in-person": "Somebody talked it through with me",
    },
    company: "Is somebody with you who supports you?",
    companyChoices: { alone: "No, I do this by myself", "with-supporter": "Yes, somebody is with me" },
    press: "Yes, I join the panel",
    missing: {
      understood: "Choose how you found out what this means",
      company: "Choose if somebody is with you",
    },
  },

  tellMore: {
    title: "What would you like to know?",
    call: (person: string) => `You can talk with ${person} about it.`,
    write: "You can also ask here. They get in touch with you.",
    words: "Your question (you can leave this out)",
    press: "Please tell me more",
    asked: (person: string) => `You asked to know more. ${person} gets in touch with you.`,
    askedWords: "Your question",
    stillTo: "You can say yes or no when you like.",
  },

  sayNo: {
    title: "You do not want to join",
    text: "That is all right. You do not have to say why.",
    told: (person: string) => `We tell ${person}, so that nobody waits for you.`,
    words: "Would you like to tell them something? (you can leave this out)",
    press: "No, thank you",
    said: "You said no to this panel. Thank you for telling us.",
    thinkAgain: "You can still say yes if you like.",
  },

  device: {
    title: "This device knows you",
    text: "You stay signed in here until you say otherwise.",
    shared: "Do other people use this device too? Then press here when you have finished.",
    forget: "Forget me on this device",
    back: "To come back you use your e-mail, or ask for a new card.",
  },

  /** Cards that colleagues made for a member who had come in before. */
  newCards: {
    title: "New cards for you",
    made: "A new card was made for you on",
    by: (names: readonly string[]) => `By ${names.join(" and ")}.`,
    why: {
      lost: "They say that your card was lost.",
      "does-not-work": "They say that your card did not work.",
      "never-came": "They say that your card never came.",
    },
    used: "It was used on",
    unused: "Nobody has used it.",
    notAsked: (person: string) =>
      `Did you not ask for it? Tell somebody you trust, and ${person}. You can say “That was not me” on your panel home.`,
  },
  used: {
    title: "Was that you?",
    when: "Your card or link was used on",
    on: (device: string) => `It was used on another device: ${device}.`,
    onUnknown: "It was used on another device.",
    yes: "Yes, that was me",
    no: "No, that was not me",
    noMeans: "If you say no, that device is signed out at once. You get a new card.",
    endedTitle: "That device is signed out",
    ended: "Whoever used it cannot see your pages any more. You are still signed in here.",
    newCard: "Your new card",
    newCardText: "For when you want to come in on another device. It works one time. We show it only now.",
    newCardWords: "Write down these four words. You type them at",
    qr: "Square pattern that opens your panel",
    back: "Go to your panels",
  },

  missing: { words: "Use fewer words, please" },
}
