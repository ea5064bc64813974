import type { Verdict } from "#app/domain/credentials/rules.ts"
import { givenPage } from "#app/ui/language/en/public-given.ts"
import { jobsPage } from "#app/ui/language/en/public-jobs.ts"
import { sharedPage } from "#app/ui/language/en/public-shared.ts"
import { vacancyPage } from "#app/ui/language/en/public-vacancy.ts"

const verdicts: Readonly<Record<Verdict, { readonly title: string; readonly text: string }>> = {
  good: {
    title: "This certificate is real and in force",
    text: "You can rely on it, if the person in front of you is the one named here.",
  },
  withdrawn: {
    title: "This certificate has been withdrawn",
    text: "It was real once. Do not rely on it now. Ask the provider if you need to know more.",
  },
  suspended: {
    title: "This certificate is on hold",
    text: "It is real, but the provider is looking into it. Do not rely on it for now.",
  },
  expired: {
    title: "This certificate has run out",
    text: "It was real. The person may have a newer one: ask them.",
  },
  "not-yet": {
    title: "This certificate does not count yet",
    text: "It is real, but it starts on a later day.",
  },
  "not-genuine": {
    title: "Do not rely on this certificate",
    text: "We cannot vouch for it. Look below at what is not in order.",
  },
}

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
      start: "New here? Sign up your service",
      certificate: {
        title: "I want to check a certificate",
        text: "Type the code from the certificate. You see at once if it is real and still in force.",
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

  jobs: jobsPage,

  vacancy: vacancyPage,

  verify: {
    title: "Check a certificate",
    description: "Type the code from a certificate to see if it is real and still in force.",
    lead: "Type the code from the certificate. You see at once who it was given to, by whom, and if it is still in force.",
    code: "Code of the certificate",
    codeHint:
      "12 letters and numbers, for example 7K3M-Q9TZ-4HRA. Capitals, spaces and dashes do not matter.",
    check: "Check it",
    noCode: "Type the code that is printed on the certificate.",
    notACode: "A code has 12 letters and numbers. Look at it again: is one missing, or one too many?",
    whereTitle: "Where the code is",
    where:
      "It is printed at the left of the certificate, under the square pattern. A phone’s camera reads the pattern and opens the right page by itself.",
    private: "We do not note who checks a certificate, and the person it belongs to is not told.",

    notFound: {
      title: "We know of no certificate with this code",
      typed: (code: string) => `You asked for ${code}.`,
      what: "Compare each letter and number with the certificate. If it is the same, ask the person for the certificate itself, and do not rely on this one until it is found.",
      checkedAt: "We looked",
      again: "Try the code again",
    },

    replaced: "A newer certificate has taken its place. The name may have been corrected.",
    toReplacement: "See the certificate that counts now",
    verdicts,
    of: (award: string, edition: string) => `${award}, ${edition} edition`,
    by: (issuer: string) => `Awarded by ${issuer}`,
    checksTitle: "What we checked",
    checkedAt: "Checked",
    unsaid: "Not found out:",
    right: "In order:",
    wrong: "Not in order:",
    signature: {
      title: "Signature",
      valid: "The signature is real. Not a letter has been changed since it was signed.",
      altered: "The signature does not fit. Something was changed after it was signed.",
      "key-unknown": "It was signed with a key that we do not know.",
      "not-the-issuers-key": "It was signed by somebody other than the provider it names.",
      unreadable: "What is kept here is not a certificate as we make them.",
    },
    issuer: {
      title: "Provider",
      known: (issuer: string) => `We know ${issuer}. The signature is theirs.`,
      unknown: (issuer: string) => `We do not know ${issuer}.`,
    },
    status: {
      title: "In force",
      valid: "It has not been withdrawn.",
      suspended: "The provider has put it on hold.",
      revoked: "The provider has withdrawn it.",
      expired: "Its time has run out.",
    },
    dates: {
      title: "Dates",
      current: "It has begun, and it has no end date.",
      until: "It has begun, and it runs until",
      expired: "It ran out on",
      "not-yet": "It counts only from",
    },
    factsTitle: "What the certificate says",
    holder: "Awarded to",
    award: "Award",
    issuedBy: "Provider",
    awardedOn: "Awarded on",
    issuedOn: "Certificate made on",
    withdrawnOn: "Withdrawn on",
    codeShort: "Code",
    standards: (count: number) => `The ${count} standards`,
    standardsText:
      "For each one: the person knows it, somebody saw them do it at work, and a second person signed it off.",
    meaning: "What this award means",
    pdf: "Certificate as a PDF",
    machine: "Signed badge for computers (Open Badges 3.0)",
    token: "The same as a JSON Web Token (ES256)",
    another: "Check another certificate",
  },

  shared: sharedPage,
  given: givenPage,

  achievement: {
    title: (award: string, edition: string) => `${award}, ${edition} edition`,
    description: (award: string) => `What it means that somebody holds the ${award}.`,
    lead: "Somebody who holds this award has shown, at work, that they can do the job well and kindly.",
    how: "How it is earned",
    steps: [
      "The person learns each standard, and an assessor finds that they know it.",
      "An assessor sees them do it, with people who draw on support.",
      "A second person looks at it again and signs it off.",
      "When all are signed off, the provider awards it. Nobody can sign off their own learning.",
    ],
    standards: (count: number) => `The ${count} standards`,
    check: "Check somebody’s certificate",
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
        "Pages for people at work are in plain English. All others are in Easy Read too. The Welsh awaits a native reader’s review.",
        "Questions can be read aloud by the service itself. Other pages are made for screen readers, but nobody has tried them yet with those that people use, on their own phones and computers.",
        "Machines check every page. People with learning disabilities have not yet been paid to try it, and only they can say if it is easy to read.",
      ],
    },
    standard: {
      title: "The standard we work to",
      text: "WCAG 2.2, level AA on every page, and AAA for contrast. Buttons are of AAA size on all pages but those for people at work.",
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
