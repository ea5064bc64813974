import type { AddPasskeyRefusal, LinkRefusal, PasskeyRefusal } from "#app/domain/accounts/rules.ts"
import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const linkRefusals: Wording<LinkRefusal> = {
  "not-found": () => "This link does not work.",
  "link-used": () => "This link has been used already.",
  "link-late": () => "This link is too old.",
  "link-cancelled": () => "This link was taken back.",
}

const passkeyRefusals: Wording<PasskeyRefusal> = {
  "asked-too-long-ago": () => "That took a little too long. Please press the button again.",
  "passkey-not-known": () => "We do not know this passkey. It may have been removed. Sign in by e-mail.",
  "passkey-not-accepted": () => "Your passkey did not work this time. Try again, or sign in by e-mail.",
}

const addPasskeyRefusals: Wording<AddPasskeyRefusal> = {
  "asked-too-long-ago": () => "That took a little too long. Please press the button again.",
  "passkey-known-already": () => "This passkey is on your list already.",
  "passkey-not-accepted": () => "The passkey was not made. Please try again.",
  "second-step-first": () => "Give your second step first, then add the passkey.",
}

const ways: Readonly<Record<SessionWay, string>> = {
  link: "by e-mail link",
  passkey: "by passkey",
  invitation: "by invitation",
  demo: "from the demo page",
}

const roles: Readonly<Record<MembershipRole, string>> = {
  owner: "Owner",
  recruiter: "Recruiter",
  "hiring-manager": "Hiring manager",
  assessor: "Assessor",
  finance: "Finance",
  viewer: "Viewer",
}

/** Words of the account pages. */
export const account = {
  problems: {
    email: "Write your e-mail address, such as name@example.org.",
    name: "Write a name of up to 200 letters.",
    passkeyName: "Write a name of up to 60 letters.",
    tooMany: "That was many tries in a short time. Please wait 15 minutes and try again.",
  },

  signIn: {
    title: "Sign in",
    lead: "There is no password. We send you a link by e-mail.",
    email: "Your e-mail address",
    emailHint: "The one you gave to the person who invited you.",
    send: "Send me a link",
    passkeyTitle: "Or use a passkey",
    passkeyText: "A passkey opens with your finger, your face or the PIN of your device.",
    passkey: "Sign in with a passkey",
    passkeyStopped: "The passkey was not used. Press the button to try again, or sign in by e-mail.",
    otherTitle: "Other ways in",
    noEmail: "No e-mail? Ask the person who invited you for a printed link.",
    starting: "Does nobody at your provider use this yet?",
    startingLink: "Sign up your service",
    applying: "Applying for a job? You do not have to have an account.",
    applyingLink: "Open your application",
    demoLink: "This is a demo: choose who to be",
  },

  sent: {
    title: "Look in your e-mail",
    text: (email: string) => `If we know ${email}, a link is on its way there.`,
    how: "Open the e-mail, press the link, then press the button. The link works for 10 minutes.",
    nothingTitle: "Nothing there?",
    nothing: [
      "Wait a minute, and look in your spam folder.",
      "Check the address above. You may have given us another one.",
      "Ask the person who invited you. They can print a link for you.",
    ],
    again: "Send it again",
    other: "Use another address",
    mailbox: "Open the demo’s mailbox",
  },

  link: {
    title: "Sign in",
    here: (name: string) => `Sign in as ${name}`,
    hereText: "Press the button and you are in.",
    elsewhere: "Is it you?",
    elsewhereText: (name: string) => `This link signs you in as ${name}.`,
    elsewhereCare: "It was asked for in another browser. Press the button only if you asked for it yourself.",
    invited: (name: string) => `Welcome, ${name}`,
    invitedText: (provider: string) =>
      `${provider} has made a place for you. Your learning and your certificates are there.`,
    invitedCare: (name: string) => `Press the button only if you are ${name}.`,
    use: "Sign in",
    useElsewhere: "Yes, sign me in",
    usedTitle: "This link has been used",
    lateTitle: "This link is too old",
    cancelledTitle: "This link was taken back",
    unknownTitle: "This link does not work",
    newOne: "We can send you a new one now. It takes you to the same place.",
    again: "Send me a new link",
    askInviter: (provider: string) => `Ask ${provider} for a new link.`,
    unknownText: "A letter may be missing. Open the whole link again, or ask for a new one.",
    askNew: "Ask for a new link",
    refusals: linkRefusals,
  },

  passkeySignIn: {
    title: "Sign in with a passkey",
    needsScript:
      "Passkeys work with JavaScript, in a browser that knows them. You can always sign in by e-mail.",
    byEmail: "Sign in by e-mail",
    refusals: passkeyRefusals,
  },

  home: {
    title: "Your account",
    doorsTitle: "Where you can go",
    provider: (provider: string, role: string) => `${provider} (${role})`,
    leave: "Leave",
    panels: "Your panels",
    passport: "Your learning and certificates",
    aboutTitle: "About you",
    name: "Name",
    changeName: "your name",
    email: "E-mail",
    noEmail: "None. You sign in with a printed link.",
    roles,
  },

  done: {
    name: "Your name is changed.",
    left: "You have left. Thank you for your work there.",
    "passkey-added": "Your passkey is ready. Next time, sign in with it.",
    "passkey-renamed": "Your passkey has its new name.",
    "passkey-removed": "The passkey no longer opens your account.",
    "app-removed": "The app and its spare codes open nothing any more.",
    "session-ended": "You are signed out there.",
    "sessions-ended": "You are signed out everywhere else.",
  },

  sessions: {
    title: "Where you are signed in",
    unknownDevice: "A device we could not name",
    here: "This one",
    way: (way: SessionWay) => `Signed in ${ways[way]}`,
    since: "Since",
    lastUsed: "Last used",
    end: "Sign out there",
    endWhich: (device: string) => `(${device})`,
    endOthers: "Sign out everywhere else",
    staysFor: "We sign you out when you have not been here for a while.",
  },

  passkeys: {
    title: "Passkeys",
    what: "With a passkey you sign in with your finger, your face or the PIN of your device. There is no e-mail to wait for.",
    none: "You have none yet.",
    added: "Added",
    lastUsed: "Last used",
    neverUsed: "Not used yet",
    add: "Add a passkey",
    change: "Rename or remove",
  },

  newPasskey: {
    title: "Add a passkey",
    name: "A name for it, so that you know it again",
    nameHint: "For example: my phone",
    make: "Make the passkey",
    stopped: "No passkey was made. Press the button to try again.",
    needsScript: "Passkeys work with JavaScript, in a browser that knows them. This one cannot make any.",
    refusals: addPasskeyRefusals,
  },

  passkey: {
    title: "Change a passkey",
    name: "Name",
    save: "Save the name",
    removeTitle: "Remove it",
    removeText:
      "It will no longer open your account. You can still sign in by e-mail or by a new printed link.",
    remove: "Remove this passkey",
    stays: "This is your only second step, so it stays. Add another passkey first, or set up an app.",
  },

  name: {
    title: "What should we call you?",
    hint: "One word is enough, in any script.",
  },

  signOut: {
    title: "Sign out",
    text: "You will be signed out in this browser.",
    button: "Sign out",
  },
}
