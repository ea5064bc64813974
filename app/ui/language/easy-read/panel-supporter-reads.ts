import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const supporterReads: Translation<Words["panel"]["supporters"]["reads"]> = (member) => ({
  home: {
    next: {
      "not-published": `${member} is on the panel. The job is not ready yet.`,
      wait: `${member} is on the panel. You can start after`,
      practise: `First ${member} tries three made-up answers.`,
      typing: "Some answers are not ready to read. We tell you here when they are.",
      score: `There are answers to read to ${member}.`,
      send: `Each answer has a score. Now ${member} looks at them and sends them.`,
      "all-sent": `${member} has done it all. Thank you for your help.`,
    },
  },
  about: {
    checkAndSend: `Look at the scores of ${member}`,
    sentTitle: `${member} has done it all`,
    sentText: "The scores help to choose who gets the job. Thank you for your help.",
    questions: "The questions",
    say: "How much the panel decides",
    says: {
      advisory: "The panel says who they want. They must be told why if it is someone else.",
      equal: "The panel and the managers choose together. The panel must be told why if they do not.",
    },
    you: `${member}. You help ${member}.`,
  },
  practice: {
    linkText: "These answers are made up. They help you to see how it works.",
    howHint: `Read them to ${member}. Press what ${member} picks.`,
    back: `Go back to the panel of ${member}`,
    check: {
      title: "All three have a score",
      someTitle: `How far ${member} is`,
      text: `Next ${member} sees what the others gave. That is for ${member} only.`,
      what: (place) => `the score for answer ${place}`,
    },
  },
  answer: {
    how: `What does ${member} think of this answer?`,
    howHint: `Read them to ${member}. Press what ${member} picks.`,
    note: `The note of ${member}`,
    noteHint: `Why did ${member} choose this? The people who decide can read it.`,
    canChange: `${member} can change this later.`,
    saveChange: "Keep this and go back",
    backToPanel: `Go back to the panel of ${member}`,
    backToCheck: `Go back to the scores of ${member}`,
    sentTitle: `${member} sent the scores`,
    yourScore: (score) => `${member} gave this: ${score}.`,
    yourNote: `The note of ${member}`,
    nowIs: `This is the score of ${member} now`,
  },
  check: {
    title: `The scores of ${member}`,
    lead: `${member} gave these scores. ${member} can change them.`,
    leadSome: (scored, answers) => `${scored} of ${answers} answers have a score. ${member} can change them.`,
    leadNone: `There are no scores here yet. ${member} can give them now.`,
    what: (place) => `the score for answer ${place}`,
    note: (note) => `The note of ${member}: ${note}`,
  },
  rest: {
    kept: "We kept the scores.",
    howBack: "Open this page again when you are ready.",
    elsewhere: `Do you use another phone or computer? Use your e-mail to get in. Or ask ${member} for a new card.`,
    toPanels: "Who you help",
  },
  moving: {
    cannotLink: `${member} cannot score this`,
    knowsLink: "One of you knows this person",
    cannot: {
      title: `${member} cannot score this`,
      why: "Why not?",
      reasons: {
        "cannot-understand": `${member} does not understand it`,
        "about-something-hard": `It is hard for ${member} to hear about this`,
      },
      canChange: `${member} can change this later.`,
      knows: "Does one of you know this person?",
      choose: "Choose one",
    },
    moved: { text: "You did the right thing." },
    inList: (reason) => `Someone else scores it. ${reason}.`,
    nowCannot: (reason) => `${member} cannot score this. Why: ${reason}.`,
    offered: `${member} has done a lot. Well done.`,
    enough: {
      lead: (count) =>
        count === 1 ? `${member} did 1 answer today.` : `${member} did ${count} answers today.`,
      tomorrow: `${member} can go on tomorrow. Or on a day that is good.`,
      limit: `${member} told us how much to do. We stick to it.`,
      send: `Look at the scores of ${member}`,
      back: "Go to who you help",
    },
  },
})
