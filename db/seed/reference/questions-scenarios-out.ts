import { libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

const ask = "How good is each of these things to do?"

/** Situations out and about, with families, friends, colleagues and strangers. */
export const outScenarios: readonly QuestionText[] = [
  {
    code: "talked-over",
    kind: "rate-options",
    values: ["courageous", "respect"],
    title: "Talked over",
    situation:
      "You are new. You and another support worker are in a café with Priya. The waiter asks what Priya would like. Your colleague answers for her: “She always has tea.” Priya looks down at the table.",
    ask,
    options: [
      {
        id: "a",
        text: "Turn to Priya and say, “What do you fancy?” Then wait.",
        key: 5,
        why: "It puts the choice back with Priya, right there, and nobody has to feel small.",
      },
      {
        id: "b",
        text: "Say nothing. Your colleague has known her for years.",
        key: 1,
        why: "Priya looked down. You saw that. Knowing someone for years is no reason to speak for her.",
      },
      {
        id: "c",
        text: "After the trip, tell your colleague in private what you saw.",
        key: 4,
        why: "That takes courage when you are new, and it may stop it happening again. Priya still had no say about her drink today.",
      },
      {
        id: "d",
        text: "Tell the manager tomorrow, and leave it to them to sort out.",
        key: 3,
        why: "It does get raised. But Priya waits, and your colleague hears it from someone who was not there.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "steam-train",
    kind: "rate-options",
    values: ["flexible", "proud"],
    title: "Rain on the steam train",
    situation:
      "Tom has looked forward to a day on the steam railway for weeks. You are going with him tomorrow. Tonight you see that heavy rain is on the way. Tom has not heard.",
    ask,
    options: [
      {
        id: "a",
        text: "Move the trip to a dry day, and tell him in the morning as a surprise.",
        key: 1,
        why: "It is Tom's day out. You changed it without him, and a lost day is not a nice surprise.",
      },
      {
        id: "b",
        text: "Go as planned and say nothing. Pack coats and a flask and keep spirits up.",
        key: 3,
        why: "Good cheer and a flask help a lot. But he might have liked to know and choose.",
      },
      {
        id: "c",
        text: "Find out what is under cover there, then ring Tom with the news and ideas.",
        key: 4,
        why: "You did some homework and told him. Just make sure the ideas do not crowd out his own.",
      },
      {
        id: "d",
        text: "Tell Tom about the rain and ask what he wants: go, wait or something else.",
        key: 5,
        why: "He knows what you know, and he decides. Plenty of people love a steam train in the rain.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "bus-on-his-own",
    kind: "rate-options",
    values: ["courageous", "whole-person", "respect"],
    title: "The number 9 bus",
    situation:
      "Jamie is 22. He wants to take the bus to his girlfriend's house on his own for the first time. His mum takes you to one side. She is worried and asks you to talk him out of it.",
    ask,
    options: [
      {
        id: "a",
        text: "Follow the bus in your car the first time, so that he is safe. Do not tell him.",
        key: 2,
        why: "You care, and so does his mum. But he would be watched without knowing. If he found out, why would he trust you?",
      },
      {
        id: "b",
        text: "Tell his mum you hear her. Say it is Jamie's choice. Ask if all three can talk.",
        key: 4,
        why: "Kind to his mum and straight with her. Jamie is in the room when Jamie is talked about.",
      },
      {
        id: "c",
        text: "Tell his mum you will do your best, and hope that he forgets about it.",
        key: 1,
        why: "That keeps the peace for a day and breaks faith with Jamie. He is a grown man in love.",
      },
      {
        id: "d",
        text: "Plan it with Jamie: ride it together, save a number, agree what to do if it is late.",
        key: 5,
        why: "That makes it safer and keeps it his. A good plan often calms a worried mum too.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "barbecue",
    kind: "rate-options",
    values: ["proud", "respect"],
    title: "At the barbecue",
    situation:
      "You are at a barbecue on your day off. Someone asks what you do. You say that you support people. He laughs and says, “I could not do that. Poor things.”",
    ask,
    options: [
      {
        id: "a",
        text: "Tell him a funny story about someone you support, to show how much fun it is.",
        key: 1,
        why: "It is meant to help, but that story belongs to the person. It is not yours to hand round.",
      },
      {
        id: "b",
        text: "Smile, say it pays the bills, and talk about something else.",
        key: 2,
        why: "It is your day off, fair enough. But “poor things” is left hanging in the air.",
      },
      {
        id: "c",
        text: "Say they are not poor things. Tell him what you like about the job, with no names.",
        key: 5,
        why: "You put him right in a friendly way. You are proud of the work, and nobody's private life is told.",
      },
      {
        id: "d",
        text: "Ask him what makes him say that.",
        key: 4,
        why: "A good question can do more than a speech. Just do not let the answer go by.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "kens-secret",
    kind: "rate-options",
    values: ["honest", "courageous"],
    title: "Ken's secret",
    situation:
      "You walk to the shops with Ken every week. Today he says that a new friend keeps asking him for money and gets cross if he says no. Ken says, “Do not tell anyone.”",
    ask,
    options: [
      {
        id: "a",
        text: "Promise not to tell. Ken trusts you. Keep an eye on it each week.",
        key: 1,
        why: "You would be making a promise you cannot keep, and Ken would still be on his own with it.",
      },
      {
        id: "b",
        text: "Say why you cannot keep it to yourself. Ask what he wants. Tell your manager, with him knowing.",
        key: 5,
        why: "Straight with Ken from the start, and he has a say in what happens. Someone who can help gets to know today.",
      },
      {
        id: "c",
        text: "Listen, do not promise anything, and tell your manager as soon as he is home.",
        key: 3,
        why: "Help is on its way, and that matters most. But Ken should have known that you would tell.",
      },
      {
        id: "d",
        text: "Tell Ken to stop seeing this friend, because friends do not do that.",
        key: 2,
        why: "You may be right about the friend. But he asked you to listen, and an order does not make him any safer.",
      },
    ],
    credit: libraryCredit,
  },
]
