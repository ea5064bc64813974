/** Words of the pages that anybody can read. */
export const publicPages = {
  home: {
    title: "Values First",
    description:
      "Jobs in care, given for who you are. No CV and no account. People who draw on support help to choose.",
    headline: "Work in care, chosen for who you are",
    lead: "No CV. No account. Just your own words, read by people who draw on support and have a real say in who gets the job.",
    findWork: "Find work",
    howLink: "See how it works",
    pictureOfPanel: "Four people round a table, talking and listening.",

    forWhom: {
      title: "What brings you here?",
      work: {
        title: "I am looking for work",
        text: "See jobs near you, what they pay and who will choose. You need no experience.",
        link: "Find work",
      },
      panel: {
        title: "I sit on a panel",
        text: "You have a link or a printed code from us. Open it to read answers and give your scores.",
        link: "Open your panel",
      },
      provider: {
        title: "I run a service",
        text: "Write a job, invite a panel, and see the whole way from advert to certificate.",
        link: "Sign in as a provider",
      },
      certificate: {
        title: "I want to check a certificate",
        text: "Type the code from the certificate. You see at once if it is real and still good.",
        link: "Check a certificate",
      },
    },

    how: {
      title: "How it works",
      steps: [
        { title: "You tell us what matters to you", text: "Answer in your own words, at your own pace." },
        { title: "A panel reads your answers", text: "They see no name, no age and no address." },
        { title: "You meet", text: "People who draw on support ask what matters to them." },
        { title: "You learn, and it counts", text: "Your training is seen, signed and rewarded." },
        { title: "Your certificate is yours", text: "Take it to any job. Anyone can check it." },
      ],
    },

    promise: {
      title: "What we promise",
      points: [
        "No score alone ever turns anybody down.",
        "The panel’s say is agreed before the job opens, and it is kept.",
        "You hear back, with reasons.",
        "Pay is on every advert.",
      ],
    },
  },

  jobs: {
    title: "Find work",
    description: "Jobs in care that are open now, with their pay, hours and place.",
    lead: "Every job says what it pays, where it is and who will choose.",
    openNow: (count: number) => (count === 1 ? "1 job is open now" : `${count} jobs are open now`),
    none: "No job is open just now.",
    noneWhat: "New jobs come often. Please look again in a few days.",
    closes: "Apply by",
    pay: "Pay",
    hours: "Hours",
    place: "Place",
    see: (title: string) => `See the job: ${title}`,
    listLabel: "Open jobs",
    hoursAWeek: (hours: number) => (hours === 1 ? "1 hour a week" : `${hours} hours a week`),
  },

  vacancy: {
    apply: "Apply for this job",
    applyAbout: "It takes about 40 minutes. You can stop and come back.",
    closed: "This job is closed. You can no longer apply.",
    description: (title: string, provider: string) => `${title} with ${provider}.`,
    inShort: "This job in short",
    goodDay: "What a good day looks like",
    theWork: "What the work is",
    training: "Training, and how it is rewarded",
    pay: "Pay",
    hours: "Hours",
    place: "Place",
    role: "Kind of role",
    closes: "Apply by",
    values: "What we look for",
    valuesLead: "These are some of the seven values that care work in England shares.",
    panel: "Who will choose",
    panelSay: "What say they have",
    says: {
      advisory: "The panel advises. If the provider chooses somebody else, it must tell the panel why.",
      equal: "The panel and the provider decide together. Neither can choose without the other.",
      final: "The panel decides. Only its choice can be offered the job.",
    },
    quorum: (count: number) =>
      count === 1
        ? "Nobody is chosen or turned down before at least one person who draws on support has scored their answers."
        : `Nobody is chosen or turned down before at least ${count} people who draw on support have scored their answers.`,
    sealed: "This was agreed and sealed on",
    steps: "What happens when",
    stepApply: "You apply by",
    stepApplyText: "You can stop and come back. It is not a race: all answers are read after this day.",
    stepScore: "The panel reads your answers",
    stepScoreText: "One question at a time, without your name.",
    stepHear: "You hear from us by",
    stepHearText: "Everybody hears, whatever the answer is.",
    stepMeet: "You meet people",
    stepMeetText: "If you are shortlisted, you meet the panel.",
    stepStart: "Offer, checks and start",
    stepStartText: "Checks that the law asks for come after the offer, not before.",
    noCv: "You need no CV, no account and no experience.",
    payAgainst: {
      title: "How this pay compares",
      nationalLivingWage: "National Living Wage (21 and over)",
      realLivingWage: "real living wage",
      above: (difference: string) => `${difference} an hour more`,
      same: "The same",
      below: (difference: string) => `${difference} an hour less`,
      than: (name: string, rate: string) => `compared with the ${name}, ${rate}`,
      from: "since",
      source: "Source",
    },
    provider: "The provider",
  },

  verify: {
    title: "Check a certificate",
    description: "Type the code from a certificate to see if it is real and still good.",
    lead: "The code is printed under the square pattern on the certificate.",
    code: "Code of the certificate",
    codeHint: "For example, KTRM 4P7X 9QHD. Spaces and capital letters do not matter.",
    check: "Check it",
    notFound: "We know of no certificate with this code.",
    notFoundWhat: "Check each letter and number. If it still fails, ask the person for the certificate.",
    result: {
      valid: "This certificate is real and in force",
      expired: "This certificate was real and has run out",
      revoked: "This certificate has been withdrawn",
      holder: "Awarded to",
      award: "Award",
      standard: "Standards",
      issuer: "Issued by",
      issued: "Issued on",
      expires: "In force until",
      noEnd: "It has no end date",
      checkedAt: "Checked",
      code: "Code",
      machine: "For machines: the signed credential (JSON)",
      pdf: "Certificate as a PDF",
      another: "Check another certificate",
    },
  },

  help: {
    title: "Help",
    description: "How to get help with Values First.",
    lead: "Nobody should get stuck here. These are the ways to get a hand.",
    applying: {
      title: "If you are applying for a job",
      text: "The number of a person at the provider is on each job and on each page of your application. Call them with any question, small or large.",
    },
    panel: {
      title: "If you sit on a panel",
      text: "The person who invited you will help. Their number is on each of your pages. A supporter may sit with you, read aloud and press keys. The scores stay yours.",
    },
    lost: {
      title: "If you lost your link or code",
      text: "Use your reference code to open your application again. If you lost that too, call the provider. For a panel, ask the person who invited you for a new link.",
      link: "Open your application again",
    },
    relay: {
      title: "If you use text relay or sign",
      text: "Dial 18001 before any number here. You can also ask the provider for a sign language interpreter, for free.",
    },
    paper: {
      title: "If you would like paper",
      text: "Ask the provider to send the questions in the post, or to write down what you say.",
    },
  },

  accessibility: {
    title: "Accessibility",
    description: "What works, what does not yet, and how to tell us.",
    lead: "We want everybody to be able to use this service. This page says what we did, and what is still missing.",
    does: {
      title: "What you can do",
      points: [
        "Use every page without JavaScript.",
        "Use only a keyboard, a switch or your voice.",
        "Make the text four times as big without scrolling sideways.",
        "Read in dark colours, or in the colours you have set.",
        "Take as long as you like. No page runs out while you write.",
      ],
    },
    not: {
      title: "What is not good enough yet",
      points: [
        "Easy Read and Welsh cover only some pages so far. The rest is in plain English.",
        "Nothing is read aloud by the service itself yet. A screen reader works.",
        "Machines check every page. People with learning disabilities have not yet been paid to try it, and only they can say if it is easy to read.",
      ],
    },
    standard: {
      title: "The standard we work to",
      text: "WCAG 2.2, level AA on every page, and AAA for contrast and for the size of buttons.",
    },
    tell: {
      title: "If something stops you",
      text: "Tell the person at the provider who helps you, or the person who runs this service. We want to know.",
    },
  },

  why: {
    title: "Why values first",
    description: "Why people who draw on support should help to choose who supports them.",
    lead: "Good support starts with the right person, not with the right form.",
    parts: [
      {
        title: "Skills can be taught",
        text: "Kindness, honesty and respect are harder to teach. So we ask about those first, and train people well once they start.",
      },
      {
        title: "The people who know best decide",
        text: "Somebody who draws on support knows what good support feels like. On each panel they score the answers, and what say they have is agreed and sealed before the first answer comes in.",
      },
      {
        title: "Fair to everybody who applies",
        text: "Answers are read without names. Each question is scored on its own against a written guide. No one sees the scores of others before giving their own.",
      },
      {
        title: "Learning is worth something",
        text: "Training is checked in practice, signed by two people, rewarded once, and kept by the worker for life.",
      },
    ],
  },
}
