import type {
  AgreementBand,
  BeingRated,
  ChangeRefusal,
  CopyRefusal,
  GoLiveRefusal,
  InviteRaterRefusal,
  LiveDoubt,
  LiveGap,
  ShareRefusal,
  TakeBackRefusal,
} from "#app/domain/scenarios/bank-rules.ts"
import type { AuthorPart, QuestionKind, QuestionSetting } from "#app/domain/scenarios/vocabulary.ts"
import type { TypeWhyRefusal } from "#app/domain/scenarios/why-rules.ts"
import { pictures } from "#app/ui/language/en/provider-bank-pictures.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const notThere = () => "This question is not there any more"
const changedSinceSeen = () =>
  "A colleague has changed this question since you opened the page. Please open it again and look"

const gaps: Wording<LiveGap> = {
  "words-missing": () => "Write the title, what happens and what is asked",
  "values-missing": () => "Choose one to three values that it shows",
  "options-missing": () => "Write all four things that somebody might do",
  "guide-missing": () => "Write the scoring guide: what an answer does at each of the five points",
  "easy-read-missing": () => "Write it in Easy Read, with a picture for each line",
  "samples-missing": ({ have, least }) =>
    `Write ${least} sample answers to practise on, each with points and why. ${have} of ${least} are whole`,
  "nobody-rated": () => "Ask people who draw on support to rate the four things",
  "whys-to-type": ({ count }) =>
    count === 1
      ? "One why was said aloud and is not typed yet. Somebody who neither rated nor wrote it types it"
      : `${count} whys were said aloud and are not typed yet. Somebody who neither rated nor wrote it types them`,
  "raters-at-work": ({ count }) =>
    count === 1
      ? "One person is still rating. Wait for them, or take the question back from them"
      : `${count} people are still rating. Wait for them, or take the question back from them`,
}

const typeWhy: Wording<TypeWhyRefusal> = {
  "not-found": () => "This recording is not here any more. Whoever said it may have removed it",
  "already-typed": () => "This has been typed already. Whoever said it can put it right",
  "words-missing": () => "Type what was said before you save it",
  "words-too-long": ({ limit }) =>
    `This is longer than ${limit} characters. Keep what says why, word for word. Nothing you typed is lost`,
}

const doubts: Wording<LiveDoubt> = {
  "too-few-raters": ({ done, least }) =>
    `${done === 1 ? "One person has" : `${done} people have`} rated it. At least ${least} should.`,
  "agreement-low": () => "Those who rated it see it differently, so what is good here is not clear yet.",
  "agreement-unknown": () => "It cannot be told how far those who rated it agree.",
}

const change: Wording<ChangeRefusal | BeingRated> = {
  "not-found": notThere,
  "changed-since-seen": changedSinceSeen,
  "being-rated": () => "It is being rated, so its words stay. You can begin the next version instead",
  "unknown-person": () => "Choose each person once, and only people who sit on one of your panels",
}

const invite: Wording<InviteRaterRefusal> = {
  "not-found": notThere,
  "nothing-to-rate": () => "There is nothing to rate: it is live, or a panel scores it",
  "already-asked": () => "You have asked this person already",
  "unknown-person": () => "This person does not sit on one of your panels",
  "not-ready-to-rate": () =>
    "Write the whole question first, in Easy Read too: people rate what applicants will read",
}

const takeBack: Wording<TakeBackRefusal> = {
  "not-found": notThere,
  "done-already": () => "They are done. What they said stays",
}

const live: Wording<GoLiveRefusal> = {
  ...gaps,
  "not-found": notThere,
  "changed-since-seen": changedSinceSeen,
  "already-live": () => "It is live already",
  "reason-missing": () => "Write why it may be used all the same",
}

const share: Wording<ShareRefusal> = {
  "not-found": notThere,
  "nothing-live": () => "Only a question that is live can be shared",
}

const copy: Wording<CopyRefusal> = { "not-found": notThere }

const kinds: Readonly<Record<QuestionKind, string>> = {
  prompt: "Tell something from your life",
  "rate-options": "Rate four things to do",
  "best-and-worst": "Choose the best and the worst of four things",
  "put-in-order": "Put four things in order",
  written: "Write what you would do",
  spoken: "Say what you would say",
}

const settings: Readonly<Record<QuestionSetting, string>> = {
  applying: "Asked of everybody who applies",
  meeting: "Asked by the panel when it meets somebody",
}

const parts: Readonly<Record<AuthorPart, string>> = {
  "draws-on-support": "Draws on support",
  "family-or-friend": "Family or friend",
  staff: "Staff",
}

const bands: Readonly<Record<AgreementBand, string>> = {
  agree: "People agree",
  mostly: "People mostly agree",
  differ: "People see this differently",
  "cannot-tell": "It cannot be told how far people agree",
}

/** Words of the pages where a provider keeps its questions. */
export const bank = {
  refusals: { change, invite, takeBack, live, share, copy, typeWhy },
  gaps,
  doubts,
  kinds,
  settings,
  parts,
  bands,
  pictures,

  list: {
    title: "Your questions",
    lead: "Questions that you write with people who draw on support, and all that you may use of others.",
    write: "Write a question",
    own: "Written here",
    none: "You have not written or copied a question yet.",
    library: "The shared library",
    libraryText: "Free for every provider to use.",
    others: "Shared by other providers",
    noOthers: "No other provider shares a question just now.",
    question: "Question",
    kind: "Kind",
    stands: "Where it stands",
    by: "Written by",
    states: { draft: "Draft", "asked-to-rate": "Being rated", live: "Live" },
    raters: (done: number, asked: number) => `${done} of ${asked} have rated it`,
    liveBefore: "The version before is live",
    retired: "Retired",
    shared: "Shared",
    copied: "Copied",
    meeting: "For meeting people",
  },

  start: {
    title: "Write a question",
    lead: "Write it with people who draw on support: they know what to ask. Each of them is credited, by the name they choose.",
    name: "Title",
    nameHint: "A few words to know it by, such as “The cold tea”.",
    kind: "What kind of question is it?",
    setting: "When is it asked?",
    settingHint: "At a meeting a panel asks kinds that are told, written or said.",
    go: "Start",
    missing: {
      title: "Write a title",
      kind: "Choose a kind of question",
      setting: "Choose when it is asked",
    },
    notWhenMeeting: "At a meeting people tell, write or say something: choose one of those kinds",
  },

  page: {
    back: "Your questions",
    version: (number: number) => `Version ${number}`,
    yours: "Your own question",
    todo: "What is to be done",
    words: "The question",
    easyRead: "Easy Read, with pictures",
    samples: "Sample answers to practise on",
    authors: "Who wrote it",
    raters: "How good is each thing? People who draw on support say",
    toWords: "Write the question",
    toEasyRead: "Write it in Easy Read",
    toSamples: "Write the sample answers",
    toAuthors: "Say who wrote it",
    toRaters: "Ask people, and see who is done",
    preview: "See it as applicants do",
    gapsTitle: "Before it can go live",
    ready: "All is there. It can go live.",
    readyWithDoubts: "All is there, but what is good is not clear enough yet. See what you can do.",
    toLive: "Let it go live",
    isLive: "It is live: it can be asked.",
    liveSince: "Live since",
    liveReason: "Used because",
    nextText:
      "A question that is live or was rated is never changed. When you change it, the next version begins.",
    beingRated: "It is being rated, so its words stay as they are.",
    next: "Begin the next version",
    change: "Change it (begins the next version)",
    shareTitle: "Other providers",
    share: "Share it with other providers",
    shareText: "They can read and copy it, with your credit. They never see anybody’s answers.",
    unshare: "Stop sharing it",
    unshareText: "Other providers can read and copy it. Copies they have made stay theirs.",
    retireTitle: "Using it",
    retire: "Retire it",
    retireText: "Then it is not offered for new jobs. Where it is asked, it stays.",
    bringBack: "Offer it again",
    retiredText: "It is retired: it is not offered for new jobs.",
    copy: "Copy it into your questions",
    copyText:
      "You get the same words and key, with credit to those who wrote it. Then you can change your copy.",
    credit: "Credit",
    notByName: (part: string) => `${part}, not by name`,
    values: "Values that it shows",
    keyTitle: "How good it is",
    key: (points: number) => `${points} of 5`,
    guideTitle: "The scoring guide",
    agreementTitle: "How far those who rated it agree",
    agreement: {
      means: {
        agree: "What is good here is clear to the people who know.",
        mostly: "That is enough to use it.",
        differ: "That is too little to use it as it is.",
        "cannot-tell": "Too few have rated it, or everybody gave everything the same points.",
      },
      unsure: "With more people it could turn out lower. To be surer, ask more people.",
      numbers: "The numbers",
      between: (alpha: string, low: string, high: string) => `${alpha}, likely between ${low} and ${high}.`,
      only: (alpha: string) => `${alpha}. How sure that is cannot be told from so few.`,
      scale: "1 means that everybody gave the same points, 0 that they might as well have guessed.",
      bounds: "From 0.667 on a question may be used; from 0.80 on people agree well.",
      how: "Krippendorff’s alpha for points in order, with a 95% interval from drawing the ratings anew many times.",
    },
    ratedBy: (count: number) =>
      count === 1
        ? "One person who draws on support rated it."
        : `${count} people who draw on support rated it.`,
    recordTitle: "How it has worked",
    recordNone: "Too few answers have been scored to say. Numbers show from ten answers on.",
    record: (vacancies: number, answers: number) =>
      `${answers} answers in ${vacancies === 1 ? "one job" : `${vacancies} jobs`} have been scored.`,
    recordScore: "Score",
    recordTimes: "Times given",
    recordAgreement: "How far panels agreed about the answers",
    recordNotTold: "Numbers move by ten answers or more, so that nobody can be told apart.",
    recordWhose: "Numbers only, from everybody who asks it. Nobody’s answers are in it.",
    samplesShown: "Sample answers",
    sample: (place: number) => `Sample ${place}`,
  },

  form: {
    title: "Title",
    situation: "What happens",
    situationHint: "A short, real-life situation. In a question about somebody’s life: what to think of.",
    ask: "What is asked",
    values: "Which values does it show? Choose one to three",
    options: "Four things that somebody might do",
    optionsHint: "One should be clearly good and one clearly not. How good each is, is not yours to say.",
    option: (letter: string) => `Thing ${letter.toUpperCase()}`,
    guide: "The scoring guide",
    guideHint: "What does an answer do at each point? Write it with the people who will score.",
    anchor: (points: number) => `What an answer with ${points} does`,
    save: "Save",
    saved: "Saved",
    missing: {
      title: "Write a title",
      situation: "Write what happens",
      ask: "Write what is asked",
      values: "Choose one to three values",
    },
  },

  easyForm: {
    title: "Easy Read, with pictures",
    lead: "One idea a line, at most 15 words, with a picture for each. Leave lines empty that you do not use.",
    situation: "What happens",
    ask: "What is asked",
    line: (number: number) => `Line ${number}`,
    picture: (number: number) => `Picture for line ${number}`,
    options: "The four things",
    option: (letter: string) => `Thing ${letter.toUpperCase()} in Easy Read`,
    optionPicture: (letter: string) => `Picture for thing ${letter.toUpperCase()}`,
    optionHint: "Choose pictures that do not give away what is good.",
    guide: "The scoring guide in Easy Read",
    anchor: (points: number) => `What ${points} means, in Easy Read`,
    anchorPicture: (points: number) => `Picture for ${points}`,
    everyPicture: "See every picture",
    tooLong: (words: number) => `This sentence has ${words} words. Please use 15 or fewer`,
  },

  samplesForm: {
    title: "Sample answers to practise on",
    lead: "Before a panel scores real answers it practises on these three. Make them different: a weak one, one in the middle, a strong one.",
    sample: (place: number) => `Sample ${place}`,
    body: (place: number) => `Sample ${place}: the answer`,
    bodyHint: "As somebody might really write or say it. Never a real person’s answer.",
    easy: (place: number) => `Sample ${place} in Easy Read`,
    points: (place: number) => `Sample ${place}: how many points would you give it?`,
    pointsNone: "Not said yet",
    why: (place: number) => `Sample ${place}: why?`,
  },

  authorsForm: {
    title: "Who wrote it",
    lead: "People who draw on support write questions with you. Each chooses whether to be named, and by which name.",
    author: (place: number) => `Person ${place}`,
    part: (place: number) => `Person ${place}: what brings them to it`,
    partNone: "Nobody",
    name: (place: number) => `Person ${place}: the name they chose`,
    nameHint: "Leave it empty where they would rather not be named.",
    person: (place: number) => `Person ${place}: somebody on one of your panels?`,
    personNone: "No, or not said",
  },

  raters: {
    title: "Who says how good each thing is",
    lead: "At least three people who draw on support rate the four things, each on their own. Nobody sees what others say before all are done.",
    asked: "Who you have asked",
    nobody: "You have not asked anybody yet.",
    name: "Name",
    stands: "Where it stands",
    done: "Done",
    open: "Not done yet",
    newCard: "Print a new card",
    newCardFor: (name: string) => `for ${name}`,
    takeBack: "Take it back",
    takeBackFrom: (name: string) => `from ${name}`,
    askKnown: "Ask somebody you know",
    askKnownText: "People who draw on support and sit on one of your panels.",
    askThis: (name: string) => `Ask ${name}`,
    askNew: "Ask somebody new",
    askNewName: "Name",
    askNewEmail: "E-mail address (you can leave this out)",
    askNewEmailHint: "With it they get a letter. Without it you get a card to print and hand over.",
    ask: "Ask them",
    cardLine: (title: string) => `Say what good support is: ${title}.`,
    back: "Back to who you have asked",
    tooMany: "You have sent many invitations today. Please go on tomorrow.",
    missing: { name: "Write a name", email: "Write an e-mail address such as ama@example.org" },
  },

  whys: {
    title: "Whys that were said aloud",
    lead: "People who rated this question said why. Listen, and type what they said. They can put it right.",
    open: (count: number) =>
      count === 1 ? "Type one why that was said aloud" : `Type ${count} whys that were said aloud`,
    none: "There is no spoken why that you can type.",
    noneWhy:
      "Either nobody said one, or you rated or wrote this question. Somebody else types these, so that nobody is swayed.",
    why: "Why",
    about: "About",
    stands: "How far",
    toDo: "What to do",
    number: (place: number) => `Why ${place}`,
    thing: (place: number, text: string) => `Thing ${place}: ${text}`,
    states: { todo: "To type", typed: "Typed" },
    act: "Listen and type",
    saved: "It is typed. Whoever said it can read it and put it right.",
  },

  why: {
    title: (place: number) => `Type why ${place}`,
    back: "Whys that were said aloud",
    thing: "It is about this:",
    hidden: "Who says it, and how they rate it, is not shown to you.",
    limit: (characters: number) =>
      `There is room for ${characters} characters, about five minutes of speech.`,
    save: "Save what was said",
    typed: "This has been typed. Whoever said it can read it and put it right.",
  },

  live: {
    title: "Let it go live",
    lead: "From then on it can be asked, and its words never change.",
    keyFrom:
      "The key is the middle of what was rated, with some of the whys. A name stands there only where somebody wants theirs.",
    doubtsTitle: "Not yet clear",
    nextTitle: "What you can do",
    askMore: "Ask more people who draw on support",
    askMoreText: "More voices make it clearer what most people want.",
    mend: "Mend the words",
    mendText:
      "Talk with those who rated it: what is unclear? Then begin the next version, which is rated anew.",
    useIt: "Or use it, with a reason",
    reason: "Why may it be used all the same?",
    reasonHint: "Your name and this reason are kept with the question.",
    go: "Let it go live",
    back: "Back to the question",
  },

  preview: {
    title: "As applicants see it",
    back: "Back to the question",
    plain: "In plain words",
    easy: "In Easy Read",
  },
}
