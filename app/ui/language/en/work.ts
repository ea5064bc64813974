type Sentences = {
  readonly waiting: (who: string) => string
  readonly running: (who: string) => string
  readonly done: (who: string) => string
  readonly "gave-up": (who: string) => string
}

const jobs: Readonly<Record<string, Sentences>> = {
  "deliver-message": {
    waiting: () => "A message is waiting to be sent",
    running: () => "A message is being sent",
    done: () => "A message has been dealt with",
    "gave-up": () => "A message could not be sent",
  },
  "tell-decision": {
    waiting: () => "An applicant is about to be told what was decided",
    running: () => "An applicant is being told what was decided",
    done: () => "An applicant was told what was decided, by e-mail or on their own page",
    "gave-up": () => "An applicant could not be told what was decided",
  },
  "issue-certificate": {
    waiting: (who) => `The certificate of ${who} is waiting to be made`,
    running: (who) => `The certificate of ${who} is being made`,
    done: (who) => `The certificate of ${who} is made`,
    "gave-up": (who) => `The certificate of ${who} could not be made`,
  },
  "book-reward": {
    waiting: (who) => `The reward of ${who} is waiting to be worked out`,
    running: (who) => `The reward of ${who} is being worked out`,
    done: (who) => `The reward of ${who} has been worked out`,
    "gave-up": (who) => `The reward of ${who} could not be worked out`,
  },
}

const otherJob: Sentences = {
  waiting: () => "A piece of work is waiting",
  running: () => "A piece of work is being done",
  done: () => "A piece of work is done",
  "gave-up": () => "A piece of work could not be done",
}

const reasons: Readonly<Record<string, string>> = {
  "kept-failing": "It went wrong each time it was tried.",
  "stopped-too-often": "The computer stopped in the middle of it too many times.",
  "payload-not-understood": "What it was told makes no sense to this version of the service.",
  "not-found": "What it is about is not there any more.",
  "accreditation-withdrawn": "The accreditation has been taken back.",
  "holder-name-empty": "The worker has no name that could stand on a certificate.",
  "issuer-name-empty": "Your organisation has no name that could stand on a certificate.",
}

function counted(count: number, what: string): string | null {
  return count === 0 ? null : `${count} ${what}`
}

/** Words of the page that shows a provider what the service is doing for it. */
export const work = {
  title: "Work under way",
  lead: "When something happens here, some of what follows is done for you: certificates, rewards and messages. This page shows what is waiting, what is being done, and what is done.",
  underWay: {
    heading: "Waiting or being done",
    empty: "Nothing is waiting. All that was to be done is done.",
  },
  gaveUp: {
    heading: "Could not be done",
    advice:
      "We tried, and will not try again by ourselves. Tell the people who run this service, and give them the reference.",
  },
  done: {
    heading: "Done lately",
    empty: "Nothing has been done for you yet. It begins when you award an accreditation or invite somebody.",
  },
  columns: { what: "What", state: "How it stands", when: "Since" },
  states: { waiting: "Waiting", running: "Being done", done: "Done", "gave-up": "Could not be done" },
  /** @param who the person it is about, where there is one */
  sentence: (job: string, state: keyof Sentences, who: string | undefined) =>
    (jobs[job] ?? otherJob)[state](who ?? "a worker"),
  triedBefore: (attempts: number) =>
    attempts === 1 ? "Tried once. We will try again." : `Tried ${attempts} times. We will try again.`,
  reason: (problem: string | null) => reasons[problem ?? ""] ?? "We do not know why.",
  reference: (id: string) => `Reference ${id}`,
  more: (shown: number, all: number) => `The first ${shown} of ${all}.`,
  /** Said aloud when something changes. */
  said: ({ waiting, running, gaveUp }: { waiting: number; running: number; gaveUp: number }) => {
    const parts = [
      counted(waiting, "waiting"),
      counted(running, "being done"),
      counted(gaveUp, "could not be done"),
    ]
    const kept = parts.filter((part) => part !== null)
    return kept.length === 0 ? "Nothing is waiting." : `${kept.join(", ")}.`
  },
  reload: "Load this page again to see what has changed.",
  live: "This page changes by itself.",
  pause: "Stop changing by itself",
  resume: "Change by itself again",
}
