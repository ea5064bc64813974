import type { BringRefusal, DecideBroughtRefusal } from "#app/domain/credentials/brought-rules.ts"
import type { Holder } from "#app/domain/credentials/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type NotFound = { readonly kind: "not-found" }

const shorter = ({ limit }: { readonly limit: number }) =>
  `Make it shorter: at most ${limit.toLocaleString("en-GB")} characters`

const notGood: Readonly<Record<Extract<BringRefusal, { kind: "not-good" }>["verdict"], string>> = {
  good: "",
  "good-unknown": "",
  withdrawn: "This badge has been withdrawn by whoever gave it, so it cannot count",
  suspended: "This badge is on hold: whoever gave it is looking into it. Bring it once it stands again",
  expired: "This badge has run out. Bring a newer one, if you have it",
  "not-yet": "This badge counts only from a later day. Bring it then",
  "not-found-out":
    "The badge is real, but we could not find out if it still stands. Try again later, or ask whoever gave it",
  "not-genuine":
    "We cannot vouch for this badge: it is not as it was signed. Ask whoever gave it for a fresh copy",
  "cannot-say":
    "We cannot check the signature of this badge. Show it to your manager instead: they can note your training",
}

const bringRefusals: Wording<NotFound | BringRefusal> = {
  "not-found": () => "We cannot find this job of yours any more",
  "not-good": ({ verdict }) => notGood[verdict],
  "too-many": ({ limit }) =>
    `You have ${limit} badges waiting to be looked at. Bring more once some of them have been`,
  "already-brought": () => "You brought this badge already. You need do nothing more",
}

const decideRefusals: Wording<DecideBroughtRefusal | Extract<BringRefusal, { kind: "not-good" }>> = {
  "own-learning": () => "This is your own badge, so somebody else has to say it",
  "changed-meanwhile": () => "Somebody decided on this badge since you opened the page",
  "reason-missing": () => "Write why it does not count: the worker reads it",
  "words-too-long": shorter,
  "not-good": ({ verdict }) => notGood[verdict],
}

const holders: Readonly<Record<Holder, string>> = {
  worker: "It names the worker who brought it.",
  "somebody-else": "It names somebody by another name or address. Ask whose it is before you count it.",
  unsaid: "It does not say whose it is. Ask the worker to show you that it is theirs.",
}

/** Badges that workers were given elsewhere, and what becomes of them. */
export const brought = {
  bringRefusals,
  decideRefusals,

  own: {
    title: "Training from elsewhere",
    text: "Did you learn something with somebody else? Bring the badge, and you need not learn it twice.",
    bring: "Bring a badge",
    all: (badges: number) =>
      badges === 1 ? "See the badge that you brought" : `See the ${badges} badges that you brought`,
    of: (issuer: string) => `from ${issuer}`,
    at: (provider: string) => `Brought to ${provider}`,
    states: {
      waiting: "Somebody will look at it",
      counts: "It counts",
      "does-not-count": "It does not count",
    },
    takenBack: "It was counted, and then taken back. Ask your manager why.",
    why: "Why",
    remove: "Take it away again",
    removed: "It is gone.",
    gone: "You took this away already, or it counts and stays with your training.",
    brought: "We have your badge. You see below what becomes of it.",
  },

  bring: {
    title: "Bring a badge from elsewhere",
    lead: "A digital badge shows what you learnt with somebody else. We check that it is real. Where your provider trusts whoever gave it, it counts at once; otherwise somebody looks at it.",
    where: "Where do you want to bring it?",
    to: (provider: string) => `For your work at ${provider}`,
    nowhere: "You can bring a badge once you work for a provider here.",
    send: "Bring it",
    kept: "The provider keeps it with your training. You can take it away again until it counts.",
  },

  atWork: {
    title: "Badges from elsewhere",
    waiting: (badges: number) =>
      badges === 1
        ? "1 worker brought a badge. Say if it counts."
        : `${badges} badges that workers brought. Say if they count.`,
    act: "Look",
    about: "at badges from elsewhere",
  },

  list: {
    title: "Badges from elsewhere",
    lead: "What workers learnt with others, so that nobody learns it twice. Each badge here was checked: it is real and in force.",
    link: "Badges from elsewhere",
    waiting: "To decide",
    none: "No badge waits. When a worker brings one, it appears here.",
    by: (worker: string) => `Brought by ${worker}`,
    own: "This one is yours, so somebody else decides.",
    trusted: "What you trust",
    trustedNone:
      "Nothing yet. When you count a badge, you can say that such badges count from then on, whoever brings them.",
    countsFor: (training: string) => `counts as ${training}`,
    since: "since",
    byWhom: (name: string) => `by ${name}`,
    stop: "Stop trusting it",
    stopOf: (title: string) => `: ${title}`,
    stopped: "Such badges are looked at one by one from now on. What was counted stays.",
  },

  one: {
    done: {
      counts: "It counts. The training is noted.",
      "does-not-count": "It is said that it does not count. The worker reads why.",
    },
    real: "It is real and in force",
    checked: "Looked at",
    worker: "Brought by",
    holder: "Given to",
    holders,
    nameless: "No name in it",
    award: "For",
    givenBy: "Given by",
    address: "Their address",
    achieved: "Achieved on",
    until: "Counts until",
    noEnd: "It has no end of its own",
    warning: "Anybody can make a badge under any name. Look at the address: is it really theirs?",
    count: {
      title: "Does it count here?",
      training: "Which training does it show?",
      choose: "Choose the training",
      chooseOne: "Choose which training it shows",
      practice:
        "Where a training also has to be seen in practice, that stays open until somebody here saw it.",
      trust: "Such a badge counts from now on, whoever brings it",
      trustHint: "Only badges of just this award, signed by just this address, that name the worker.",
      send: "It counts",
    },
    refuse: {
      summary: "It does not count here",
      why: "Why does it not count?",
      hint: "The worker reads this.",
      send: "It does not count",
    },
    own: "This is your own badge. Somebody else says if it counts.",
    counts: (training: string) => `It counts as ${training}`,
    byTrust: "by what was trusted before",
    open: "See what is noted",
    takenBack: "What was noted by it was taken back since.",
    notCounted: "It does not count here",
  },
}
