import type {
  HeldRefusal,
  MeetingScoreRefusal,
  SendMeetingRefusal,
} from "#app/domain/panels/meeting-rules.ts"
import type { AgreeOrderRefusal, MoveRefusal, ProposeRefusal } from "#app/domain/panels/order-rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const scoreRefusals: Wording<MeetingScoreRefusal> = {
  "not-found": () => "This person is not on the list of people you meet any more.",
  "no-longer-met": () => "It is decided about this person, or they took their application back.",
  "you-know-them": () => "You know this person, so you do not score them.",
  "did-not-come": () => "This person did not come.",
  "not-met-yet": () => "You can score once you have met. It is not time yet.",
  "already-sent": () => "You have sent your scores for this person. They stay as they are.",
  "practise-first": () =>
    "First practise this question on its three made-up answers. Then score what they said.",
}

const sendRefusals: Wording<SendMeetingRefusal> = {
  ...scoreRefusals,
  "questions-unscored": ({ unscored }) =>
    unscored === 1 ? "One question has no score yet." : `${unscored} questions have no score yet.`,
  "only-the-member-sends": () => "You help, and may press keys. Only the panel member sends.",
}

const heldRefusals: Wording<HeldRefusal> = {
  "not-found": () => "Only whoever welcomes people says this.",
  "no-longer-met": scoreRefusals["no-longer-met"],
  "not-met-yet": () => "The day has not come yet.",
  "scored-already": () => "Somebody has sent scores for this person, so they did come.",
  "no-time-past": () => "Their time to meet has not been yet. You can say it once it has.",
  "panel-says-they-came": () => "Somebody else on the panel says that they came. Ask them first.",
}

const orderRefusals: Wording<ProposeRefusal | MoveRefusal | AgreeOrderRefusal> = {
  "not-found": () => "This is not in your order.",
  "nobody-met": () => "First send your scores for everybody you have met.",
  "scores-missing": ({ people }) =>
    people === 1
      ? "One person still has too few scores. Wait for the others on the panel."
      : `${people} people still have too few scores. Wait for the others on the panel.`,
  "only-members": () => "You help, and may read along. The panel makes its order.",
  "order-changed": () => "Somebody on the panel has changed the order. Please look at it again.",
  "order-agreed": () => "The panel has agreed to this order. It stays as it is.",
  "at-the-end": () => "They cannot move any further.",
  "reason-missing": () => "Write why, so that everybody can follow",
}

/** Words of the day on which a panel meets people. */
export const meeting = {
  linkTitle: "Meeting people",
  link: "See who comes, and when",

  day: {
    title: "People you meet",
    lead: "You meet people, and they meet you. You are not a tribunal. Everybody has read the questions before.",
    notYet: "The plan for the day is not sent yet. You will see here who comes.",
    nobody: "Nobody has chosen a time yet. You will see their name here when they have.",
    you: "What you do",
    welcome: "You welcome people, and see that they have what they asked for.",
    ask: (places: string) => `You ask question ${places}.`,
    listen: "You listen.",
    noRole: "Nobody has said yet what you do. Listening is always right.",
    plan: "How the day goes",
    noTime: "You have met already.",
    scoreAfter: "You can score once you have met, after",
    places: (positions: readonly number[]) => positions.join(" and "),
    minutes: (minutes: number) => `${minutes} minutes`,
    comfort: (name: string) => `What makes it good for ${name}`,
    noComfort: "They asked for nothing special.",
    states: {
      come: "Still to come",
      score: "You can score",
      begun: (done: number, of: number) => `${done} of ${of} scored`,
      check: "Scored, not sent yet",
      sent: "Sent",
      known: "You know them",
      missed: "Did not come",
      over: "Decided",
    },
    order: "First you meet people. Then you score them. Then the panel makes its order.",
    toOrder: "Go to the panel’s order",
  },

  person: {
    title: (name: string) => `Meeting ${name}`,
    back: "Back to everybody you meet",
    when: "You meet on",
    questions: "The questions",
    yours: "You ask this one",
    noScore: "No score yet",
    cannot: "You cannot score this",
    score: "Score",
    start: "Score what they said",
    goOn: "Go on where you were",
    after: "Score after you have met, by yourself. Nobody sees it before they have sent their own.",
    sendTitle: "Send your scores",
    sendText: "After that they stay, and you see how the others scored.",
    send: (name: string) => `Send my scores for ${name}`,
    onlySends: (name: string) => `${name} sends them, when they have looked at them.`,
    sent: "You have sent your scores. They stay as they are.",
    toSpread: "See how all of you scored",
    knowTitle: "Do you know this person?",
    knowText: "Then you do not score them. You can be there all the same. Nobody asks you how you know them.",
    know: "I know this person",
    known: "You know this person, so you do not score them. Thank you for saying so.",
    cameTitle: "Did they come?",
    came: "Yes, they came",
    missed: "No, they did not come",
    cameSaid: "They came.",
    missedSaid: "They did not come, so nobody scores them.",
    changeMind: "Was that wrong? Press the other button.",
    kept: "It is saved.",
  },

  question: {
    title: (place: number, of: number) => `Question ${place} of ${of}`,
    about: (name: string) => `What ${name} said`,
    back: (name: string) => `Back to ${name}`,
    asked: "What they were asked",
    how: "How good was what they said?",
    cannotTitle: "I cannot score this",
    cannotWhy: "Why can you not score it?",
    cannotReasons: {
      "cannot-understand": "I did not understand what they said",
      "about-something-hard": "It is about something that is hard for me",
      other: "Another reason",
    },
    note: "What I noticed",
    noteHint: "A few words to help you remember. The people who decide can read it after you send.",
    save: "Save and next",
    chooseScore: "Choose a score from 1 to 5",
    noteNeedsScore: "Choose a score too, so that we can keep your note. Or clear the note and press again",
  },

  spread: {
    title: (name: string) => `How you all scored ${name}`,
    lead: "No names are shown. Where you see it in different ways, talk about it.",
    question: (place: number) => `Question ${place}`,
    none: "You could not score this one.",
  },

  order: {
    title: "The panel’s order",
    lead: "Whom would the panel have first? This is for all of you to say.",
    waits: {
      "own-scores": "First send your scores for everybody you have met.",
      "nobody-met": "When the panel has met people, it makes its order here.",
      "scores-missing": "Some people still have too few scores. Wait for the others on the panel.",
    },
    proposeText:
      "The scores give a first order. It decides nothing. You can then talk, and move people with a reason.",
    fairText: "Where some score more strictly than others, that is taken out first.",
    propose: "Show the order from the scores",
    place: (place: number) => `${place}`,
    gone: "Somebody who is not in it any more",
    moved: (reason: string) => `Moved. Why: ${reason}`,
    together: (names: string) => `The scores cannot tell these apart: ${names}.`,
    move: (name: string) => `Move ${name}`,
    agreedTitle: "The panel has agreed",
    agreedText: "This is the panel’s order, and it stays. Offers keep to it, or you are told why not.",
    agreeing: (agree: number, members: number) => `${agree} of ${members} agree to this order.`,
    youAgree: "You agree.",
    agree: "I agree to this order",
    agreeText: "More than half of the panel must agree, and enough people who draw on support.",
    onlyMembers: "You help, and may read along. The panel makes its order.",
    back: "Back to everybody you meet",
    backToOrder: "Back to the order",
    moveTitle: (name: string) => `Move ${name}`,
    now: (place: number, of: number) => `Now in place ${place} of ${of}.`,
    proposed: (place: number) => `The scores put them in place ${place}.`,
    reason: "Why?",
    reasonHint: "The panel and the people who decide can read this.",
    up: "Move up one place",
    down: "Move down one place",
    newAgreement: "Then it is a new order. Everybody is asked again if they agree.",
  },

  scoreRefusals,
  sendRefusals,
  heldRefusals,
  orderRefusals,
}
