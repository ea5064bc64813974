import type {
  ColleagueRefusal,
  InviteColleagueRefusal,
  JoinRefusal,
} from "#app/domain/accounts/colleague-rules.ts"
import type { AskToStartRefusal, ServiceRefusal, StartRefusal } from "#app/domain/accounts/provider-rules.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const askToStartRefusals: Wording<AskToStartRefusal> = {
  "same-name": ({ name }) =>
    `A provider called ${name} is here already. If you work there, ask a colleague to invite you. If yours is another one, tick the box at the end and send this again.`,
}

const startRefusals: Wording<StartRefusal> = {
  "not-found": () => "This link does not work.",
  "link-used": () => "This link has been used already. Sign in to go on.",
  "link-late": () => "This link is too old.",
}

const serviceRefusals: Wording<ServiceRefusal> = {
  "not-found": () => "This service is not there any more.",
  "service-ended": () => "This service has been closed meanwhile. Open it again to change it.",
  "changed-elsewhere": () =>
    "This service was changed meanwhile. Look at it again; what you typed stands below and is not saved.",
}

const inviteRefusals: Wording<InviteColleagueRefusal> = {
  "not-found": () => "This invitation is not there any more.",
  "works-here-already": () => "Somebody with this address is a colleague already.",
}

const joinRefusals: Wording<JoinRefusal> = {
  "not-found": () => "This link does not work.",
  "link-used": () => "This link has been used already. Sign in to go on.",
  "link-late": () => "This link is too old. Ask for a new one.",
  "link-cancelled": () => "This link was taken back.",
  "works-here-already": () => "You are a colleague here already. Sign in to go on.",
}

const colleagueRefusals: Wording<ColleagueRefusal> = {
  "not-found": () => "This colleague is not here any more.",
  "last-owner": () => "There is no other owner. Make somebody else an owner first.",
  "changed-elsewhere": () => "Their role was changed meanwhile. Look at it again.",
}

const whatRolesDo: Readonly<Record<MembershipRole, string>> = {
  owner: "Answers for the account: invites colleagues, answers complaints, and does all that is below.",
  recruiter: "Runs vacancies, panels and applications, and shortlists. Does not decide whom to appoint.",
  "hiring-manager": "Does what a recruiter does, and decides: whom to appoint, offers, the first day.",
  assessor: "Sees how workers learn, and says what they saw in practice. Sees no applicant.",
  finance: "Sees rewards as they are worked out. Sees no applicant.",
  viewer: "Looks at vacancies and their counts. Sees nobody’s name.",
}

/** What may keep a change of a provider's own words from being saved. */
type DescribeRefusal =
  | { readonly kind: "not-found" | "changed-elsewhere" }
  | { readonly kind: "diminishes"; readonly found: readonly string[] }

const describeRefusals: Wording<DescribeRefusal> = {
  "not-found": () => "This page is not yours to change.",
  "changed-elsewhere": () =>
    "It was changed meanwhile. Look at your public page; what you typed stands below and is not saved.",
  diminishes: ({ found }) =>
    `These words make people small: ${found.map((word) => `“${word}”`).join(", ")}. Please find others.`,
}

/** Words of the pages on which a provider begins. */
export const settingUp = {
  start: {
    title: "Sign up your service",
    lead: "For whoever employs people to support others. It takes about five minutes and costs nothing.",
    parts: {
      provider: "Your organisation",
      service: "Your first service",
      serviceText: "You can name more of them later.",
      you: "You",
      contact: "Whom applicants can ring",
      contactText:
        "Everybody who applies sees this name and number, and your work e-mail address, so that they can ask a person.",
    },
    providerName: "What it is called",
    providerNameHint: "As people know you. Applicants, panels and certificates will name it.",
    nation: "Where are you registered?",
    serviceName: "Name of the service",
    serviceNameHint: "A place or a team, for example: Chapel Road, or Evening visits north",
    place: "Where it is",
    placeHint: "The town, or part of town",
    kind: "What sort of support is it?",
    personName: "Your name",
    email: "Your work e-mail address",
    emailHint: "We send a link there. Nothing is made before you press it.",
    contactName: "Name",
    contactNameHint: "It may be you. A person, not a department.",
    contactPhone: "Telephone number",
    another: "Ours is another provider with the same name",
    send: "Send me the link",
    haveOne: "Is your provider here already?",
    signIn: "Sign in, or ask a colleague to invite you",
    missing: {
      providerName: "Write what your organisation is called, in up to 100 letters",
      nation: "Choose where you are registered",
      serviceName: "Write the name of your first service, in up to 100 letters",
      place: "Write where the service is",
      kind: "Choose what sort of support it is",
      personName: "Write your name",
      email: "Write your work e-mail address, such as name@example.org",
      contactName: "Write the name of whom applicants can ring",
      contactPhone: "Write a telephone number, such as 0113 496 0000",
    },
    tooMany:
      "That was many tries in a short time. Please wait an hour and send it again: your words are kept.",
    refusals: askToStartRefusals,
  },

  sent: {
    title: "Look in your e-mail",
    text: (email: string) => `We sent a link to ${email}.`,
    how: "Open the e-mail, press the link, look at what you wrote, and press the button. The link works for 3 days.",
    nothingTitle: "Nothing there?",
    nothing: [
      "Wait a minute, and look in your spam folder.",
      "Check the address above. If it is not right, sign up again: nothing was made.",
    ],
    again: "Sign up with another address",
    mailbox: "Open the demo’s mailbox",
  },

  confirm: {
    title: "Is this right?",
    lead: "With this button your provider begins, and you are its owner: you can invite colleagues and write vacancies. No job is public before you publish it.",
    provider: "Provider",
    nation: "Registered in",
    service: "First service",
    kind: "Sort of support",
    you: "Your name",
    contact: "Whom applicants can ring",
    start: "Yes, begin",
    wrong: "Something is wrong: sign up again",
    usedTitle: "This link has been used",
    usedText: "Your provider is here. Sign in with your work e-mail address.",
    signIn: "Sign in",
    lateTitle: "This link is too old",
    lateText: "Nothing was made. Please sign up again.",
    unknownTitle: "This link does not work",
    unknownText: "A letter may be missing. Open the whole link again, or sign up again.",
    again: "Sign up your service",
    refusals: startRefusals,
  },

  services: {
    title: "Services",
    lead: "The places and teams where you support people. A vacancy can say which one it is for.",
    none: "There is none yet. Name the first one.",
    add: "Name a service",
    name: "Service",
    place: "Place",
    kind: "Sort of support",
    nation: "Nation",
    closed: "Closed",
    closedTitle: "Closed services",
    saved: "The service is saved.",
    ended: "The service is closed. New vacancies do not offer it any more.",
    reopened: "The service is open again.",
  },

  about: {
    link: "What everybody is told of you",
    title: "What everybody is told of you",
    lead: "It stands on your public page and in every advert. A change is seen at once.",
    about: "Who you are",
    aboutHint: "What you do, for whom and how, in a few sentences.",
    contactTitle: "Whom applicants can ring or write to",
    contactText: "Everybody who applies, and everybody on a panel, sees this name and number.",
    contactName: "Name, and what they do",
    contactPhone: "Phone",
    contactEmail: "E-mail",
    save: "Save",
    saved: "It is saved. Everybody sees it from now on.",
    see: "See your public page",
    missing: {
      about: "Write up to 2,000 characters",
      contactName: "Write the name of a person, in up to 200 letters",
      contactPhone: "Write a phone number that can be rung",
      contactEmail: "Write an e-mail address, such as name@example.org",
    },
    refusals: describeRefusals,
  },

  service: {
    newTitle: "Name a service",
    title: "Change a service",
    nation: "Which nation is it in?",
    nationHint: "What is checked before somebody’s first day is not the same in each.",
    save: "Save",
    add: "Add the service",
    endTitle: "Does it close?",
    endText: "Vacancies that are for it stay as they are. You can open it again later.",
    end: "Close this service",
    endedText: "This service is closed.",
    reopen: "Open it again",
    missing: {
      name: "Write the name of the service, in up to 100 letters",
      place: "Write where the service is",
      kind: "Choose what sort of support it is",
      nation: "Choose the nation it is in",
    },
    refusals: serviceRefusals,
  },

  colleagues: {
    title: "Colleagues",
    lead: "Who works here, and what each may do.",
    oneOwner:
      "You are the only owner. Make a second colleague an owner: if you lose your way in, only another owner can help you.",
    invite: "Invite a colleague",
    name: "Name",
    email: "E-mail",
    role: "Role",
    since: "Since",
    noEmail: "None",
    invitedTitle: "Invited, no answer yet",
    asked: "Asked on",
    late: "The link is too old",
    again: "Send it again",
    cancel: "Take it back",
    toWhom: (email: string) => `(${email})`,
    change: "Change",
    done: {
      invited: "The invitation is on its way.",
      again: "A new link is on its way. The old one works no more.",
      cancelled: "The invitation is taken back.",
      role: "Their role is changed. It holds from now on.",
      ended: "They are out, at once and everywhere. What they did stays in the history.",
    },
    refusals: inviteRefusals,
  },

  invite: {
    title: "Invite a colleague",
    lead: "We send a link to their work e-mail address. It works once, for 14 days.",
    email: "Their work e-mail address",
    role: "What do they do here?",
    roles: whatRolesDo,
    send: "Send the invitation",
    missing: {
      email: "Write their work e-mail address, such as name@example.org",
      role: "Choose what they do here",
    },
  },

  colleague: {
    role: (name: string) => `What does ${name} do here?`,
    save: "Save",
    endTitle: "Do they leave?",
    endText: (name: string) =>
      `${name} is out at once, and signed out everywhere. What they did stays in the history with their name.`,
    end: (name: string) => `${name} leaves`,
    refusals: colleagueRefusals,
  },

  join: {
    title: (provider: string) => `Join ${provider}`,
    pageTitle: "Join your colleagues",
    lead: (role: string) => `Your role: ${role}.`,
    name: "What are you called?",
    nameHint: "Your colleagues see it. One word is enough, in any script.",
    nameMissing: "Write what you are called",
    join: "Join",
    shut: {
      used: "This link has been used",
      late: "This link is too old",
      cancelled: "This link was taken back",
      unknown: "This link does not work",
    },
    shutText: "Have you joined already? Then sign in. If not, ask whoever invited you for a new link.",
    signIn: "Sign in",
    refusals: joinRefusals,
  },

  leave: {
    title: (provider: string) => `Leave ${provider}`,
    pageTitle: "Leave a provider",
    text: "You will not see its pages any more, from this moment on. What you did stays in the history with your name.",
    button: "Leave",
    stay: "Stay",
    done: "You have left.",
  },

  firstSteps: {
    title: "Your first steps",
    begun: "Your provider is here",
    begunText: "You are signed in, and nothing of it is public yet but its name and whom to ring.",
    services: "Name your services",
    servicesText: (count: number) =>
      count === 1
        ? "There is one so far. A vacancy can say which one it is for."
        : `There are ${count} so far. A vacancy can say which one it is for.`,
    colleagues: "Name colleagues",
    colleaguesText: "Nobody should run this alone. Each sees what their role needs, and no more.",
    vacancy: "Write a vacancy",
    vacancyText:
      "It takes about half an hour with everything to hand. Then you invite a panel and agree its say.",
  },
}
