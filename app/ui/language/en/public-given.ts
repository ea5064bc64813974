/** Checking a badge that somebody was given elsewhere. */
export const givenPage = {
  title: "Check a badge from anywhere",
  description: "Paste a digital badge, or choose its file, to see who signed it and if it still stands.",
  lead: "A digital badge shows what somebody has learnt or done. Paste one here, or choose its file. We look at who signed it, and if it still stands.",
  text: "Paste the badge",
  textHint:
    "All of it: text that begins with { or one long line with two dots in it. Or the address of a badge, if you have that.",
  file: "Or choose its file",
  fileHint: "A file that ends in .json, .jwt, .pdf or .png, of 2 MB at most.",
  check: "Check it",
  kept: "We keep nothing of what you paste or send. To check a badge we ask the addresses that it names. They do not hear who asks.",
  byCode: "Is there a code on the certificate? Check it by its code",
  fromElsewhere: "Is it a digital badge from somewhere else? Check it here",
  another: "Check another badge",
  problems: {
    nothing: "Paste the badge, or choose its file.",
    "not-a-badge":
      "We cannot read this as a badge. Copy all of it, from the first sign to the last, or choose the file itself.",
    "none-inside":
      "There is no badge inside this file. A photo or a scan cannot be checked: ask for the badge itself, or type the code that is printed on the certificate.",
    "too-large": "This is too large for a badge. A file may have 2 MB, and the badge in it 256 kB.",
    "address-not-read":
      "No badge was found at this address. It has to begin with https:// and lead to the badge itself, not to a page about it.",
    "another-credential": "This is signed, but it is no badge for something that was learnt or done.",
    "broken-off": "It did not arrive whole. Please send it again.",
    tooMany: "Many badges were checked from here just now. Please wait ten minutes and try again.",
    full: "Too much is being sent to us at this moment. Please wait a minute and try again.",
  },
  verdicts: {
    good: {
      title: "This badge is real and in force",
      text: "A provider that we know gave it. You can rely on it, if the person in front of you is the one it names.",
    },
    "good-unknown": {
      title: "This badge is real and in force",
      text: "We do not know who gave it, and that is no fault: many do not use Values First. Whether you trust them is for you to say.",
    },
    withdrawn: {
      title: "This badge has been withdrawn",
      text: "It was real once. Do not rely on it now. Ask whoever gave it if you need to know more.",
    },
    suspended: {
      title: "This badge is on hold",
      text: "It is real, but whoever gave it is looking into it. Do not rely on it for now.",
    },
    expired: {
      title: "This badge has run out",
      text: "It was real. The person may have a newer one: ask them.",
    },
    "not-yet": {
      title: "This badge does not count yet",
      text: "It is real, but it starts on a later day.",
    },
    "not-found-out": {
      title: "This badge is real. We could not find out if it still stands",
      text: "The list that would tell us did not answer, or could not be believed. Try again later, or ask whoever gave it.",
    },
    "not-genuine": {
      title: "Do not rely on this badge",
      text: "We cannot vouch for it. Look below at what is not in order.",
    },
    "cannot-say": {
      title: "We cannot say if this badge is real",
      text: "That is not the fault of the person who showed it. Look below at what we could not find out.",
    },
  },
  signature: {
    title: "Signature",
    valid: "The signature is real. Not a letter has been changed since it was signed.",
    altered: "The signature does not fit. Something was changed after it was signed.",
    "not-the-issuers-key": "It was signed by somebody other than the one it names.",
    "key-unknown": "The keys of whoever it names could not be read, or this one is not among them.",
    "kind-unknown": "It was signed in a way that we cannot check.",
    "words-added":
      "It holds words that no standard knows. They may have been added, so nothing of it counts.",
    unsigned: "Nobody signed it.",
  },
  issuer: {
    title: "Who gave it",
    known: (name: string) => `We know ${name}. The signature is theirs.`,
    unknown: (name: string) => `We do not know ${name}. The signature is theirs.`,
    unsaid: "Only a real signature tells us.",
    nameless: "whoever signed it",
  },
  status: {
    title: "In force",
    stands: "It has not been withdrawn.",
    revoked: "Whoever gave it has withdrawn it.",
    suspended: "Whoever gave it has put it on hold.",
    "not-asked": "We could not find out if it has been withdrawn.",
    "no-list": "It names no place to ask, so it cannot be withdrawn.",
  },
  dates: {
    title: "Dates",
    current: "It has begun, and it has no end date.",
    until: "It has begun, and it runs until",
    expired: "It ran out on",
    "not-yet": "It counts only from",
    unreadable: "Its dates make no sense.",
  },
  factsTitle: "What the badge says",
  holder: "Given to",
  nameless: "It does not say a name. Ask the person to show that it is theirs.",
  award: "For",
  about: "What that is",
  givenBy: "Given by",
  address: "Their address",
  from: "From",
  page: "See its own page, with all that was checked",
}
