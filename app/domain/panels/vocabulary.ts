/** What brings a member to the panel. */
export const panelParts = ["draws-on-support", "family-or-friend", "staff"] as const
export type PanelPart = (typeof panelParts)[number]

/** The panel's say, agreed and sealed before applications open. */
export const panelSays = ["advisory", "equal", "final"] as const
export type PanelSay = (typeof panelSays)[number]

/** The form in which somebody understood what they agreed to. */
export const consentForms = ["in-writing", "easy-read", "read-aloud", "told-in-person"] as const
export type ConsentForm = (typeof consentForms)[number]

/** How somebody invited answered so far: not yet, yes, no, or "tell me more first". */
export const invitationAnswers = ["yes", "no", "tell-me-more"] as const
export type InvitationAnswer = (typeof invitationAnswers)[number]

/** Why somebody who has come in before is handed another card. */
export const newCardReasons = ["lost", "does-not-work", "never-came"] as const
export type NewCardReason = (typeof newCardReasons)[number]

/** What a member says to something else that is offered for taking part: yes, or that they keep what they have. */
export const offerAnswerKinds = ["yes", "keep"] as const
export type OfferAnswerKind = (typeof offerAnswerKinds)[number]

/** Who ended somebody's support of a member. */
export const supportEnders = ["member", "supporter"] as const
export type SupportEnder = (typeof supportEnders)[number]

/** How a score was given; kept, and never used to weigh it. */
export const givenWays = ["self", "to-supporter", "on-paper"] as const
export type GivenWay = (typeof givenWays)[number]

/** Why somebody cannot score an answer. */
export const cannotScoreReasons = [
  "cannot-understand",
  "about-something-hard",
  "knows-person",
  "other",
] as const
export type CannotScoreReason = (typeof cannotScoreReasons)[number]

/** Why an answer was moved from one member to another. */
export const movedReasons = ["knows-person", "cannot-score", "left", "asked-for-less"] as const
export type MovedReason = (typeof movedReasons)[number]

/** Every answer is scored by at least so many members, one of whom draws on support. */
export const leastScorers = 3

/** How somebody likes to take part. */
export const takingPartWays = ["on-screen", "on-paper", "in-the-room", "by-video"] as const
export type TakingPartWay = (typeof takingPartWays)[number]
export const textSizes = ["normal", "large", "larger"] as const
export type TextSize = (typeof textSizes)[number]
export const partsOfDay = ["morning", "afternoon", "evening"] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** What somebody would like for taking part: what is offered, less, kept for later, given to a group, nothing. */
export const involvementChoices = ["all", "less", "hold", "give", "none"] as const
export type InvolvementChoice = (typeof involvementChoices)[number]

/** What members do when the panel meets somebody. */
export const meetingRoles = ["welcome", "ask", "listen"] as const
export type MeetingRole = (typeof meetingRoles)[number]

export const scorePoints = [1, 2, 3, 4, 5] as const
export type ScorePoints = (typeof scorePoints)[number]

/** What stands where something in an answer was hidden, for it tells who wrote it. */
export const hiddenKinds = [
  "name",
  "place",
  "school",
  "age",
  "date",
  "email",
  "phone",
  "address",
  "link",
  "number",
  "words",
] as const
export type HiddenKind = (typeof hiddenKinds)[number]
