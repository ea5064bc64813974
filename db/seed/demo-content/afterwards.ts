import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import type { DaysAgo } from "#db/seed/demo-content/demo-types.ts"

/** What applicant and provider wrote to each other; the provider's side is whoever hires there. */
export type DemoMessage = {
  readonly reference: string
  readonly from: "applicant" | "provider"
  readonly daysAgo: DaysAgo
  readonly words: string
  readonly read: boolean
}

export const demoMessages: readonly DemoMessage[] = [
  {
    reference: "harvest-pebble-disco",
    from: "applicant",
    daysAgo: 25,
    words: "I work nights, so I am hard to reach before two. Is it all right if you ring in the afternoon?",
    read: true,
  },
  {
    reference: "harvest-pebble-disco",
    from: "provider",
    daysAgo: 24,
    words: "Of course. We have written it down: after two, on the number you gave. Nobody will ring before.",
    read: true,
  },
  {
    reference: "garden-velvet-pigeon",
    from: "applicant",
    daysAgo: 1,
    words:
      "If you would like to meet me, is there somewhere near to lock up a bicycle? I would come straight from the salon.",
    read: false,
  },
  {
    reference: "jigsaw-rainbow-badger",
    from: "provider",
    daysAgo: 3,
    words: "If we meet, there is a quiet room next to ours. You can go there before, between and after.",
    read: false,
  },
]

/** Help somebody asked for beyond what their application says, and what became of it. */
export type DemoHelp = {
  readonly reference: string
  readonly purpose: AdjustmentPurpose
  readonly what: string
  readonly askedDaysAgo: DaysAgo
  readonly deliveredDaysAgo: DaysAgo | null
  /** Their word on it; null while they have not said. */
  readonly said: "confirmed" | "not-yet" | null
}

export const demoHelp: readonly DemoHelp[] = [
  {
    reference: "garden-velvet-pigeon",
    purpose: "applying",
    what: "Could somebody go through the questions with me on the phone? I read slowly on a screen.",
    askedDaysAgo: 33,
    deliveredDaysAgo: 32,
    said: "confirmed",
  },
  {
    reference: "jigsaw-rainbow-badger",
    purpose: "meeting",
    what: "A room that is not loud, and a break if it takes longer than half an hour.",
    askedDaysAgo: 10,
    deliveredDaysAgo: 3,
    said: null,
  },
  {
    reference: "harvest-pebble-disco",
    purpose: "meeting",
    what: "A time after two in the afternoon, because I sleep in the mornings. The ones I saw were all earlier.",
    askedDaysAgo: 12,
    deliveredDaysAgo: 8,
    said: "not-yet",
  },
]

export type DemoTime = {
  readonly vacancy: string
  readonly inDays: number
  /** London's clock; or `soon`: the next full hour that leaves time to choose it. */
  readonly time: string
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

const community =
  "Headingley community room, Bennett Road. The way in has no steps; ring the bell marked “Fernhill”."

/** Free for whoever is shortlisted. */
export const demoTimes: readonly DemoTime[] = [
  {
    vacancy: "fernhill-headingley",
    inDays: 0,
    time: "soon",
    minutes: 45,
    way: "in-person",
    place: community,
  },
  {
    vacancy: "fernhill-headingley",
    inDays: 8,
    time: "10:30",
    minutes: 45,
    way: "in-person",
    place: community,
  },
  {
    vacancy: "fernhill-headingley",
    inDays: 8,
    time: "14:30",
    minutes: 45,
    way: "in-person",
    place: community,
  },
  {
    vacancy: "fernhill-headingley",
    inDays: 9,
    time: "18:00",
    minutes: 45,
    way: "video",
    place: "We send you a link that opens in any browser. You can join by phone as well.",
  },
]

/** What somebody complained about, and nobody has answered yet. */
export const demoComplaints: readonly {
  readonly reference: string
  readonly daysAgo: DaysAgo
  readonly words: string
}[] = [
  {
    reference: "island-mitten-popcorn",
    daysAgo: 6,
    words:
      "Your letter came in very small print. I had to ask a neighbour to read it to me, and it was nobody’s business but mine. Please write larger.",
  },
]

/** Begun on the phone by whoever hires there, and not sent yet. */
export const demoTypedFor: readonly { readonly vacancy: string; readonly startedDaysAgo: DaysAgo }[] = [
  { vacancy: "fernhill-north", startedDaysAgo: 1 },
]
