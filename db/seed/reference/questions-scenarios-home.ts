import { libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

const ask = "How good is each of these things to do?"

/** Situations in somebody's own home: visits, shared houses, flats. */
export const homeScenarios: readonly QuestionText[] = [
  {
    code: "third-takeaway",
    kind: "rate-options",
    values: ["respect", "whole-person"],
    title: "The third takeaway",
    situation:
      "Marcus is 34 and has his own flat. You support him with cooking three evenings a week. His plan says he wants to eat more fresh food. Tonight he wants a takeaway, for the third time this week. He has the money for it.",
    ask,
    options: [
      {
        id: "a",
        text: "Say the plan is about fresh food, so a takeaway can wait until the weekend.",
        key: 1,
        why: "It is his plan, his money and his tea. A plan is there to serve him, not to tell him off.",
      },
      {
        id: "b",
        text: "Say “your choice”, and help him order it.",
        key: 4,
        why: "It is his choice, and you backed it. A bit of chat about what he fancies would have made it even better.",
      },
      {
        id: "c",
        text: "Start cooking something fresh. He may change his mind when he smells it.",
        key: 2,
        why: "It is meant well, but he told you what he wants. Cooking over the top of that is not listening.",
      },
      {
        id: "d",
        text: "Ask what he likes about it, and order. Offer to make that dish together one day.",
        key: 5,
        why: "He gets his tea. You find out what he loves, and that can become fresh food he wants to cook.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "running-late",
    kind: "rate-options",
    values: ["honest", "kind"],
    title: "Running late",
    situation:
      "You visit people at home in the mornings. The first person was upset, so you stayed on. Now you will be 20 minutes late for Joan. She is 79, and her friend picks her up for choir at half past nine.",
    ask,
    options: [
      {
        id: "a",
        text: "Ring Joan now. Say sorry, tell her when you will be there, and ask what matters most.",
        key: 5,
        why: "She knows where she stands and she decides what comes first. That is what being reliable looks like on a bad morning.",
      },
      {
        id: "b",
        text: "Get there as fast as you can, say sorry, and work quickly so she makes choir.",
        key: 3,
        why: "You want her to get to choir, and that is good. But she sat waiting and wondering when one call would have told her.",
      },
      {
        id: "c",
        text: "Write the planned time in the notes. You will make up the minutes on another day.",
        key: 1,
        why: "That is not true, and Joan loses out. People rely on those notes.",
      },
      {
        id: "d",
        text: "Ring the office and ask them to tell her, because they plan the visits.",
        key: 4,
        why: "She gets to know, and the office can help. Hearing it from you, with a say in what comes first, is better still.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "broken-mug",
    kind: "rate-options",
    values: ["honest", "courageous"],
    title: "The broken mug",
    situation:
      "You are washing up at Sam's house. You drop his football mug and it breaks. His dad gave it to him. Sam is in the next room watching the match and did not hear.",
    ask,
    options: [
      {
        id: "a",
        text: "Buy one just like it on the way in tomorrow and put it in the cupboard.",
        key: 2,
        why: "A new mug is kind. But it is a secret, and the old one came from his dad. He should hear it from you.",
      },
      {
        id: "b",
        text: "Go and tell him now. Say sorry, and ask what he would like to do.",
        key: 5,
        why: "It is his mug, so he hears it first and he says what happens next. He may want the pieces.",
      },
      {
        id: "c",
        text: "Tell him when the match is over, before you leave, and show him the pieces.",
        key: 4,
        why: "You told him yourself, the same day, at a moment that was kind. That is honest too.",
      },
      {
        id: "d",
        text: "Write it in the message book so that your manager can tell him.",
        key: 2,
        why: "It is not hidden, but you broke it. Sam should not be the last to know.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "not-this-morning",
    kind: "rate-options",
    values: ["kind", "whole-person"],
    title: "Not this morning",
    situation:
      "You help Mr Hughes to wash in the mornings. He used to run a dance band and likes to tell you about it. Today he says he does not want a wash. He said the same yesterday. He seems quiet.",
    ask,
    options: [
      {
        id: "a",
        text: "Say that is fine, write down that he said no, and do the next job.",
        key: 2,
        why: "He may say no, that is right. But two quiet days are telling you something, and nobody asked him.",
      },
      {
        id: "b",
        text: "Sit down for a minute. Leave the wash for now and ask how he is doing.",
        key: 5,
        why: "The wash can wait. He is more than a wash, and you noticed that he is not himself.",
      },
      {
        id: "c",
        text: "Ask if later is better, or just hands and face, with some of his music on.",
        key: 4,
        why: "Real choices, and you know what he loves. Asking why he is so quiet would be better still.",
      },
      {
        id: "d",
        text: "Tell him his daughter will be upset with you if he does not have one.",
        key: 1,
        why: "That is pressure, and it is not fair on him or on her. It is his body and his day.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "late-gig",
    kind: "rate-options",
    values: ["flexible", "whole-person"],
    title: "The gig ends at eleven",
    situation:
      "Chloe is 26 and shares a house with two friends. Her favourite band is in town next month and she has a ticket. Support at the house ends at nine. The gig ends at eleven, and she wants someone with her.",
    ask,
    options: [
      {
        id: "a",
        text: "Talk to the team and the manager now, with Chloe, about who could swap hours.",
        key: 5,
        why: "Rotas are made by people and can be changed by people. There is a month to sort it, and Chloe is part of it.",
      },
      {
        id: "b",
        text: "Tell Chloe that support ends at nine, and help her sell the ticket in good time.",
        key: 1,
        why: "Her night out should not end because a rota does. No one even asked.",
      },
      {
        id: "c",
        text: "Ask Chloe if she has a friend going who she would like to go with.",
        key: 4,
        why: "Good thought. Most people go to gigs with friends. Have a plan B ready in case the answer is no.",
      },
      {
        id: "d",
        text: "Offer to stay on yourself that night, unpaid, and keep it between the two of you.",
        key: 2,
        why: "It is generous, and Chloe gets her night. But a secret leaves you both alone if something goes wrong.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "letter-board",
    kind: "rate-options",
    values: ["flexible", "respect"],
    title: "The letter board",
    situation:
      "You meet Leila for the first time. She spells out words by pointing at letters on a board. She is quick and funny, but you are slow to follow. Her brother is in the room and can read her fast.",
    ask,
    options: [
      {
        id: "a",
        text: "Ask her brother to tell you what she says, so that she does not get tired.",
        key: 2,
        why: "Now you are talking with her brother. She has a voice, and it is on the board.",
      },
      {
        id: "b",
        text: "Guess the end of each word out loud, so that it goes faster for her.",
        key: 2,
        why: "Some people like that and some hate it. Ask her first, or you may put words in her mouth.",
      },
      {
        id: "c",
        text: "Say you are new at this. Ask her to show you how she likes it done.",
        key: 5,
        why: "Honest, and she is the one who knows. She gets to teach you, and she may well enjoy it.",
      },
      {
        id: "d",
        text: "Take your time, watch each letter, and say the word back to check.",
        key: 4,
        why: "That is respect: you wait, and you make sure. Asking how she likes it done comes first.",
      },
    ],
    credit: libraryCredit,
  },
]
