/** What brings a member to the panel. */
export const panelParts = ["draws-on-support", "family-or-friend", "staff"] as const
export type PanelPart = (typeof panelParts)[number]

/** The panel's say, agreed and sealed before applications open. */
export const panelSays = ["advisory", "equal", "final"] as const
export type PanelSay = (typeof panelSays)[number]

/** The form in which somebody understood what they agreed to. */
export const consentForms = ["in-writing", "easy-read", "read-aloud", "told-in-person"] as const
export type ConsentForm = (typeof consentForms)[number]

export const scorePoints = [1, 2, 3, 4, 5] as const
export type ScorePoints = (typeof scorePoints)[number]
