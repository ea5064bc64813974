import type {
  AgreeRefusal,
  InviteAgainRefusal,
  InviteRefusal,
  RemoveRefusal,
} from "#app/domain/panels/rules.ts"
import type { NewCardReason } from "#app/domain/panels/vocabulary.ts"
import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import type { AnswerRefusal, ChooseRefusal, CloseRefusal, WriteRefusal } from "#app/domain/vacancies/rules.ts"
import { asked } from "#app/ui/language/en/provider-asked.ts"
import { opening, people, publish, schedule } from "#app/ui/language/en/provider-opening.ts"
import { vacancyForm } from "#app/ui/language/en/provider-vacancy-form.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

/** What a page says itself; somebody else's record is answered with "not found". */
type Said<Refusal extends { readonly kind: string }> = Exclude<Refusal, { readonly kind: "not-found" }>

const notADraft = "This vacancy has been published. People read it when they applied, so it stays as it is."
const sealed = "The panel and its say are sealed. They cannot be changed any more."

const write: Wording<Said<WriteRefusal>> = {
  "not-a-draft": () => notADraft,
  "no-title-yet": () => vacancyForm.missing.title,
  "changed-elsewhere": () =>
    "A colleague saved this draft since you opened it. Your words are still here. Look at theirs in another tab, then save to keep yours.",
}
const choose: Wording<Said<ChooseRefusal>> = {
  "not-a-draft": () => notADraft,
  "unknown-question": () => "One of these questions is no longer in the question bank. Please choose again.",
}
const agree: Wording<Said<AgreeRefusal>> = { "not-a-draft": () => sealed }
const invite: Wording<Said<InviteRefusal>> = {
  "say-is-sealed": () => sealed,
  "already-on-the-panel": () =>
    "Somebody with this e-mail or this name is on the panel already. If it is another person, write the name in another way.",
  "no-texts": () => "Texts cannot be sent from here. Give an e-mail address, or hand over a card.",
}
const remove: Wording<Said<RemoveRefusal>> = { "say-is-sealed": () => sealed }
const close: Wording<Said<CloseRefusal>> = {
  "not-published": () => "This vacancy is not open, so it cannot be closed.",
}
const answer: Wording<Said<AnswerRefusal>> = {
  "answered-elsewhere": () =>
    "A colleague answered this since you opened it. Your words are still here. Look at theirs in another tab, then save to replace it with yours.",
}

const newCardRefusals: Wording<InviteAgainRefusal> = {
  "not-found": () => "This seat is not there any more.",
  "say-why": () => "Say why they need another card.",
  "waits-for-colleague": () =>
    "It is asked for. Now a colleague who may arrange panels opens this page and makes the card.",
}

const newCardReasons: Readonly<Record<NewCardReason, string>> = {
  lost: "The card, or the device they came in on, is lost",
  "does-not-work": "It does not work",
  "never-came": "It never came",
}

/** Words of a vacancy from its first line to its last day. */
export const arranging = {
  vacancyForm,

  overview: {
    saySealed: "The say is sealed, so it cannot be changed any more. For another say, write a new vacancy.",
    toSay: "Read the sealed say, as everybody can",
    stages: {
      draft: "Draft",
      open: "Open",
      scoring: "Closed, being scored",
      ready: "You can decide",
      closed: "Closed",
    },
    states: { done: "Done", todo: "To do", optional: "If you like" },
    draftLead: "Four things to do, then you seal and publish. Do them in any order.",
    advert: "The advert",
    advertText: "What the work is, what it pays, and the days.",
    change: "Change",
    questions: "The questions",
    questionsNone: "Two prompts, at least six scenarios and one answer in their own words.",
    questionsChosen: (count: number) => `${count} questions are chosen.`,
    panel: "The panel",
    panelNone: "Nobody is invited yet. At least one person who draws on support must sit on it.",
    panelCount: (invited: number, joined: number) =>
      `${people(invited)} invited, ${joined} of them ${joined === 1 ? "has" : "have"} said yes.`,
    panelMembers: "Who sits on it",
    say: "The panel’s say",
    sayNone: "Agree with the panel what its scores decide, and write it down.",
    easyRead: "The advert in Easy Read",
    easyReadDone: "All of it can be read in Easy Read.",
    easyReadLeft: (parts: readonly string[]) =>
      `People who read Easy Read cannot read these parts yet: ${parts.join("; ")}`,
    preview: "Look at the advert as others will see it",
    previewText: "The page that the public will read.",
    publish: "Seal and publish",
    published: "The vacancy is public, and the panel’s say is sealed.",
    publicAddress: "Public address",
    closed: "Applications are closed. The panel can score now.",
    counters: "Applications so far",
    started: "Begun, not sent",
    submitted: "Sent, waiting for a decision",
    shortlisted: "Shortlisted",
    offered: "Offered the job",
    notTaken: "Not taken further",
    withdrawn: "Taken back by the applicant",
    closesOn: "Last day to apply",
    hearBy: "Everybody hears by",
    openLead:
      "People can apply now. Nobody, you included, reads their answers with scores before the panel begins.",
    closeNow: "Close applications now",
    scoringLead: "The panel scores one question at a time, each member alone and without names.",
    toApplications: "Go to the applications",
    sealedOn: "Sealed on",
    saved: "Saved.",
  },

  scoring: {
    title: "How far the panel is",
    member: "Member",
    sent: "Sent",
    notYet: "Not yet",
    hidden: "You see this when you have sent yours",
    notJoined: "has not said yes yet",
    youSit:
      "You sit on this panel yourself. So that all scores are given alone, a question opens to you when you have sent your own scores of it.",
    toMyPanel: "Go to your own scoring",
  },

  questions: {
    title: "Choose the questions",
    lead: "Everybody who applies answers the same questions. The panel scores the prompts and the written answer.",
    suggested: "We picked a first set that shows the values you chose. Change it as you like.",
    asked: "Values you look for",
    notShown: (values: string) => `No question chosen shows: ${values}. You may choose one that does.`,
    allShown: "The chosen questions show all the values you look for.",
    whenSaved: "This line is worked out again when you save.",
    prompts: "Values prompts: choose two",
    promptsHint: "An invitation to tell something from one’s own life.",
    scenarios: "Scenario questions: choose at least six",
    scenariosHint:
      "A short situation and some things one could do. They are scored by a key agreed beforehand, not by the panel.",
    kinds: {
      "rate-options": "People say how good each choice is.",
      "best-and-worst": "People choose the best and the worst.",
      "put-in-order": "People put the choices in order.",
      spoken: "People say what they would say, aloud or typed.",
    } as Partial<Record<QuestionKind, string>>,
    written: "Scenario in their own words: choose one",
    writtenHint: "A short situation. People write what they would do.",
    shows: (values: string) => `Shows: ${values}`,
    own: "Your own question",
    ofThem: "You look for this",
    readIt: (title: string) => `Read “${title}”`,
    save: "Save the questions",
    missing: {
      prompts: "Choose two values prompts, no more and no fewer",
      scenarios: "Choose at least six scenario questions",
      written: "Choose one scenario to answer in words",
    },
  },

  panel: {
    title: "The panel",
    lead: "These people score every answer. At least one of them draws on support.",
    none: "Nobody is invited yet.",
    invite: "Invite somebody",
    name: "Name",
    part: "Part",
    shown: "Shown in public as",
    shownNone: "part only, no name",
    state: "Invitation",
    joined: "Said yes",
    waiting: "Not answered yet",
    answers: { no: "Said no", "tell-me-more": "Would like to know more" },
    asks: (name: string) => `${name} asks`,
    saysNo: (name: string) => `${name} says`,
    lost: "The card is lost",
    lostWhose: (name: string) => `of ${name}: cancel it`,
    cancelled: (name: string) =>
      `What ${name} was sent or handed lets nobody in any more. Make a new invitation when you like.`,
    signedOut: (count: number) =>
      count === 0
        ? "Nobody had come in by it."
        : count === 1
          ? "One device that came in by it is signed out."
          : `${count} devices that came in by it are signed out.`,
    toNewLink: (name: string) => `New invitation for ${name}`,
    newLink: "New invitation",
    newLinkFor: (name: string) => `for ${name}`,
    remove: "Remove",
    removeWho: (name: string) => `${name} from the panel`,
    removed: "Removed from the panel. The invitation no longer works.",
    actions: "What you can do",
    nothingSaid: "Their page asks how they like to take part. They have not said yet.",
    sealed: "The panel is sealed. Nobody can be added or taken away. You can still make a new invitation.",
  },

  invite: {
    title: "Invite somebody to the panel",
    name: "Their name",
    nameHint: "As they like to be called. Only you and the panel see it.",
    email: "Their e-mail address",
    emailHint:
      "We send the invitation there, and only there. Without it you get a card to print and hand over.",
    phone: "Their phone, to invite them by text",
    phoneHint: "Instead of an e-mail. Leave both empty to print a card.",
    part: "What brings them to the panel",
    parts: {
      "draws-on-support": "They draw on support",
      "family-or-friend": "They are family or a friend of somebody who draws on support",
      staff: "They work for you",
    },
    shownAs: "How they want to be named in public",
    shownAsHint:
      "The advert says who chooses. Ask them. A first name, or nothing: then only their part is shown.",
    send: "Make the invitation",
    tooMany: "That is many invitations for one day. Please try again tomorrow.",
    missing: {
      name: "Write their name",
      email: "Write the e-mail address in full, such as rosa@example.org",
      phone:
        "Write a phone number in full, such as 07700 900123. Give an e-mail address or a phone, not both",
      part: "Choose what brings them to the panel",
      shownAs: "Write how they are named in public in fewer words",
    },
  },

  card: {
    title: (name: string) => `Invitation for ${name}`,
    again: (name: string) => `A new invitation for ${name}`,
    againText:
      "For safety we do not keep invitations, so a lost one cannot be shown again. You can make a new one. The old one then stops working.",
    makeNew: "Make a new invitation",
    refusals: newCardRefusals,
    another: {
      known: (name: string) =>
        `${name} has come in before. Whoever holds a new card can be them. They read on their own page who made it, why, and when it was used.`,
      two: "Two colleagues make it: one asks, another who may arrange panels makes it on this page.",
      one: "Nobody else here can confirm it, so it is made at once.",
      why: "Why do they need another one?",
      reasons: newCardReasons,
      askedByYou: "You asked for one on",
      asked: "A colleague asked for one on",
      confirm: (name: string) =>
        `Make it only if you know from ${name}, or from somebody close to them, that it is so.`,
    },
    makeText: "Send a new text",
    makeCard: "Make a card to print",
    orWords: "Or type these four words at",
    hello: (name: string) => `Hello ${name}`,
    panelLine: (job: string) => `Please help to choose who gets this job: ${job}.`,
    how: "Point the camera of a phone here.",
    howAddress: "Point the camera of a phone here. Or type the address.",
    texted: "The invitation is on its way as a text.",
    workerLine: (provider: string) => `Welcome to ${provider}. Your learning plan is ready.`,
    once: "It works once, within 30 days. It is only for you.",
    address: "Address",
    qr: "Square pattern that opens the address",
    help: (person: string, phone: string) => `Any question? Call ${person}: ${phone}`,
    shownOnce: "This page is shown once. Print it or hand it over now.",
    emailed: "We are sending the invitation by e-mail.",
    emailedWhy:
      "It opens their own pages, so we show it to nobody else. If they would rather have it on paper, invite them without an e-mail address.",
    howToPrint: "To print it, use your browser’s menu or press Ctrl and P. Only the card is printed.",
    back: "Back to the panel",
  },

  say: {
    title: "The panel’s say",
    lead: "Agree this with the panel before anybody applies. It is sealed when you publish, and shown to everybody.",
    say: "What do the panel’s scores decide?",
    choices: {
      advisory: "The panel advises",
      equal: "The panel and you decide together",
      final: "The panel decides",
    },
    hints: {
      advisory: "You decide. If you choose somebody else than the panel would, you tell the panel why.",
      equal:
        "You look for one choice together. If you still choose somebody else, you tell the panel why before it is kept.",
      final: "Only somebody the panel chose can be offered the job.",
    },
    quorum: "How many people who draw on support must have scored each application?",
    quorumHint: (drawing: number) =>
      `At least 1. On the panel now: ${drawing}. Nobody can be shortlisted or turned down before that many have been heard.`,
    save: "Save",
    missing: {
      say: "Choose what the panel’s scores decide",
      quorum: "Write how many as a whole number from 1 to 20",
    },
  },

  publish: {
    title: "Seal and publish",
    lead: "This is what it means:",
    means: [
      "The advert becomes public, and people can apply.",
      "Who sits on the panel, what say it has and which questions are asked are sealed. Nobody can change them, we included.",
      "The advert stays as it is, because people decide by it.",
    ],
    check: "Please check",
    inTime: "What the panel can score by then",
    inTimeText: (applications: number) =>
      applications >= 500
        ? "500 applications and more, at the pace its members chose"
        : `About ${applications === 1 ? "1 application" : `${applications} applications`}, at the pace its members chose`,
    noWayBack: "There is no way back from this.",
    confirm: "Seal and publish now",
    notYet: "Not yet. This is still missing:",
    mend: {
      edit: "Change the advert",
      questions: "Choose the questions",
      panel: "Arrange the panel",
      say: "Write down the say",
      overview: "Look at the vacancy",
    },
  },

  close: {
    title: "Close applications now?",
    lead: "The advert says that people can apply until",
    means: [
      "Nobody can begin or send an application any more. Drafts that are not sent are lost to you.",
      "The panel can begin to score.",
      "It can be opened again only while the panel has been given nothing to read.",
    ],
    confirm: "Close applications",
    keep: "Keep it open",
  },

  preview: {
    title: "Preview of the advert",
    notice: "Only you see this. The apply button works when the vacancy is published.",
    back: "Back to the vacancy",
  },

  asked,
  opening,

  refusals: { write, choose, agree, invite, remove, close, publish, schedule, answer },
}
