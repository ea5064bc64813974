import type { EasyText } from "#db/seed/reference/question-types.ts"

/** The prompts in Easy Read, by code. */
export const easyPrompts: Readonly<Record<string, EasyText>> = {
  "been-there-for-someone": {
    situation: [
      ["two-people", "Think of someone you have helped."],
      ["family", "It can be anyone."],
      ["star", "It can be a small thing."],
      ["stop", "Only tell us what you want to."],
    ],
    ask: [
      ["help", "What did you do?"],
      ["ask", "How did you know they wanted it?"],
    ],
    guide: [
      "There is no real person in it. Or nobody asked what they wanted.",
      "It is mostly about the helper. They guess what the person wanted.",
      "It says what happened. We see a little of what the person wanted.",
      "The helper asked or looked. They did what the person wanted.",
      "We can see the person. They chose. We know how it went.",
    ],
  },
  "counted-on-you": {
    situation: [
      ["clock", "Think of a time when someone counted on you."],
      ["child", "It could be a child who had to get to school."],
      ["no", "It is fine if it went wrong."],
    ],
    ask: [
      ["help", "What did you do?"],
      ["speak", "If it went wrong, what did you say?"],
    ],
    guide: [
      "Nobody counted on them. Or they blame others.",
      "Someone counted on them. We do not know what they did.",
      "They did what they said. If it went wrong, they said so later.",
      "They planned ahead. If it went wrong, they said so soon.",
      "It was hard and they still did it. Or they owned up fast.",
    ],
  },
  "made-you-think-again": {
    situation: [
      ["two-people", "Think of someone whose life is not like yours."],
      ["think", "They made you think again."],
    ],
    ask: [
      ["think", "What did you think before?"],
      ["happy", "What do you do now?"],
    ],
    guide: [
      "Nothing changed. Or they talk the other person down.",
      "They say people are different. They do not say what they learnt.",
      "They name one thing they learnt. We see little of what they do now.",
      "They say what they got wrong. They say one thing they do now.",
      "They own what they got wrong. They thank the person. They act in a new way.",
    ],
  },
  "spoke-up": {
    situation: [
      ["no", "Think of a time when something was not fair or not safe."],
      ["home", "It could be at home, at work or in the street."],
      ["stop", "Only tell us what you want to."],
    ],
    ask: [
      ["speak", "What did you do?"],
      ["hard", "What made it hard?"],
      ["think", "Would you do the same today?"],
    ],
    guide: [
      "They saw it and did nothing. Or they made it worse.",
      "They did something. But it was more for them than for the person.",
      "They helped. They do not say why it was hard.",
      "They spoke up when it was hard. They thought of the person.",
      "They chose how to say it. They stood by the person. They are honest.",
    ],
  },
  "their-own-way": {
    situation: [
      ["person", "Think of someone who did things their own way."],
      ["no", "It was not your way."],
    ],
    ask: [
      ["help", "What did you do?"],
      ["hard", "What made it hard?"],
      ["heart", "What helped you?"],
    ],
    guide: [
      "They took over. They still think that was right.",
      "They let the person do it. But they kept pushing.",
      "They let the person do it. They do not say why it mattered.",
      "They held back. They say that it was the other person's choice.",
      "They found out why it mattered. They backed the person. They are honest.",
    ],
  },
  "proud-of": {
    situation: [
      ["star", "Think of something you worked hard at."],
      ["family", "It could be bringing up a family."],
      ["yes", "It can be big or small."],
    ],
    ask: [
      ["happy", "Why are you proud of it?"],
      ["hard", "What kept you going?"],
    ],
    guide: [
      "They did nothing themselves. Or they put others down.",
      "They name something. We do not see the work in it.",
      "We see the work. We do not see what kept them going.",
      "We see the work and the hard part. We see how they got through.",
      "They are proud and do not boast. They say who helped them.",
    ],
  },
  "looked-after-someone": {
    situation: [
      ["family", "Think of someone close to you."],
      ["bed", "There were things they could not do any more."],
      ["help", "You looked after them."],
      ["stop", "Only tell us what you want to."],
    ],
    ask: [
      ["clock", "What was a day like?"],
      ["person", "What did you do so that they could be themselves?"],
    ],
    guide: [
      "It is a list of jobs. The person could be anyone.",
      "They did care. But the helper ran the day.",
      "We see a real day. We do not see who had the say.",
      "They knew what the person loved. They made room for it.",
      "The person leads. The helper is honest about hard days.",
    ],
  },
  "a-child-taught-me": {
    situation: [
      ["child", "Think of a child you have helped to bring up."],
      ["family", "It could be your own child or another child."],
      ["calendar", "Think of a day that did not go to plan."],
    ],
    ask: [
      ["ask", "What happened?"],
      ["help", "What did you do?"],
      ["think", "What did the child teach you?"],
    ],
    guide: [
      "The child had to fit the plan. The grown-up learnt nothing.",
      "They got by. They were loud or strict.",
      "They changed the plan and were kind.",
      "They found out what was wrong for the child. They changed the day.",
      "They knew what the child was telling them. They changed what they do.",
    ],
  },
  "gave-your-time": {
    situation: [
      ["clock", "Think of a time when you helped without pay."],
      ["food", "It could be at a food bank, a mosque or a church."],
      ["yes", "Once is enough."],
    ],
    ask: [
      ["help", "What did you do there?"],
      ["listen", "What did you learn from the people?"],
    ],
    guide: [
      "They look down on the people. Or they did nothing.",
      "They did something useful. The people only got help.",
      "They did something useful. They liked the people.",
      "They met people as equals. They name something they learnt.",
      "Everyone gave and everyone got. They are proud of it together.",
    ],
  },
  "others-ran-your-day": {
    situation: [
      ["clock", "Think of a time when others ran your day."],
      ["inside", "It could be in hospital, inside or in your first job."],
      ["stop", "You do not have to say where it was."],
    ],
    ask: [
      ["two-people", "What did someone do that made it better or worse?"],
      ["help", "You may help to run someone's day. What would you do?"],
    ],
    guide: [
      "They say that rules are rules.",
      "They say what happened. Nothing follows from it.",
      "They know one thing that helped or hurt.",
      "They say how it felt. They say what a worker can do.",
      "They would knock, ask and keep their word. They take care with power.",
    ],
  },
  "starting-again": {
    situation: [
      ["door", "Think of a time when you had to start again."],
      ["bed", "It could be after you were ill."],
      ["home", "It could be after years at home."],
      ["work", "It could be after a job ended."],
    ],
    ask: [
      ["hard", "What was hard?"],
      ["star", "What did you know already that helped you?"],
    ],
    guide: [
      "They blame others. Or they say it was easy.",
      "It was hard and they got through. They do not say how.",
      "They say what was hard. They say one thing they did.",
      "They are honest. They asked for help or learnt something.",
      "They kept going. They know their strengths. They help the next person.",
    ],
  },
}
