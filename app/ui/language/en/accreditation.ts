import type {
  AnswerAppealRefusal,
  AppealRefusal,
  ChangeAccreditationRefusal,
  CorrectNameRefusal,
} from "#app/domain/training/accreditation-rules.ts"
import type {
  AccreditationMove,
  AccreditationStatus,
  AppealOutcome,
} from "#app/domain/training/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const tooLong = ({ limit }: { readonly limit: number }) =>
  `Make it shorter: at most ${limit.toLocaleString("en-GB")} characters`

const standsAs: Readonly<Record<AccreditationStatus, string>> = {
  awarded: "It stands",
  suspended: "It is on hold",
  revoked: "It is withdrawn",
}

const became: Readonly<Record<AccreditationStatus, string>> = {
  awarded: "It stands again",
  suspended: "Put on hold",
  revoked: "Withdrawn",
}

const changeRefusals: Wording<{ readonly kind: "not-found" } | ChangeAccreditationRefusal> = {
  "not-found": () => "We cannot find this here, or your role does not let you change it",
  "changed-meanwhile": ({ status }) =>
    `Somebody changed this since you opened the page. Now: ${standsAs[status].toLowerCase()}. Look at it, then decide again`,
  "own-accreditation": () => "This is your own, so somebody else has to decide about it",
  "reason-missing": () => "Write why. The worker reads it, word for word",
  "words-too-long": tooLong,
}

const nameRefusals: Wording<{ readonly kind: "not-found" } | CorrectNameRefusal> = {
  "not-found": changeRefusals["not-found"],
  "changed-meanwhile": () => "Somebody changed this since you opened the page. Look at it, then decide again",
  "own-accreditation": changeRefusals["own-accreditation"],
  "name-missing": () => "Write the name as it should stand on the certificate",
  "same-name": () => "This is the name that stands on it now. Write the right one",
  "name-too-long": ({ limit }) => `Write up to ${limit} characters`,
}

const answerRefusals: Wording<{ readonly kind: "not-found" } | AnswerAppealRefusal> = {
  "not-found": () => "We cannot find this here, or your role does not let you answer it",
  "already-answered": () => "A colleague has answered this already. You need do nothing more",
  "own-accreditation": () => "This is your own, so somebody else has to answer it",
  "needs-somebody-else": () =>
    "You decided this, so an owner or a hiring manager who did not has to look at it again",
  "answer-missing": () => "Write your answer. The worker reads it, word for word",
  "words-too-long": tooLong,
}

const appealRefusals: Wording<AppealRefusal> = {
  "not-found": () => "We cannot find this among what you hold",
  "nothing-to-appeal": () => "It stands again, so there is nothing to look at",
  "already-asked": () => "You have asked for this already. You will get an answer",
  "words-missing": () => "Write how you see it",
  "words-too-long": tooLong,
}

const moves: Readonly<Record<AccreditationMove, { readonly label: string; readonly hint: string }>> = {
  suspend: {
    label: "Put it on hold",
    hint: "While you look into something. Anybody who checks the certificate sees that it is on hold. You can undo this.",
  },
  restore: {
    label: "Let it stand again",
    hint: "A certificate on hold counts again at once. One that was withdrawn is made anew, with a new code.",
  },
  revoke: {
    label: "Withdraw it",
    hint: "Anybody who checks the certificate sees at once that it no longer counts. That certificate never comes back.",
  },
}

const outcomes: Readonly<Record<AppealOutcome, string>> = {
  kept: "It stays as it was decided",
  restored: "It stands again",
}

/** Words about what becomes of an accreditation after it was awarded, for who decides and for whose it is. */
export const accreditation = {
  standsAs,
  became,
  moves,
  changeRefusals,
  nameRefusals,
  answerRefusals,
  appealRefusals,

  history: {
    title: "What became of it",
    by: (name: string) => `by ${name}`,
    asked: "Asked to look at it again",
    outcomes,
    waits: "Not answered yet.",
  },

  name: {
    summary: "Correct the name",
    label: "Name as it should stand",
    hint: "The certificate with the old name no longer counts from now on. A new one with a new code is made at once, and the worker is written to. Whoever looks up the old code is led to the new one.",
    send: "Correct it",
    done: "The name is corrected. The new certificate is being made.",
  },

  decide: {
    link: "Put it on hold, withdraw it, or see what became of it",
    title: (award: string, name: string) => `${award}: ${name}`,
    now: "Now",
    nothingYet: "It has stood ever since it was awarded.",
    what: "What do you want to do?",
    chooseOne: "Choose what you want to do",
    reason: "Why?",
    reasonHint: "The worker reads this, word for word. Nobody else outside your service does.",
    confirm: "Do this",
    done: {
      awarded: "It stands again.",
      suspended: "It is on hold.",
      revoked: "It is withdrawn.",
    } satisfies Record<AccreditationStatus, string>,
    told: "The worker is told, and can ask for it to be looked at again.",
    asks: "The worker asks you to look at it again",
    answerWhat: "What is your answer?",
    chooseAnswer: "Choose your answer",
    outcomes: { kept: "It stays as it is", restored: "Let it stand again" } satisfies Record<
      AppealOutcome,
      string
    >,
    answer: "Your answer in words",
    answerHint: "The worker reads this, word for word.",
    send: "Send the answer",
    answered: "Your answer is sent.",
    own: "This is your own. You can read it here; somebody else decides about it.",
  },

  ask: {
    link: "Ask for it to be looked at again",
    title: "Ask for it to be looked at again",
    lead: (provider: string) => `Somebody at ${provider} reads what you write and answers you here.`,
    words: "How do you see it?",
    hint: "You can name people who saw you work, and say what you would like them to look at.",
    send: "Send",
    sent: "Your words are sent. The answer will stand here, and you will get an e-mail.",
  },

  atWork: {
    title: "Workers who ask you to look again",
    text: "They see it differently. You owe them an answer.",
    act: "Read and answer",
  },
}
