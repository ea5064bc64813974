/** What goes into the post: plain text, so that it reads the same everywhere and hides no address. */
export type Letter = { readonly subject: string; readonly text: string }

/** Whom to call with a question. */
export type Contact = { readonly contactName: string; readonly contactPhone: string }

type OfferNews = Contact & {
  readonly job: string
  readonly provider: string
  /** Their first day, in words: "Friday 9 April". */
  readonly startOn: string
  readonly url: string
}

/** What each letter must be told. Whole addresses, so that they can be pressed or typed. */
export type LetterData = MeetingLetterData &
  ReferenceLetterData & {
    "sign-in-link": { readonly name: string; readonly url: string }
    /** To whoever owns the address that somebody wrote to sign a provider up; so it tells no words of theirs. */
    "provider-sign-up": { readonly url: string }
    "colleague-invitation": Contact & { readonly provider: string; readonly url: string }
    "panel-invitation": Contact & {
      readonly name: string
      readonly provider: string
      readonly job: string
      /** What the provider offers for taking part, as it wrote it; empty where it wrote nothing. */
      readonly offer: string
      readonly url: string
    }
    /** To say how good the options of a question are. */
    "rating-invitation": Contact & {
      readonly name: string
      readonly provider: string
      readonly question: string
      readonly url: string
    }
    "supporter-invitation": Contact & {
      readonly name: string
      readonly member: string
      readonly provider: string
      readonly url: string
    }
    "worker-invitation": Contact & { readonly name: string; readonly provider: string; readonly url: string }
    "application-receipt": Contact & {
      readonly job: string
      readonly provider: string
      readonly reference: string
      /** Opens the application again without the secret word. */
      readonly url: string
      /** When they will hear, in words: "Friday 9 April". */
      readonly hearBy: string
    }
    "come-back-link": Contact & {
      readonly job: string
      readonly provider: string
      readonly reference: string
      readonly url: string
    }
    "offer-made": Contact & { readonly job: string; readonly provider: string; readonly url: string }
    /** Their offer ended before a start. Why does not travel. */
    "offer-taken-back": OfferNews
    "offer-confirmed": OfferNews
    "start-put-off": OfferNews
    shortlisted: Contact & { readonly job: string; readonly provider: string; readonly url: string }
    "decision-made": Contact & {
      readonly job: string
      readonly provider: string
      /** The reason as the provider wrote it for the applicant. */
      readonly reason: string
    }
    "question-answered": Contact & {
      readonly job: string
      readonly provider: string
      /** As somebody asked it before applying. */
      readonly question: string
      readonly answer: string
      readonly url: string
    }
    /** A message waits on their page. Its words do not travel. */
    "message-waiting": Contact & { readonly job: string; readonly provider: string; readonly url: string }
    /** There are times to choose from. */
    "times-to-meet": Contact & { readonly job: string; readonly provider: string; readonly url: string }
    /** What will happen when they meet the panel, and what they will be asked. */
    "before-we-meet": Contact & {
      readonly job: string
      readonly provider: string
      /** As the provider wrote it. */
      readonly words: string
      /** Numbered, in the reader's language. */
      readonly questions: string
      readonly url: string
    }
    "time-chosen": Contact & {
      readonly job: string
      readonly provider: string
      /** In words: "Thursday 3 December 2026 at 10:30 am". */
      readonly when: string
      /** In words: "In person, 45 minutes". */
      readonly how: string
      readonly place: string
      readonly url: string
    }
    "complaint-received": Contact & {
      readonly job: string
      readonly provider: string
      /** By when it is answered, in words: "Friday 9 April". */
      readonly answerBy: string
      readonly url: string
    }
    "complaint-answered": Contact & { readonly provider: string; readonly url: string }
    /** What was seen in them can be read on their page. Its words do not travel. */
    "feedback-ready": Contact & { readonly job: string; readonly provider: string; readonly url: string }
    /** A say is proposed, and waits for a member's word. */
    "say-waits": Contact & {
      readonly name: string
      readonly job: string
      readonly provider: string
      readonly url: string
    }
    /** Answers wait for a member's scores. */
    "scores-wait": Contact & {
      readonly name: string
      readonly job: string
      readonly provider: string
      /** Answers that have no score yet; none: they are scored, and not sent. */
      readonly left: number
      readonly url: string
    }
    /** What stood on their paper is typed: they look whether it says the same. */
    "typed-from-paper": Contact & {
      readonly name: string
      readonly job: string
      readonly provider: string
      readonly url: string
    }
    /** To the contact person: a member does not stand by what was typed from their paper. */
    "paper-not-theirs": {
      readonly name: string
      readonly member: string
      readonly job: string
      readonly url: string
    }
    /** To the contact person: somebody came in with a member's card, who says that it was not them. */
    "card-not-theirs": {
      readonly name: string
      readonly member: string
      readonly job: string
      readonly url: string
    }
    /** To whoever chose the hour at which a vacancy was to open: it did not, and why. */
    "vacancy-not-opened": {
      readonly name: string
      readonly job: string
      readonly why: "changed-since-seen" | "who-chose-left" | "not-ready"
      readonly url: string
    }
    /** To whoever made an offer: it was answered. Who answered does not travel. */
    "offer-answered": {
      readonly name: string
      readonly job: string
      readonly answer: "accepted" | "declined"
      readonly url: string
    }
    /** Why the panel's choice was not taken can be read on their page. Whom it is about does not travel. */
    "panel-explained": Contact & {
      readonly name: string
      readonly job: string
      readonly provider: string
      readonly url: string
    }
    /** Somebody says that their second step is lost: to them. `url`: where it can be stopped. */
    "recovery-asked": { readonly name: string; readonly url: string }
    /** To those who can say whether it was them. `name`: whom it is about, here and below. */
    "recovery-to-confirm": { readonly name: string; readonly provider: string; readonly url: string }
    "recovery-link": {
      readonly name: string
      /** In words: "Thursday 3 December 2026 at 10:30 am". */
      readonly from: string
      readonly url: string
      readonly stopUrl: string
    }
    "recovery-confirmed": { readonly name: string; readonly from: string; readonly url: string }
    "recovery-stopped": { readonly name: string }
    "recovery-used": { readonly name: string }
    /** Their accreditation is suspended, restored or revoked. Why is read in their passport, and not in a mailbox. */
    "accreditation-changed": {
      readonly name: string
      readonly award: string
      readonly to: "awarded" | "suspended" | "revoked"
      readonly url: string
    }
    /** Training of theirs that ends. */
    "learning-ends": {
      readonly name: string
      readonly provider: string
      readonly ends: readonly LearningEnds[]
      readonly url: string
    }
    /** Training of workers that ends, for those who sign it off. */
    "learning-ends-here": {
      readonly name: string
      readonly ends: readonly (LearningEnds & { readonly worker: string })[]
      /** How many more there are, which the page lists. */
      readonly more: number
      readonly url: string
    }
    /** What they asked to be looked at again stays as it was decided. */
    "appeal-answered": { readonly name: string; readonly award: string; readonly url: string }
    "certificate-ready": {
      readonly name: string
      readonly award: string
      readonly provider: string
      readonly url: string
    }
  }

/** What somebody who goes to a meeting is told of it, by e-mail and as a text. */
type OfMeeting = Contact & {
  readonly job: string
  readonly provider: string
  readonly when: string
  readonly how: string
  readonly place: string
  readonly url: string
}

/** What a panel member or a colleague is told of a meeting: never who comes. */
export type MeetingForOthers = OfMeeting & {
  readonly name: string
  /** The application's words; null once it is erased. */
  readonly application: string | null
}

/** The letters about a time to meet, from when it is set. */
export type MeetingLetterData = {
  /** It is at another time or place, whoever changed it. */
  "time-moved": OfMeeting & { readonly before: string | null }
  /** `again`: they can choose another time. */
  "time-off": OfMeeting & { readonly again: boolean }
  /** The day before or, where it goes late, on the day. */
  "meeting-soon": OfMeeting & { readonly today: boolean }
  /** They did not come. Nothing is decided by it. */
  "meeting-missed": Contact & { readonly job: string; readonly provider: string; readonly url: string }
  "panel-meeting-set": MeetingForOthers
  "panel-meeting-moved": MeetingForOthers & { readonly before: string | null }
  "panel-meeting-off": MeetingForOthers
  "panel-meeting-soon": MeetingForOthers & { readonly today: boolean }
}

/** What somebody is told who is asked about an applicant. `until`: how long their link works, in words. */
type ToReferee = Contact & {
  readonly referee: string
  /** Whom it is about. */
  readonly name: string
  readonly job: string
  readonly provider: string
  readonly until: string
  readonly url: string
}

/** The letters to people who are asked for a reference. */
export type ReferenceLetterData = {
  readonly "reference-asked": ToReferee
  readonly "reference-reminder": ToReferee
}

export type Template = keyof LetterData

type ToApplicants = Exclude<
  Template,
  | "sign-in-link"
  | "provider-sign-up"
  | "colleague-invitation"
  | "panel-invitation"
  | "rating-invitation"
  | "supporter-invitation"
  | "paper-not-theirs"
  | "card-not-theirs"
  | "vacancy-not-opened"
  | "offer-answered"
  | "worker-invitation"
  | "certificate-ready"
  | "accreditation-changed"
  | "appeal-answered"
  | keyof PanelLetters
  | keyof RecoveryLetters
  | keyof LearningLetters
  | keyof MeetingLetterData
  | keyof ReferenceLetterData
>

/** The letters to members of a panel that Easy Read has as well. */
export type PanelLetters = {
  readonly [T in "say-waits" | "scores-wait" | "panel-explained" | "typed-from-paper"]: (
    data: LetterData[T],
  ) => Letter
}

/** The letters about a time to meet, as each language has them. */
export type MeetingLetters = { readonly [T in keyof MeetingLetterData]: (data: LetterData[T]) => Letter }

/** The letters to referees, as each language has them. */
export type ReferenceLetters = { readonly [T in keyof ReferenceLetterData]: (data: LetterData[T]) => Letter }

/** The letters about a second step that was lost. */
export type RecoveryLetters = {
  readonly [T in Extract<Template, `recovery-${string}`>]: (data: LetterData[T]) => Letter
}

/** Training and the day on which it ends, in words. */
export type LearningEnds = { readonly title: string; readonly on: string }

/** The letters about training that ends. */
export type LearningLetters = {
  readonly [T in Extract<Template, `learning-${string}`>]: (data: LetterData[T]) => Letter
}

/** The letters to people who look for work, as each language has them. */
export type ApplicantLetters = { readonly [T in ToApplicants]: (data: LetterData[T]) => Letter }
