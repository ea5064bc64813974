import type {
  AskRecoveryRefusal,
  CodeRefusal,
  ConfirmRecoveryRefusal,
  ConfirmRefusal,
  RemoveRefusal,
  SetUpRefusal,
  UseRecoveryRefusal,
} from "#app/domain/accounts/second-step-rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const codeRefusals: Wording<CodeRefusal> = {
  "code-wrong": () =>
    "This code does not work. Wait for the next one in your app and type that. Is the time on your phone right? Its settings can keep it right by itself.",
  "code-used": () => "This code was used already. Each works once: wait for the next one.",
}

const stepFirst = () => "Give a code first, then come back here."

const setUpRefusals: Wording<SetUpRefusal> = { ...codeRefusals, "second-step-first": stepFirst }

const confirmRefusals: Wording<ConfirmRefusal> = {
  ...setUpRefusals,
  "nothing-begun": () =>
    "Your app is set up already. Did you not see your spare codes? Make new ones on your account page.",
}

const removeRefusals: Wording<RemoveRefusal> = {
  ...setUpRefusals,
  "only-way": () => "This is your only second step, so it stays. Add a passkey first.",
  "not-found": () => "The app is gone already.",
}

const askRefusals: Wording<AskRecoveryRefusal> = {
  "not-staff": () => "You do not work for a provider here, so nothing is asked of you.",
  "no-second-owner": () => "There is no second owner who could confirm it.",
  "nothing-lost": () => "You have no second step yet: set one up.",
}

const confirmRecoveryRefusals: Wording<ConfirmRecoveryRefusal> = {
  "not-found": () => "This is not there any more.",
  "own-recovery": () => "Somebody else has to confirm this: it is about you.",
  "confirmed-already": () => "Somebody here has confirmed this already.",
  "recovery-over": () => "This is over. They can ask again.",
}

const useRefusals: Wording<UseRecoveryRefusal> = {
  "not-found": () => "This link does not work.",
  "recovery-waits": () => "It is not time yet.",
  "recovery-over": () => "This link does not work any more.",
}

/** Words of the second step that people at work give when they sign in. */
export const secondStep = {
  problems: {
    code: "Write the 6 numbers that your app shows, or one of your spare codes",
    tooMany:
      "That was many tries in a short time. Please wait 15 minutes and try again. Your app and your spare codes still work then.",
    tooManyToday:
      "That was very many tries. So that nobody can guess your code, please wait until tomorrow, or use your passkey.",
  },
  code: "Code",
  codeHint: "6 numbers from your app, or one of your spare codes",

  give: {
    title: "Your second step",
    lead: "You work with what people said in trust. So we ask for a code as well as your e-mail.",
    open: "Open the app on your phone. It shows 6 numbers beside the name Values First.",
    go: "Continue",
    passkeyTitle: "Use your passkey",
    passkeyText:
      "A passkey opens with your finger, your face or the PIN of your device. It is two steps in one.",
    onlyPasskey: "You have a passkey. Sign in with it now, and you are in.",
    passkey: "Sign in with a passkey",
    lost: "I have lost my phone, or what I sign in with",
    refusals: codeRefusals,
  },

  setUp: {
    title: "Add a second step",
    lead: "You work with what people said in trust. A link by e-mail is not enough to keep it: whoever reads your mailbox could come in. It takes about two minutes, once.",
    changeTitle: "Set up another app",
    changeLead: "Your app stays until the new one has shown that it works.",
    codeNow: "A code from the app you have now",
    appTitle: "An app that shows codes",
    appText:
      "You may have one already: any app for codes does, such as the passwords app of your phone. When you sign in by e-mail, you type the code it shows.",
    app: "Use an app",
    passkeyTitle: "Or a passkey",
    passkeyText:
      "Your finger, your face or the PIN of your device. There is no e-mail to wait for and no code to type.",
    passkey: "Make a passkey",
    refusals: setUpRefusals,
  },

  app: {
    title: "Set up your app",
    scanTitle: "1. Show this pattern to your app",
    scan: "In the app, add an account. It asks for your camera: hold it up to this pattern.",
    qr: "Pattern that sets up your app. The key below says the same.",
    typeTitle: "Or type this key",
    type: "Is the app on this device, or is there no camera? Choose “type a key” in the app. The name is Values First, and the code changes with time.",
    secret: "Key",
    link: "The app is on this device: open it",
    codeTitle: "2. Type the code it shows",
    code: "The 6 numbers",
    check: "Check the code",
    refusals: confirmRefusals,
  },

  codes: {
    title: "Your spare codes",
    ready: "Your app is set up.",
    lead: "Keep these 10 codes on paper, apart from your phone. If your phone is away, one of them lets you in. Each works once.",
    once: "We show them this once, and keep no copy. Print this page, or write them down.",
    list: "Spare codes",
    goOn: "I have kept them: continue",
    again: "Make new spare codes",
    againLead: "The ones you have now stop working.",
    make: "Make new spare codes",
    refusals: setUpRefusals,
  },

  remove: {
    title: "Remove the app",
    text: "It will not open your account any more, and neither will its spare codes.",
    button: "Remove the app",
    refusals: removeRefusals,
  },

  home: {
    title: "App for codes",
    recovering: "Somebody asked for help to get in as you. Was it not you? Stop it here",
    what: "When you sign in by e-mail, you type a code of your app as well.",
    since: "Set up",
    left: "Spare codes left",
    none: "You have none.",
    setUp: "Set up an app",
    change: "Set up another app",
    newCodes: "Make new spare codes",
    remove: "Remove the app",
  },

  lost: {
    title: "You have lost your second step",
    first: "Do you have a spare code? One of them is enough.",
    give: "Type a spare code",
    how: "If not, a second owner can help. This is how it goes:",
    steps: [
      "You ask here. The other owners are told by e-mail.",
      "Ring one of them, or meet. They have to know by voice or by face that it is you.",
      "They confirm it here. If you work for more than one provider, an owner of each has to.",
      "We send you a link. It works after 24 hours, so that you can say so if it was not you.",
      "The link ends your app, your passkeys and all that is signed in, and you set up new ones.",
    ],
    where: "Where you work",
    hasOwner: "There is another owner.",
    noOwner: "There is no other owner.",
    ask: "Ask the other owners",
    alone: "Nobody here can confirm that it is you",
    aloneText:
      "You are the only owner. We cannot let anybody in on an e-mail alone: that could be somebody else. Whoever runs this site’s computers can end your second step once they are sure who you are. Ask them; their handbook says how (docs/operating.md, “When an owner is locked out”).",
    refusals: askRefusals,
  },

  asked: {
    title: "Your question is with the other owners",
    call: "Now ring one of them, or meet. They confirm it on their page “Colleagues”.",
    waitsFor: "Not confirmed yet",
    confirmed: "Confirmed",
    works: "The link is in your mailbox. It works from:",
    stopText: "Did you find your phone, or was it not you who asked?",
    stop: "Stop it",
    stopped: "It is stopped. Nothing has changed.",
  },

  recover: {
    title: "Begin your second step anew",
    waitsTitle: "It is not time yet",
    waits: "This link works from:",
    waitsWhy: "The day between is there so that you could say so if it was not you who asked.",
    text: "With this button your old app, spare codes and passkeys end, and you are signed out everywhere. You are signed in here, and set up a new second step.",
    button: "Begin anew",
    overTitle: "This link does not work any more",
    overText: "It was used or stopped, or it is too old. Sign in by e-mail and ask again.",
    unknownTitle: "This link does not work",
    unknownText: "A letter may be missing. Open the whole link again.",
    signIn: "Sign in",
    refusals: useRefusals,
  },

  waiting: {
    title: "A colleague has lost their way in",
    look: (name: string) => `${name} asks for your help`,
  },

  confirm: {
    title: (name: string) => `Is it really ${name}?`,
    pageTitle: "Has a colleague lost their way in?",
    lead: (name: string) =>
      `Somebody who reads the mailbox of ${name} says that their phone, or what they sign in with, is lost. It may be somebody else.`,
    how: (name: string) =>
      `Ring ${name} on a number that you knew before, or meet. Do not answer an e-mail, and do not ring a number from one.`,
    asked: "Asked",
    email: "E-mail",
    spoken: (name: string) => `I have spoken with ${name}, and know by voice or by face that it was them`,
    spokenMissing: "Tick that you have spoken with them, or press that it was not them",
    thenWhat: "They are sent a link that works in 24 hours. Everybody who owns the account here is told.",
    confirm: "Confirm",
    notThem: "It was not them",
    notThemText: "Was it somebody else? Then this stops it, and they are told.",
    done: {
      "recovery-confirmed": "Confirmed. They are told when they can come in.",
      "recovery-stopped": "It is stopped. They are told.",
    },
    refusals: confirmRecoveryRefusals,
  },
}
