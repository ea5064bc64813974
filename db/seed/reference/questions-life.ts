import { anchors, libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

/** Prompts about lives that no CV has a line for: looking after someone, children, giving time, starting again. */
export const lifePrompts: readonly QuestionText[] = [
  {
    code: "looked-after-someone",
    kind: "prompt",
    values: ["kind", "whole-person"],
    title: "Looking after someone close",
    situation:
      "Think of someone close to you who could not do all they used to for a while, or for good. It could be your mum, your partner, a brother or a friend. It could be weeks or years. Share only what you want to.",
    ask: "What did an ordinary day look like? What did you do so that they could still be themselves?",
    guide: anchors([
      "A list of jobs that were done. The person could be anyone, or is spoken of as a burden.",
      "There is care in it, but the day is run by the helper and the clock.",
      "Shows a real day and one or two things that mattered to the person. Who decided is not clear.",
      "Knew what made this person feel like themselves, and made room for it, even on a hard day.",
      "The person leads: their ways, their jokes, their say. Is honest about being tired or getting it wrong, and about what the person gave back.",
    ]),
    lookFor: [
      "The person, not only the tasks",
      "Who had the say?",
      "Honest about what was hard",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "a-child-taught-me",
    kind: "prompt",
    values: ["flexible", "kind"],
    title: "What a child taught you",
    situation:
      "Think of a child you have brought up, or helped to bring up. It could be your own, a grandchild, a younger sister or a child next door. Think of a day that did not go to plan.",
    ask: "What happened, and what did you do? What did the child teach you?",
    guide: anchors([
      "The child was in the way, or was made to fit the plan. Nothing was learnt.",
      "Coped with the day, mostly by being louder or stricter. The child's side is missing.",
      "Changed the plan and stayed kind. What the child was telling them is only touched on.",
      "Stopped to find out what was going on for the child, and changed the day because of it.",
      "Can say what the child was telling them without words. Changed what they do for good, and is warm and honest about their own mistakes.",
    ]),
    lookFor: [
      "Looking behind what someone does for what they mean",
      "Changing oneself first, not the child",
      "Humour and patience",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "gave-your-time",
    kind: "prompt",
    values: ["proud", "respect"],
    title: "Time you gave for nothing",
    situation:
      "Think of time you gave without being paid. It could be at a food bank, a mosque or a church, a football team, a school gate or a neighbour's garden. Once is enough.",
    ask: "What did you do there? What did you learn from the people you met?",
    guide: anchors([
      "Helped people who are looked down on. Or names a place, and nothing that was done.",
      "Did something useful. The people there are only those who got help.",
      "Did something useful and liked the people. What was learnt from them is thin.",
      "Met people as equals and names something they taught.",
      "Giving and getting go both ways. Knows people's names and strengths, and is proud of what they did together.",
    ]),
    lookFor: [
      "Side by side, not from above",
      "People with names and strengths",
      "Something done, big or small",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "others-ran-your-day",
    kind: "prompt",
    values: ["courageous", "honest", "respect"],
    title: "When others ran your day",
    situation:
      "Think of a time when other people decided how your days went. It could be in hospital, in the forces, inside, at boarding school, in a hostel or in your first job. You do not have to say where it was, or why.",
    ask: "What did someone do that made it better or worse? What would you do for a person whose day you help to run?",
    guide: anchors([
      "Says that rules are rules, or that people in such places have it easy.",
      "Tells what happened, but nothing follows from it for others.",
      "Knows one thing that helped or hurt, and would do or not do it. Why is not said.",
      "Can say how it felt to have no say, and what a person with the keys can do about it.",
      "Turns what they lived through into plain things they would do: knock, ask, explain, keep a promise. Sees the power they would hold and is careful with it.",
    ]),
    lookFor: [
      "Where it was does not matter and is not asked",
      "Sees the power in small things",
      "What they would do, in plain words",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "starting-again",
    kind: "prompt",
    values: ["flexible", "proud", "honest"],
    title: "Starting again",
    situation:
      "Think of a time when you had to start again. It could be after an illness, after years at home, after a job ended, after you retired or in a country that was new to you.",
    ask: "What was hard about it? What did you bring with you from before that turned out to be useful?",
    guide: anchors([
      "All of it was somebody else's fault, or all of it was easy.",
      "Says that it was hard and that they got through. How is not told.",
      "Names what was hard and one thing they did about it.",
      "Is honest about what was hard, asked for help or learnt something new, and knows what they brought along.",
      "Shows how they kept going, who helped and what they gave back. Sees their own strengths without boasting, and would make a start easier for the next person.",
    ]),
    lookFor: [
      "Years at home count as much as years at work",
      "Asking for help is a strength",
      "What they know now that they did not before",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
]
