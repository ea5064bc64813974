import type { ConsentForm } from "#app/domain/panels/vocabulary.ts"
import type { DaysAgo } from "#db/seed/demo-content/demo-types.ts"

/** What somebody on a panel says of a good day, for everybody to read. */
export type DemoVoice = {
  readonly vacancy: string
  readonly person: string
  readonly words: string
  /** The same in Easy Read, an idea a line. */
  readonly easyRead: string
  readonly shownAs: string | null
  readonly consentForm: ConsentForm
  readonly daysAgo: DaysAgo
}

/** What somebody asked about a job before applying. */
export type DemoAskedQuestion = {
  readonly vacancy: string
  readonly words: string
  readonly askedDaysAgo: DaysAgo
  readonly answered: { readonly words: string; readonly daysAgo: DaysAgo } | null
}

export const demoVoices: readonly DemoVoice[] = [
  {
    vacancy: "harbour-days",
    person: "leon",
    shownAs: "Leon",
    consentForm: "easy-read",
    daysAgo: 4,
    words:
      "A good day is when I get to my guitar lesson and nobody rushes me. You sit two seats behind me on the bus. I like to look out of the window on my own.\n\nAsk before you help. If I am quiet, you do not have to fill it up with talking.",
    easyRead:
      "I like to get to my guitar class.\nDo not rush me.\nSit two seats behind me on the bus.\nI like to look out on my own.\nAsk me first. Then help.\nI may be quiet. You can be quiet too.",
  },
  {
    vacancy: "harbour-days",
    person: "nadia",
    shownAs: null,
    consentForm: "in-writing",
    daysAgo: 3,
    words:
      "I have a job and I am good at it. A good day is one where you get me to it on time and then go away until I ring.",
    easyRead: "I have a job. I am good at it.\nGet me there on time.\nThen go. I ring you when I want you.",
  },
  {
    vacancy: "harbour-weekends",
    person: "nadia",
    shownAs: "Nadia",
    consentForm: "in-writing",
    daysAgo: 8,
    words:
      "Saturday night. You do my zip, you say I look nice only if I do, and you do not ask what time I will be home. I am forty-one.",
    easyRead:
      "It is Saturday night.\nYou do up my zip.\nSay I look nice. But only if it is true.\nDo not ask when I will be home.\nI am forty-one.",
  },
  {
    vacancy: "fernhill-north",
    person: "mei",
    shownAs: "Mei",
    consentForm: "in-writing",
    daysAgo: 2,
    words:
      "I was a teacher, so I will correct your spelling. A good day starts with tea in the blue pot. You let me do the buttons I can do myself, and we argue about six down.\n\nCome when you said you would come. That is the biggest thing.",
    easyRead:
      "I used to teach. I will check how you spell.\nWe start with tea in the blue pot.\nI can do some buttons. Let me do them.\nWe do the crossword.\nCome when you said you would. That is the big thing.",
  },
  {
    vacancy: "fernhill-north",
    person: "arthur",
    shownAs: "Arthur",
    consentForm: "read-aloud",
    daysAgo: 1,
    words:
      "Hot soup, the shipping forecast, and somebody who wants to hear the end of the story. Do not stand at the door with your coat on.",
    easyRead:
      "I like hot soup.\nI like the news of the sea on the radio.\nCome and hear the end of my story.\nDo not stand at the door in your coat.",
  },
]

export const demoAskedQuestions: readonly DemoAskedQuestion[] = [
  {
    vacancy: "harbour-days",
    words: "Is there a bus that gets me there for 8?",
    askedDaysAgo: 3,
    answered: {
      words:
        "Yes. One comes at 7.25 and one at 7.40. If yours is late, ring us. Nobody is in trouble for a late bus.",
      daysAgo: 2,
    },
  },
  {
    vacancy: "fernhill-north",
    words: "I was in trouble with the police when I was young. Is it worth applying?",
    askedDaysAgo: 2,
    answered: {
      words:
        "Yes, please do. At first we ask one thing only: that you are not barred from this work. Anything else we talk about after an offer, and something old seldom gets in the way.",
      daysAgo: 1,
    },
  },
  {
    vacancy: "fernhill-north",
    words: "I have been at home for six years, looking after my mum. Does that count against me?",
    askedDaysAgo: 0,
    answered: null,
  },
]
