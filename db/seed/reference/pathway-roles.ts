export type SeedPathwayRole = {
  readonly code: string
  readonly position: number
  /** As published in the Pathway's overview. */
  readonly title: string
  /** Our own line, not the Pathway's. */
  readonly ours: string
}

/** Titles: GOV.UK, Care workforce pathway for adult social care: overview, updated 9 April 2025. */
export const seedPathwayRoles: readonly SeedPathwayRole[] = [
  {
    code: "new-to-care",
    position: 1,
    title: "New to care",
    ours: "Your first job in social care. You learn beside someone who knows the work.",
  },
  {
    code: "care-or-support-worker",
    position: 2,
    title: "Care or support worker",
    ours: "You support people to live their lives, at home and out and about.",
  },
  {
    code: "enhanced-care-worker",
    position: 3,
    title: "Enhanced care worker",
    ours: "You also do some tasks that take extra training, and that a nurse or therapist has shown you.",
  },
  {
    code: "personal-assistant",
    position: 4,
    title: "Personal assistant",
    ours: "You work for one person, who is often your employer and leads their own support.",
  },
  {
    code: "supervisor-or-leader",
    position: 5,
    title: "Supervisor or leader",
    ours: "You guide a small team day to day and still spend time with the people it supports.",
  },
  {
    code: "practice-leader",
    position: 6,
    title: "Practice leader",
    ours: "You show others what good support looks like, and help them to get there.",
  },
  {
    code: "deputy-manager",
    position: 7,
    title: "Deputy manager",
    ours: "You run a service alongside its manager and stand in when they are away.",
  },
  {
    code: "registered-manager",
    position: 8,
    title: "Registered manager",
    ours: "You answer in law for how good and how safe a service is.",
  },
]
