import { hiddenInAnswers } from "#app/ui/language/en/hidden-in-answers.ts"
/** Words of the frame that every page stands in, and of the components. */
export const shared = {
  productName: "Values First",
  strapline: "Jobs in care, given for who you are",
  skipToContent: "Skip to the main part of the page",
  titleWithProblem: (title: string) => `Something to put right: ${title}`,

  menu: {
    label: "Main menu",
    findWork: "Find work",
    checkCertificate: "Check a certificate",
    signIn: "Sign in",
    signOut: "Sign out",
    account: "Your account",
    signedInAs: (name: string) => `Signed in as ${name}`,
  },

  providerMenu: {
    label: (provider: string) => `${provider} menu`,
    today: "Today",
    vacancies: "Vacancies",
    questions: "Questions",
    workers: "Workers",
    services: "Services",
    colleagues: "Colleagues",
    work: "Work under way",
    history: "History",
  },

  hiddenInAnswers,

  panelMenu: {
    label: "Panel",
    yourPanels: "Your panels",
    needBreak: "I need a break",
    wantToStop: "I want to stop",
    restLabel: "Take a rest",
  },

  footer: {
    label: "About this service",
    help: "Help",
    accessibility: "Accessibility",
    why: "Why values first",
    comeBack: "Come back to your application",
    made: "Free to use, read and share: open source under the AGPL.",
  },

  language: {
    label: "Language",
    en: "English",
    "easy-read": "Easy Read",
    cy: "Cymraeg",
    now: (language: string) => `${language}, in use now`,
  },

  demo: {
    banner: "This is a demo. Every person and job here is made up.",
    chooseWho: "Choose who to be",
  },

  help: {
    title: "Need a hand?",
    intro: (person: string) => `You can speak to ${person}. It is free to ask.`,
    phone: (number: string) => `Phone ${number}`,
    relay: (number: string) => `Text relay: dial 18001, then ${number}`,
    email: (address: string) => `E-mail ${address}`,
    supporter: "You can ask a supporter to sit with you.",
  },

  actions: {
    back: "Back",
    carryOn: "Continue",
    save: "Save",
    saveAndStop: "Save and come back later",
    send: "Send",
    change: "Change",
    cancel: "Cancel",
    remove: "Remove",
    start: "Start",
    print: "Print this page",
    tryAgain: "Try again",
    home: "Go to the first page",
  },

  forms: {
    problemTitle: "There is something to put right",
    problemPrefix: "To put right:",
    optional: (label: string) => `${label} (you can leave this out)`,
    upTo: (characters: string) => `You can write up to ${characters} characters. Shorter is fine.`,
    day: "Day",
    month: "Month",
    year: "Year",
    dateHint: "For example, 27 3 2027",
    chooseOne: "Choose one",
    chooseAny: "Choose all that fit",
  },

  progress: {
    question: (step: number, of: number) => `Question ${step} of ${of}`,
    step: (step: number, of: number) => `Step ${step} of ${of}`,
  },

  steps: {
    done: "Done",
    now: "Now",
    next: "Next",
  },

  paging: {
    label: "More of this list",
    previous: "Previous",
    next: "Next",
  },

  important: "Please note",
  success: "Done",
  warning: "Take care:",

  panelPartsUnnamed: {
    "draws-on-support": "Somebody who draws on support",
    "family-or-friend": "Family or a friend of somebody who draws on support",
    staff: "Somebody who works for the provider",
  },

  panelParts: {
    "draws-on-support": "who draws on support",
    "family-or-friend": "family or friend of somebody who draws on support",
    staff: "who works for the provider",
  },

  when: {
    dayAndTime: (day: string, time: string) => `${day} at ${time}`,
  },

  money: {
    perHour: "an hour",
    perDay: "a day",
    perSession: "a session",
    perYear: "a year",
  },

  errors: {
    notFound: {
      title: "We cannot find that page",
      text: "The address may have a letter missing, or the page may have been taken down.",
      todo: "Check the address, or start again from the first page.",
    },
    notAllowed: {
      title: "This page is not open to you",
      text: "You may be signed in as somebody else, or not signed in.",
      todo: "Sign in, then open the page again.",
    },
    expired: {
      title: "This page was open for a long time",
      text: "For safety we could not take what you sent. Nothing was changed.",
      todo: "Go back, load the page again, and send it once more. Your browser may still have your words.",
    },
    tooMany: {
      title: "Please wait a little",
      text: "We have had a lot of tries from here in a short time.",
      todo: "Wait one minute, then try again. Nothing you saved is lost.",
    },
    unavailable: {
      title: "We are having a short rest",
      text: "The service cannot answer just now. What you saved before is safe.",
      todo: "Wait a minute, then load this page again.",
    },
    broken: {
      title: "Something went wrong here, not with you",
      text: "The mistake is ours. What you saved before is safe.",
      todo: "Go back and try again. If it happens twice, please tell us.",
    },
  },
}
