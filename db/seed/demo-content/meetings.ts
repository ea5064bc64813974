/** How a demo panel meets people: planned and sent, so that whoever is shortlisted gets it. */
export type DemoMeeting = {
  readonly vacancy: string
  readonly words: string
  readonly welcome: string
  /** What everybody is asked, in order, and by whom. */
  readonly ask: readonly { readonly question: string; readonly by: string }[]
}

export const demoMeetings: readonly DemoMeeting[] = [
  {
    vacancy: "fernhill-headingley",
    words:
      "We meet for about 45 minutes, round a table in the community centre, with tea. One of us meets you at the door. Two of us each ask you something that you have read before. Take your time. Ask us to say it again, or have a short rest, whenever you like. At the end you can ask us anything. Nobody is there to catch you out.",
    welcome: "yusuf",
    ask: [
      { question: "meet-first-hour", by: "arthur" },
      { question: "meet-ask-us", by: "janet" },
    ],
  },
]
