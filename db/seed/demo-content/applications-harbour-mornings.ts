import { type DemoApplication, rated } from "#db/seed/demo-content/demo-types.ts"

/** Six people with six kinds of life behind them; nothing in the answers says who they are. */
export const harbourMorningsApplications: readonly DemoApplication[] = [
  {
    code: "hm-parent",
    vacancy: "harbour-mornings",
    reference: "acorn-kettle-sunday",
    submittedDaysAgo: 21,
    contact: {
      name: "Shanice Grant (demo)",
      way: "email",
      email: "shanice.demo@example.org",
    },
    adjustments: null,
    answers: {
      "been-there-for-someone": {
        body: "My youngest would not go into school for most of year two. Everyone had advice. In the end I stopped asking why and just walked slow with him and let him pick the way. On the third day he told me he hated the noise in the hall. So I asked the school if he could go in by the side door and put the chairs out before the others came. He loved being the chair man. I knew it was right because he started setting the alarm himself.",
      },
      "made-you-think-again": {
        body: "My children's other nan is very religious and I am not. I thought she was judging me every Sunday for how I dress. Then the winter I could not do school shoes she turned up with them, right sizes, and never told a soul. I was wrong about her. I try not to decide about people from the outside now. We still do not agree about church but I drive her there.",
      },
      "third-takeaway": rated(1, 4, 2, 5),
      "broken-mug": rated(2, 5, 5, 1),
      "talked-over": rated(5, 1, 4, 2),
      "bus-on-his-own": rated(2, 5, 1, 5),
      "steam-train": rated(1, 3, 4, 5),
      "kens-secret": rated(1, 5, 3, 2),
      "first-morning": {
        body: "I would be nervous and I would say so. I would knock even if I have a key. I would ask him how he likes his mornings and whether he wants chat or quiet, because in my house two want chat and one will bite your head off. I would ask about the lorries when he is ready. If he does not want to talk I would not take it personal. I would tell him what days I am on so he knows I am coming back.",
      },
    },
  },
  {
    code: "hm-bus-driver",
    vacancy: "harbour-mornings",
    reference: "bramble-trumpet-oatmeal",
    submittedDaysAgo: 18,
    contact: { name: "Clive Pearce (demo)", way: "phone", phone: "07700 900142" },
    adjustments: "A chair with arms at the interview, please. I sit down better than I get up.",
    answers: {
      "been-there-for-someone": {
        body: "I drove buses for 22 years till I finished early last spring. There was a gentleman with two sticks who got on every Tuesday. I always waited until he was sat down. Some people tutted and I said, we go when everyone is sitting. I know he wanted it because he told me the Thursday driver set off once and over he went, and he very nearly stopped going out at all. After that I had a word in the canteen and the Thursday driver waited as well.",
      },
      "made-you-think-again": {
        body: "A young lad got on with headphones every day for a month and never once answered my good morning. I thought, rude. Then one of his mates told me talking is hard for him, mornings most of all. So I stopped saying it and just nodded. It took about two weeks and then he nodded back. I had always thought manners meant talking. Now I look first how somebody says hello and do it their way.",
      },
      "third-takeaway": rated(2, 3, 3, 5),
      "broken-mug": rated(1, 5, 4, 2),
      "talked-over": rated(4, 2, 5, 3),
      "bus-on-his-own": rated(3, 4, 1, 5),
      "steam-train": rated(1, 4, 4, 5),
      "kens-secret": rated(1, 4, 5, 2),
      "first-morning": {
        body: "Well we would have the road in common. I would not lead with it though, he is probably fed up with people who read one line about lorries and think they know him. I would introduce myself, say what I have been told and ask him to put me right. Then ask what has to happen in the first hour for it to be a good day and do that, in his order. I like a plan and so may he. I would write down how he wants things and show him what I wrote. And I would turn up on time, because that is the job.",
      },
    },
  },
  {
    code: "hm-left-prison",
    vacancy: "harbour-mornings",
    reference: "cobweb-guitar-walnut",
    submittedDaysAgo: 15,
    contact: {
      name: "Jermaine Lewis (demo)",
      way: "reference",
      secretWord: "pancake day",
    },
    adjustments: null,
    answers: {
      "been-there-for-someone": {
        body: "When I was inside there was an older man on my wing who could not read and did not want anyone to know. I did not make a thing of it. I said I am writing to my mum tonight, do you want to do one as well. He said it and I wrote it. Once I made it sound better and he said, that is not how I talk. So after that I put his words down just how he said them, bad jokes and all. His daughter wrote back. He asked me to read it twice.",
      },
      "made-you-think-again": {
        body: "There was an officer I could not stand. He told me I never finish anything. I hated it because it was true. I finished the kitchens course after that, nine months, so I suppose he changed something. I do not judge people on the uniform now.",
      },
      "third-takeaway": rated(1, 5, 1, 4),
      "broken-mug": rated(1, 5, 4, 1),
      "talked-over": rated(5, 1, 3, 2),
      "bus-on-his-own": rated(1, 3, 1, 5),
      "steam-train": rated(1, 2, 4, 5),
      "kens-secret": rated(2, 5, 2, 1),
      "first-morning": {
        body: "Six workers in a year. I know what it is like when a new face turns up who has read your file and thinks they have met you. So I would tell him straight what I read, and ask what is wrong with it and what is missing. I would let him set the pace. I would make the tea if he lets me but it is his kitchen. I would not ask a hundred questions. I would sooner do something next to him, like his breakfast or the bins, talk comes easier like that. When I go I would say I am back Thursday and then I would be back Thursday.",
      },
    },
  },
  {
    code: "hm-new-to-english",
    vacancy: "harbour-mornings",
    reference: "dolphin-market-lilac",
    submittedDaysAgo: 12,
    contact: {
      name: "Selam Tesfaye (demo)",
      way: "phone",
      phone: "07700 900385",
    },
    adjustments: "More time to read questions. Speaking is better for me than writing.",
    answers: {
      "been-there-for-someone": {
        body: "When I come to this city I live next to old lady. I not speak much English. She have big garden and can not do it alone any more. I knock her door and show with hands, I dig? She laugh. She choose where every flower go. I want straight line like my father did, she say no, no line. So no line. She teach me name of flowers in English. Every Sunday one hour. When somebody ask she say this is OUR garden.",
      },
      "made-you-think-again": {
        body: "In my country old people always live with family. When I see a home for old people here I think, this is cold country. Then I was cleaner in one, five months. One daughter come every day to eat with her mother. The mother tell me she choose it. She say, I want my daughter to be my daughter, not wash me. I think about this very long time. Now I do not say what is good family. I ask.",
      },
      "third-takeaway": rated(2, 4, 3, 5),
      "broken-mug": rated(3, 5, 4, 2),
      "talked-over": rated(5, 2, 4, 4),
      "bus-on-his-own": rated(2, 4, 2, 5),
      "steam-train": rated(2, 3, 5, 5),
      "kens-secret": rated(1, 5, 4, 2),
      "first-morning": {
        body: "I say good morning and my name and I ask, please teach me how you like. I do not touch anything before I ask, it is his house. I learn the health paper too because it is important, but not read it in front of him. I ask about the lorry. I also came here by lorry road, long way, maybe we know same town. If my English is not good he can laugh, no problem. I try again.",
      },
    },
  },
  {
    code: "hm-looks-after-mum",
    vacancy: "harbour-mornings",
    reference: "emerald-fiddle-scooter",
    submittedDaysAgo: 9,
    contact: {
      name: "Ellis Carter (demo)",
      way: "email",
      email: "ellis.demo@example.org",
    },
    adjustments: "I have to be home by 3pm most days, so a morning interview would be good.",
    answers: {
      "been-there-for-someone": {
        body: "I have looked after my mum since I was 12, so I do the shopping and the cooking and get my sister to school. It is just normal for me. I know what she wants because I have known her all my life. On bad days I leave her in peace and on good days we do quiz shows and she wins.",
      },
      "made-you-think-again": {
        body: "There is a boy at my college who uses a chair and everyone used to jump out of the way and go quiet. He told us to stop because it made him feel like an ambulance. I thought I was being nice. Now I act the same with him as with anyone and he is well funny.",
      },
      "third-takeaway": rated(2, 4, 2, 4),
      "broken-mug": rated(3, 5, 3, 1),
      "talked-over": rated(4, 1, 3, 4),
      "bus-on-his-own": rated(4, 3, 2, 4),
      "steam-train": rated(2, 2, 4, 5),
      "kens-secret": rated(1, 4, 5, 3),
      "first-morning": {
        body: "First I would make sure his tablets are right because that comes first. Then I would see what he wants for breakfast and make it how he likes. I would tell him a bit about me so it is not all one way. I would ask what he does in the day and if he wants to go out. I think six workers is bad and I would feel sorry for him but I would not say that.",
      },
    },
  },
  {
    code: "hm-shop-worker",
    vacancy: "harbour-mornings",
    reference: "feather-compost-radish",
    submittedDaysAgo: 6,
    contact: {
      name: "Tracey Whitlock (demo)",
      way: "email",
      email: "tracey.demo@example.org",
      phone: "07700 900671",
    },
    adjustments: null,
    answers: {
      "been-there-for-someone": {
        body: "I work on the tills in a supermarket and I help people all day long. I am a real people person and everyone says how caring I am. I always go the extra mile and treat everybody the same with a smile.",
      },
      "made-you-think-again": {
        body: "A lady came to my till with a card that said she may take longer. I used to get stressed about the queue but my manager said we must give everyone the time they take. I think everyone is different and you should respect that.",
      },
      "third-takeaway": rated(4, 2, 4, 3),
      "broken-mug": rated(4, 4, 3, 4),
      "talked-over": rated(3, 3, 3, 4),
      "bus-on-his-own": rated(4, 3, 3, 3),
      "steam-train": rated(3, 4, 4, 4),
      "kens-secret": rated(2, 4, 4, 4),
      "first-morning": {
        body: "I would introduce myself with a smile, read the care plan and carry out all of the tasks to a high standard. I would ask if he was happy with everything and chat about the weather or the football. I learn fast.",
      },
    },
  },
]
