import { anchors, libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

/** Written situations: the applicant says in their own words what they would do. */
export const writtenQuestions: readonly QuestionText[] = [
  {
    code: "first-morning",
    kind: "written",
    values: ["whole-person", "kind", "respect"],
    title: "The first morning",
    situation:
      "Tomorrow you support Ray for the first time. He is 58 and drove lorries all over Europe. You have read two pages about his health. There is only one line about who he is. He has had six new workers this year.",
    ask: "What would you do and say in your first hour with Ray, and why?",
    guide: anchors([
      "Goes straight to tasks and the two pages. Ray could be anyone.",
      "Friendly, but does the talking or follows a set list of questions.",
      "Asks Ray what he likes and how he wants things done. Little thought for what six new workers may feel like.",
      "Lets Ray lead: asks how he likes his morning, listens, shares a bit of themselves. Sees that he may be fed up with starting again.",
      "All of that, and uses what they know of his life to meet him as a person. Does not push for trust: says when they will be back and gives Ray the say in how it goes.",
    ]),
    lookFor: [
      "Who is leading, Ray or the worker?",
      "Interest in his life, not just his health",
      "Thought for how it feels to meet a seventh person",
      "Spelling and grammar do not count",
    ],
    samples: [
      {
        text: "I would introduce myself and check the care plan to see what he has to have done, then I would get on with his tablets, breakfast and wash so that he is not kept waiting. If there was time left we could have a chat.",
        points: 1,
        why: "Polite and on time, but all of it is tasks. Nothing here is about Ray.",
      },
      {
        text: "I would knock and wait, say my name and ask what he likes to be called. I would make us both a tea if he wants one and ask how he likes his mornings. I would ask about the lorries because I would like to hear about it.",
        points: 3,
        why: "Warm, and asks what he likes. It could say more about how Ray may feel with one more new face.",
      },
      {
        text: "I would not bounce in. Six new people in a year, I would be sick of telling my life story to strangers. So I would say that. Something like, I am number seven, sorry about that, how do you want to do this? Then let him show me how he likes things, even how he takes his tea. My uncle drove to Spain so I would ask what the best road was. And I would tell him which days I am on, and be there.",
        points: 5,
        why: "Thinks about what six workers in a year is like. Ray leads, his life comes in, and there is a promise that can be kept.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "two-friends-one-friday",
    kind: "written",
    values: ["respect", "flexible", "courageous"],
    title: "Two friends, one Friday",
    situation:
      "Ellie and Doug share a house. On Friday Ellie wants friends round, with music. Doug starts work at the garden centre at seven on Saturday and wants his sleep. They both ask you to take their side.",
    ask: "What would you do, and why?",
    guide: anchors([
      "Decides for them, by house rules or by who shouts loudest.",
      "Tries to be fair, but works it out alone and tells them the answer.",
      "Gets them to talk. The worker still does most of the solving.",
      "Helps Ellie and Doug to hear each other and come up with ideas. Takes no side and treats it as their house.",
      "All of that, and makes sure the quieter one is heard. Helps with the plan if they want it. Checks afterwards how it was for both.",
    ]),
    lookFor: [
      "It is their house",
      "Not taking over, and not walking away",
      "Is the quieter person heard?",
      "Spelling and grammar do not count",
    ],
    samples: [
      {
        text: "There should be a rule about music after ten. I would tell Ellie that she can have her friends round until ten and then it has to stop because Doug has work. Work is more important than a party.",
        points: 1,
        why: "Quick and clear, but it is the worker's ruling in someone else's house.",
      },
      {
        text: "I would sit them down together and ask each of them to say what they want. Then I would suggest that the party is in the front room and finishes at eleven, and Doug could have earplugs. I think that is fair to both of them.",
        points: 3,
        why: "Gets them talking, and that is good. The ideas all come from the worker.",
      },
      {
        text: "I would say I am not picking sides, it is your house, but I will help you two sort it. Then I would let each one talk without the other butting in. I have three boys so I know the loud one normally wins, so I would ask Doug first. Maybe they would say do it Saturday, maybe the shed, I do not know, it has to come from them. If they agree something I would help with it and ask them both after if it worked.",
        points: 5,
        why: "Their house, their ideas, the quieter one goes first, and it is followed up.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "no-time-for-a-bath",
    kind: "written",
    values: ["courageous", "honest", "respect"],
    title: "No time for a bath",
    situation:
      "You are in your second week. Grace loves a long bath on a Sunday. Through the door you hear another worker say, “Not today, Grace, we have not got all day.” Grace says nothing. The worker has been kind to you and you like her.",
    ask: "What would you do then, and what would you do later?",
    guide: anchors([
      "Leaves it, because they are new or the place is busy. Or blames without finding out.",
      "Feels it is wrong, but does nothing that Grace would notice.",
      "Does one thing: helps Grace to have her bath, or raises it. Not both.",
      "Helps Grace that day, and talks to the worker or the manager afterwards.",
      "Asks Grace what she wants and makes it happen if they can. Is fair and plain with the worker, knows that this one goes to a manager if it is not put right, and does not leave Grace to wonder.",
    ]),
    lookFor: [
      "What changes for Grace, today?",
      "Plain speaking without blame",
      "Honest that it is hard to do when you are new",
      "Spelling and grammar do not count",
    ],
    samples: [
      {
        text: "It is hard because I am only in my second week and I do not know how things are done there. I would not want to cause trouble. I would watch and see if it happened again.",
        points: 1,
        why: "Honest about the fear, but Grace goes without and nobody is told.",
      },
      {
        text: "I would ask the other worker if I could do the bath for Grace because I have time. That way Grace gets her bath and nobody is in trouble.",
        points: 3,
        why: "Grace gets her bath today, and that matters most. What was said to her is never talked about.",
      },
      {
        text: "First Grace. I would knock and say I have half an hour, would you still like that bath? Then on our break I would say to the other worker, I heard what you said about the bath and it bothered me, are you all right, are we short today? If she is rushed off her feet the manager should know that anyway. If she brushed it off I would still tell the manager, and I would tell her I was going to. I would feel sick about it because I like her. But Grace said nothing and that is what stays with me.",
        points: 5,
        why: "Grace first, then fair and plain with the colleague, and it does not stop there.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "ten-minutes-left",
    kind: "written",
    values: ["kind", "whole-person", "honest"],
    title: "Ten minutes left",
    situation:
      "You visit Betty at home for half an hour at tea time. Today would have been her wedding day, 60 years on. She has the photo album out and starts to cry. Her tea is not made. You have ten minutes left, and someone else is waiting for you.",
    ask: "What would you do with the ten minutes, and what would you do after?",
    guide: anchors([
      "Makes the tea and goes. Her sadness is not met, or is talked away.",
      "Says something kind in passing, and gets on with the jobs.",
      "Makes time for Betty, or a way to do both. Little thought for after, or for the person who is waiting.",
      "Stays with her and asks what she would like. Is honest about the time and lets someone know about the delay.",
      "All of that, and the album and Betty's own words come into it. Thinks about her evening and who she might like to hear from. Tells the team that the visit was too short today.",
    ]),
    lookFor: [
      "Being with someone before doing for them",
      "Honest about time, to Betty and to the next person",
      "What happens after the door closes",
      "Spelling and grammar do not count",
    ],
    samples: [
      {
        text: "I would tell her to cheer up and think of the happy times, and make her favourite tea to take her mind off it. You have to keep going or everyone after gets their visit late.",
        points: 1,
        why: "Means well, but it talks her sadness away.",
      },
      {
        text: "I would put my arm around her if she wanted and look at one or two pictures with her. I would make a quick sandwich so she has had something. I would be a bit late for the next one but that cannot be helped.",
        points: 3,
        why: "Kind, and does both. The next person is left waiting and Betty's evening is not thought about.",
      },
      {
        text: "I would sit down, coat off, so she does not feel me leaving. Ask her to show me her favourite one. Sixty years, I would want to know his name. I would text the office that I will be 15 minutes late so the next person knows. Then say Betty, shall we do the tea together and bring the album in the kitchen? Before I go I would ask if there is someone she would like to ring tonight. And I would tell the office that half an hour was not enough today and put the date in her notes for next year.",
        points: 5,
        why: "With her first, honest about the time, the next person knows, and she is thought of tonight and next year.",
      },
    ],
    credit: libraryCredit,
  },
]
