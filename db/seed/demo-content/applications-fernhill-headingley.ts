import { type DemoApplication, rated } from "#db/seed/demo-content/demo-types.ts"

export const fernhillHeadingleyApplications: readonly DemoApplication[] = [
  {
    code: "fh-hairdresser",
    vacancy: "fernhill-headingley",
    reference: "garden-velvet-pigeon",
    submittedDaysAgo: 30,
    contact: {
      name: "Denise Appleyard (demo)",
      way: "email",
      email: "denise.demo@example.org",
    },
    adjustments: null,
    answers: {
      "counted-on-you": {
        body: "I had my own chair in a salon for 19 years. One lady came every Friday at two, it was her only trip out. The week the boiler went we had to shut, and I could not reach her by phone. So I took my kit on the bus and did her hair in her kitchen. I forgot her usual spray and I told her, and she said it could be a day off for her head.",
      },
      "their-own-way": {
        body: "My mum at 81 went back to bleaching her hair. I do hair, so you can guess what I thought. I told her what it does and she said, I know, I want it anyway. So I did it and I did it well. It was hard because it was my trade. What helped is that she looked in the mirror and whistled.",
      },
      "running-late": rated(5, 3, 1, 4),
      "not-this-morning": rated(2, 5, 5, 1),
      "letter-board": rated(1, 2, 5, 4),
      barbecue: rated(1, 2, 5, 4),
      "kens-secret": rated(1, 5, 3, 2),
      "talked-over": rated(5, 1, 4, 2),
      "ten-minutes-left": {
        body: "Sit. You cannot brush past that. I would say tell me about him, and look at the one she has her thumb on. I would be honest, Betty I have got ten minutes and I wish it was more. I would ring the next person and say I will be a bit late and why without saying who. Then I would ask if she fancies her tea now or later and do it so she can reach it. Before I go I would ask who else remembers that wedding, and should we ring them. And I would tell the office about the date, so that next year somebody has an hour.",
      },
    },
  },
  {
    code: "fh-warehouse-dad",
    vacancy: "fernhill-headingley",
    reference: "harvest-pebble-disco",
    submittedDaysAgo: 27,
    contact: { name: "Lee Sutcliffe (demo)", way: "phone", phone: "07700 900218" },
    adjustments: null,
    answers: {
      "counted-on-you": {
        body: "I work nights in a warehouse and I have the kids mornings. I have not missed a school run in four years apart from once when I slept through. I rang the school and told them the truth, I did not say traffic. Then I bought a second alarm clock.",
      },
      "their-own-way": {
        body: "My lad will only eat his dinner if nothing touches. I used to say just eat it. Now I use three bowls. It is more washing up but he eats and nobody shouts.",
      },
      "running-late": rated(5, 2, 1, 4),
      "not-this-morning": rated(3, 5, 4, 1),
      "letter-board": rated(2, 3, 5, 5),
      barbecue: rated(2, 3, 5, 3),
      "kens-secret": rated(2, 5, 4, 2),
      "talked-over": rated(4, 1, 4, 3),
      "ten-minutes-left": {
        body: "I would stop what I was doing and sit with her. I am not great with words so I would let her talk. I would text work that I am running over. I would make her a sandwich and a brew before I left and ask if she wants the telly on or quiet.",
      },
    },
  },
  {
    code: "fh-looked-after-husband",
    vacancy: "fernhill-headingley",
    reference: "island-mitten-popcorn",
    submittedDaysAgo: 22,
    contact: {
      name: "Nasreen Akhtar (demo)",
      way: "reference",
      secretWord: "blue bicycle",
    },
    adjustments: "A room with a step-free way in. My knee does not like stairs.",
    answers: {
      "counted-on-you": {
        body: "I was at my husband's side for six years at home. People came from an agency and some came late and some did not come. When you are the one who waits you learn what a promise is. So I do not say five minutes if it is twenty. Once I told my neighbour I would sit with her boy and then my sister fell and I had to go. I rang her before I put my coat on and I found her someone else. She still tells people that.",
      },
      "their-own-way": {
        body: "My husband wanted to make his own tea to the end. It took him half an hour and half of it was on the floor. I wanted to take the kettle from him, every day I wanted to. One time I did, and his face. So I gave it back and I put a towel down and sat on my hands. That tea was his, you see. It was the thing in the day that was his.",
      },
      "running-late": rated(5, 3, 1, 3),
      "not-this-morning": rated(2, 5, 4, 1),
      "letter-board": rated(2, 1, 5, 4),
      barbecue: rated(1, 1, 5, 4),
      "kens-secret": rated(1, 5, 2, 2),
      "talked-over": rated(5, 1, 4, 3),
      "ten-minutes-left": {
        body: "I would say his name if she tells me it. People stop saying the name. I would hold her hand if she gives me hers. The tea I can make while she turns the pages and tells me who is who. I would not say do not cry. I would let them know I am late, and say sorry to the next person myself. On my way home I would think of her, that is allowed.",
      },
    },
  },
  {
    code: "fh-school-leaver",
    vacancy: "fernhill-headingley",
    reference: "jigsaw-rainbow-badger",
    submittedDaysAgo: 16,
    contact: {
      name: "Kian Doyle (demo)",
      way: "email",
      email: "kian.demo@example.org",
    },
    adjustments: null,
    answers: {
      "counted-on-you": {
        body: "I did the water at my cousin's football team. If I was not there they had no water so they counted on me. I was there most weeks.",
      },
      "their-own-way": {
        body: "My grandad does his garden with a spade from about 1960 and will not have the electric thing I got him. I left it in the shed. He says he likes to hear the birds.",
      },
      "running-late": rated(4, 4, 2, 4),
      "not-this-morning": rated(4, 4, 4, 2),
      "letter-board": rated(3, 3, 4, 4),
      barbecue: rated(3, 3, 4, 3),
      "kens-secret": rated(3, 4, 4, 3),
      "talked-over": rated(4, 3, 3, 3),
      "ten-minutes-left": {
        body: "I would get her a tissue and make her tea quickly and say I am sorry about her husband. If I was late I would run to the next one.",
      },
    },
  },
  {
    code: "fh-cafe-cook",
    vacancy: "fernhill-headingley",
    reference: "almond-cottage-ballad",
    submittedDaysAgo: 26,
    contact: {
      name: "Marcia Bennett (demo)",
      way: "reference",
      secretWord: "ginger kettle",
    },
    adjustments: null,
    answers: {
      "counted-on-you": {
        body: "I cooked in a café by the bus station. An old fellow came in for his egg at seven every day before dialysis. When I was off I left a note by the pan: soft, no pepper, he likes the corner seat. One Monday I overslept and he went without. I told him straight and walked his egg over to the clinic on the Tuesday.",
      },
      "their-own-way": {
        body: "My sister keeps every jar. I wanted them gone. In the end I built her a shelf.",
      },
      "running-late": rated(5, 2, 1, 4),
      "not-this-morning": rated(2, 5, 4, 1),
      "letter-board": rated(1, 2, 5, 4),
      barbecue: rated(2, 2, 5, 3),
      "kens-secret": rated(2, 5, 3, 2),
      "talked-over": rated(4, 1, 4, 2),
      "ten-minutes-left": {
        body: "I would put the kettle on and sit with her while it boils. I would say I am sorry, who is that in the picture. I would make her something she likes. Then I would have to go, and I would say so.",
      },
    },
  },
  {
    code: "fh-night-porter",
    vacancy: "fernhill-headingley",
    reference: "campus-bronze-dewdrop",
    submittedDaysAgo: 22,
    contact: { name: "Tomasz Wrona (demo)", way: "email", email: "tomasz.demo@example.org" },
    adjustments: null,
    answers: {
      "counted-on-you": {
        body: "I am a porter at a hotel, nights. People count on me to be there and I am.",
      },
      "their-own-way": {
        body: "A guest wanted his room without any light from the corridor. We say a door has to be as it is. I put a towel there every night and took it away at six. He slept. It was his night and not mine.",
      },
      "running-late": rated(4, 3, 2, 4),
      "not-this-morning": rated(3, 4, 4, 2),
      "letter-board": rated(2, 3, 5, 4),
      barbecue: rated(2, 3, 4, 3),
      "kens-secret": rated(2, 4, 4, 3),
      "talked-over": rated(4, 2, 4, 3),
      "ten-minutes-left": {
        body: "I would make the tea and say something nice to her. I would be quick because the next person waits.",
      },
    },
  },
]
