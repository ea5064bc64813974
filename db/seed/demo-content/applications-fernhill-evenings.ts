import { type DemoApplication, rated } from "#db/seed/demo-content/demo-types.ts"

/** People who are applying while the job is still open. Two have thought better of it, and one has found another job. */
export const fernhillEveningsApplications: readonly DemoApplication[] = [
  {
    code: "fe-taxi-driver",
    vacancy: "fernhill-evenings",
    reference: "lantern-marble-teapot",
    submittedDaysAgo: 9,
    contact: { name: "Imtiaz Hussain (demo)", way: "phone", phone: "07700 900231" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "I drive nights. A young woman got in and the man with her would not let her say her own address. I asked her, not him. He did not like it. She said somewhere else, so I took her there and waited until the door shut. I was frightened for an hour after. I would do it again.",
      },
      "made-you-think-again": {
        body: "A regular of mine is blind. I used to grab his arm. One day he said, I am blind, not luggage. I laughed but I felt it. Now I stand still, say who I am and offer my elbow.",
      },
      "running-late": rated(5, 3, 1, 4),
      "not-this-morning": rated(2, 5, 4, 1),
      "broken-mug": rated(1, 5, 4, 2),
      "talked-over": rated(5, 1, 4, 2),
      barbecue: rated(1, 2, 5, 4),
      "late-gig": rated(5, 1, 3, 4),
      "no-time-for-a-bath": {
        body: "I would go in and ask Grace if she still wants her bath, because it is her Sunday. If she does I would run it. I would tell my colleague I have it covered. Later, when Grace cannot hear, I would say it did not sound right to me and ask what is making the day so short.",
      },
    },
  },
  {
    code: "fe-school-cook",
    vacancy: "fernhill-evenings",
    reference: "orchard-ribbon-cushion",
    submittedDaysAgo: 8,
    contact: { name: "Pauline Dyson (demo)", way: "email", email: "pauline.demo@example.org" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "They stopped giving second helpings to the children on free dinners and nobody else. I asked the head to come and stand at my hatch for one lunchtime. She only had to see it. It was hard because I like my job and I had two years left on it.",
      },
      "made-you-think-again": {
        body: "I thought people who eat nothing but beige food were fussy. Then a lad with autism wrote me a list of what each dinner feels like in his mouth. I have never cooked peas the same way since. I keep his list on the wall.",
      },
      "running-late": rated(5, 2, 1, 3),
      "not-this-morning": rated(1, 5, 5, 2),
      "broken-mug": rated(2, 5, 4, 1),
      "talked-over": rated(5, 2, 4, 1),
      barbecue: rated(2, 2, 5, 4),
      "late-gig": rated(4, 1, 4, 5),
      "no-time-for-a-bath": {
        body: "Grace gets her bath if I have to stay on for it. Then I would have a cup of tea with the other worker and tell her straight but kindly. If it happens again it goes to the manager, and I would tell her that as well, so it is not behind her back.",
      },
    },
  },
  {
    code: "fe-night-shelf-stacker",
    vacancy: "fernhill-evenings",
    reference: "lantern-blanket-cinema",
    submittedDaysAgo: 6,
    contact: {
      name: "Tomasz Wilk (demo)",
      way: "email",
      email: "tomasz.demo@example.org",
    },
    adjustments: "Please send questions before we meet. I read English better than I hear it.",
    answers: {
      "spoke-up": {
        body: "In the warehouse they put new people on the heavy cages with no training. I told the shift leader. He said everyone does it. So I showed the new ones myself on my break. Today I would also write it down, because a thing that is written is harder to forget.",
      },
      "made-you-think-again": {
        body: "My neighbour prays five times and I thought it must be a burden. He told me it is five times a day that nobody can ask him for anything. I do not pray, but now I stop and look out of the window. He taught me that.",
      },
      "running-late": rated(5, 3, 2, 4),
      "not-this-morning": rated(2, 4, 5, 1),
      "broken-mug": rated(1, 5, 5, 1),
      "talked-over": rated(4, 1, 5, 2),
      barbecue: rated(1, 3, 5, 3),
      "late-gig": rated(5, 2, 4, 4),
      "no-time-for-a-bath": {
        body: "I would knock and say, Grace, do you want your bath today? If yes, then yes. After, I would tell my colleague that I heard, and ask if she needs help with something else so there is time. If she says it is always like this, we must tell the manager together.",
      },
    },
  },
  {
    code: "fe-two-grandsons",
    vacancy: "fernhill-evenings",
    reference: "meadow-hammer-teapot",
    submittedDaysAgo: 5,
    contact: {
      name: "Balbir Kaur Sandhu (demo)",
      way: "reference",
      secretWord: "yellow scarf",
    },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "At the day centre where my sister went they spoke to me and not to her. I said, she is here, please ask her. They said she does not understand English. I said, then ask her slowly, or ask me to ask her. It was hard because I am a polite person. They got a leaflet in Punjabi after that.",
      },
      "made-you-think-again": {
        body: "My grandson has blue hair and a ring in his nose and I was ashamed at the wedding. Then I saw him sit all evening with the uncle nobody sits with. I had looked at the hair. Now I look at where people sit.",
      },
      "running-late": rated(5, 3, 1, 5),
      "not-this-morning": rated(2, 5, 4, 1),
      "broken-mug": rated(1, 5, 3, 2),
      "talked-over": rated(5, 1, 3, 3),
      barbecue: rated(1, 1, 5, 4),
      "late-gig": rated(4, 1, 5, 4),
      "no-time-for-a-bath": {
        body: "I would help Grace first. A bath is not a small thing on a Sunday. Then I would say to the worker that she was kind to me and I would like her to be as kind to Grace. And I would tell the manager what I did, so that nobody else tells it differently.",
      },
    },
  },
  {
    code: "fe-student-nurse",
    vacancy: "fernhill-evenings",
    reference: "cinema-thimble-orchard",
    submittedDaysAgo: 4,
    contact: { name: "Chidi Eze (demo)", way: "email", email: "chidi.demo@example.org" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "On a ward somebody wrote “refuses food” about a man who had no teeth in. I asked him, found the teeth in the wrong drawer, and changed the note with the nurse. It was hard because I was the most junior there. I would ask him sooner now, before I read the note.",
      },
      "made-you-think-again": {
        body: "I used to finish people’s sentences to be helpful. A man with a stammer told me that when I do that he has to start again to say what he meant. I count in my head now. Nearly always it is worth the wait.",
      },
      "running-late": rated(5, 2, 1, 4),
      "not-this-morning": rated(1, 5, 5, 1),
      "broken-mug": rated(2, 5, 4, 1),
      "talked-over": rated(5, 1, 4, 3),
      barbecue: rated(1, 2, 5, 5),
      "late-gig": rated(5, 1, 4, 3),
      "no-time-for-a-bath": {
        body: "I would offer to run the bath myself, there and then, and ask Grace how she likes it. Afterwards I would tell my colleague what I heard and that it worried me. I would not write it as gossip. I would write that Grace had her bath, at what time, and that she asked for it.",
      },
    },
  },
  {
    code: "fe-looked-after-dad",
    vacancy: "fernhill-evenings",
    reference: "cushion-ladder-marble",
    submittedDaysAgo: 2,
    contact: { name: "Lorraine Beck (demo)", way: "phone", phone: "07700 900237" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "The ambulance men talked over my dad about whether he goes in. I said he has heard every word, ask him. They did, and he said no thank you, and he was right that night. I shook all over. I would do it again with less shouting.",
      },
      "made-you-think-again": {
        body: "My dad’s carer was 19 and had her phone out. I thought, here we go. She was playing him the brass band from his pit village. I said sorry to her, and I ask first now.",
      },
      "running-late": rated(4, 3, 1, 4),
      "not-this-morning": rated(2, 5, 5, 1),
      "broken-mug": rated(1, 5, 4, 1),
      "talked-over": rated(5, 1, 4, 2),
      barbecue: rated(1, 2, 5, 4),
      "late-gig": rated(5, 1, 3, 4),
      "no-time-for-a-bath": {
        body: "I would say through the door, Grace love, do you still want your bath? Because I have time. Then I would find out why the other one is so rushed, she may be on her knees. But I would say it was not right, and mean it.",
      },
    },
  },
  {
    code: "fe-barber",
    vacancy: "fernhill-evenings",
    reference: "button-basket-meadow",
    submittedDaysAgo: 1,
    contact: { name: "Jerome Campbell (demo)", way: "email", email: "jerome.demo@example.org" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "A customer was making jokes about a lad with Down’s syndrome in the next chair. I turned the clippers off and asked the lad what he thought of the joke. He said, not much. The shop went quiet, and then it was fine. It was hard because the man tips well.",
      },
      "made-you-think-again": {
        body: "An older woman came in for a skin fade. I tried to talk her out of it. She said she had been talked out of things for seventy years. Best fade I have done. I do not talk people out of their own heads any more.",
      },
      "running-late": rated(5, 3, 1, 4),
      "not-this-morning": rated(3, 5, 4, 1),
      "broken-mug": rated(2, 5, 3, 1),
      "talked-over": rated(5, 1, 3, 2),
      barbecue: rated(2, 1, 5, 4),
      "late-gig": rated(5, 1, 4, 5),
      "no-time-for-a-bath": {
        body: "Ask Grace. Run the bath. Then tell the other worker that I heard it and that I did the bath, so she knows from me. If she gets cross, she gets cross. I would still like her.",
      },
    },
  },
  {
    code: "fe-cleaner",
    vacancy: "fernhill-evenings",
    reference: "basket-hammer-lantern",
    submittedDaysAgo: 10,
    withdrawnDaysAgo: 7,
    contact: { name: "Ines Duarte (demo)", way: "email", email: "ines.demo@example.org" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "In the offices I clean, somebody left a note that said the toilets are a disgrace. I wrote back when I clean them and that I was ill that day. It was hard to sign it with my name. They wrote sorry, and I have kept the note.",
      },
      "made-you-think-again": {
        body: "I thought a woman I clean for was cold because she never looks at me. Her son said that faces are too much for her. Now I leave a drawing of what I did, and she leaves me one back.",
      },
      "running-late": rated(5, 2, 1, 4),
      "not-this-morning": rated(2, 5, 4, 2),
      "broken-mug": rated(1, 5, 4, 1),
      "talked-over": rated(4, 2, 4, 2),
      barbecue: rated(1, 2, 4, 4),
      "late-gig": rated(4, 1, 3, 4),
      "no-time-for-a-bath": {
        body: "I would ask Grace and do the bath with her. I would tell the worker after. If I do not find the words in English I would write them.",
      },
    },
  },
  {
    code: "fe-bar-manager",
    vacancy: "fernhill-evenings",
    reference: "thimble-ladder-blanket",
    submittedDaysAgo: 7,
    withdrawnDaysAgo: 3,
    contact: { name: "Steph Rowe (demo)", way: "phone", phone: "07700 900244" },
    adjustments: null,
    answers: {
      "spoke-up": {
        body: "I barred a man everyone loved because of how he spoke to the glass collector. I asked the collector first what he wanted. He said, just once I want it to be somebody else’s problem. So it was mine.",
      },
      "made-you-think-again": {
        body: "I thought people who do not drink were judging me. A regular told me he comes for the noise, because his flat is so quiet. I put the crisps next to his stool now and leave him be.",
      },
      "running-late": rated(5, 3, 1, 3),
      "not-this-morning": rated(2, 5, 4, 1),
      "broken-mug": rated(1, 4, 5, 2),
      "talked-over": rated(5, 1, 4, 2),
      barbecue: rated(1, 3, 5, 3),
      "late-gig": rated(5, 1, 4, 4),
      "no-time-for-a-bath": {
        body: "Get Grace her bath. Then a quiet word, no audience. I have told plenty of tired people that tired is a reason and not an excuse.",
      },
    },
  },
]
