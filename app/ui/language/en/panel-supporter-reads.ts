const says = {
  advisory: "The panel advises. If the provider picks somebody else, it must tell the panel why.",
  equal:
    "The panel and the provider choose together. If it still picks somebody else, it must tell the panel why first.",
}

/** What whoever supports a member reads, where a member’s own page says “you”. Laid over the panel’s words. */
export const supporterReads = (member: string) => ({
  home: {
    next: {
      "not-published": `${member} is on the panel. The job is still being written.`,
      wait: `${member} is on the panel. Scoring starts after`,
      practise: `First ${member} practises on three made-up answers. Then the real ones.`,
      typing: "Some answers are still being typed. They can be read when all are ready.",
      score: `There are answers for you to read out, and for ${member} to score.`,
      send: `Every answer to a question has a score. ${member} looks at the scores and sends them.`,
      "all-sent": `${member} has sent all their scores. Thank you for your support.`,
    },
  },
  about: {
    checkAndSend: `Look at ${member}’s scores`,
    sentTitle: `${member} has sent all their scores`,
    sentText: "They count together with the scores of the others. Thank you for your support.",
    questions: `The questions ${member} scores`,
    say: "What say the panel has",
    says,
    you: `${member}, whom you support`,
  },
  practice: {
    linkText:
      "Try the scoring guide on three made-up answers to each question. Nobody sent them, and it decides nothing.",
    howHint: `Read the five choices to ${member}. Press the one they pick.`,
    back: `Back to ${member}’s panel`,
    check: {
      title: "All three have a score",
      someTitle: `${member}’s practice`,
      text: `When ${member} goes on, they see how the others scored them. That part is for ${member} alone.`,
      what: (place: number) => `${member}’s score of practice answer ${place}`,
    },
  },
  answer: {
    how: `How good does ${member} find this answer?`,
    howHint: `Read the five choices to ${member}. Press the one they pick.`,
    note: "A note",
    noteHint: `Why did ${member} choose this? The people who decide can read it once it is sent.`,
    canChange: `This can be changed until ${member} sends it.`,
    saveChange: "Save and go back to the list",
    backToPanel: `Back to ${member}’s panel`,
    backToCheck: `Back to ${member}’s scores`,
    sentTitle: `${member} sent the scores for this question`,
    yourScore: (score: string) => `${member} gave this answer ${score}.`,
    yourNote: `${member}’s note`,
    nowIs: `${member}’s score now`,
  },
  check: {
    title: `${member}’s scores`,
    lead: `These are ${member}’s scores for this question. Each can still be changed, at their word.`,
    leadSome: (scored: number, answers: number) =>
      `${scored} of ${answers} answers have a score. Each can still be changed, at ${member}’s word.`,
    leadNone: "There are no scores here yet. These are the answers that wait for one.",
    what: (place: number) => `${member}’s score of answer ${place}`,
    note: (note: string) => `${member}’s note: ${note}`,
  },
  rest: {
    kept: "Each score that was saved is kept.",
    howBack: "To come back on this device, open this page again, or go to Whom you support.",
    elsewhere: `On another device, sign in with your e-mail. Or ask ${member} for a new card.`,
    toPanels: "Whom you support",
  },
  moving: {
    cannotLink: `${member} cannot score this`,
    knowsLink: "One of you knows this person",
    cannot: {
      title: `${member} cannot score this answer`,
      why: `Why can ${member} not score it?`,
      reasons: {
        "cannot-understand": `${member} cannot understand it`,
        "about-something-hard": `It is about something that is hard for ${member}`,
      },
      canChange: `This can still be changed until ${member} sends.`,
      knows: "Does one of you know who wrote it?",
      choose: `Choose why ${member} cannot score it`,
    },
    moved: { text: "Thank you for telling us. There is nothing more to do about it." },
    inList: (reason: string) => `Somebody else scores it. ${reason}.`,
    nowCannot: (reason: string) => `${member} cannot score this: ${reason}.`,
    offered: `${member} has done as many as they like to do at once. Well done.`,
    enough: {
      lead: (count: number) =>
        count === 1 ? `${member} scored 1 answer today.` : `${member} scored ${count} answers today.`,
      tomorrow: `${member} can go on tomorrow, or on another day that suits them.`,
      limit: `${member} said how much they like to do in a day. We keep to that.`,
      send: `Look at ${member}’s scores`,
      back: "Whom you support",
    },
  },
})
