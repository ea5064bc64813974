import type { EasyText } from "#db/seed/reference/question-types.ts"

/** What a panel asks when it meets somebody, in Easy Read, by code. */
export const easyMeeting: Readonly<Record<string, EasyText>> = {
  "meet-what-made-you-come": {
    situation: [
      ["form", "You have read about the job."],
      ["heart", "You have read about a good day here."],
      ["yes", "You can not get this wrong."],
    ],
    ask: [
      ["door", "Why did you want to come?"],
      ["calendar", "What would you like about a normal day here?"],
    ],
    guide: [
      "Any job would do. They say nothing about us.",
      "They like the hours or the pay. They say little about us.",
      "They like to help. They name one thing from the job.",
      "They name something about us. They say why they like it.",
      "We can see the day with them. They say what is good and hard.",
    ],
  },
  "meet-first-hour": {
    situation: [
      ["calendar", "It is your first day."],
      ["door", "I open the door to you."],
      ["person", "I am quiet with new people."],
    ],
    ask: [
      ["speak", "What would you say?"],
      ["clock", "What would you do in the first hour?"],
    ],
    guide: [
      "They talk about jobs to do. They do not ask me.",
      "They are nice. They talk all the time.",
      "They ask what I like.",
      "It can be quiet. They ask how I like things.",
      "I set the pace. I show them my home. I want them to come back.",
    ],
  },
  "meet-say-no-to-you": {
    situation: [
      ["calendar", "We have a plan. We want to go swimming."],
      ["no", "I say, “No. I am not going.”"],
      ["think", "I do not say why."],
    ],
    ask: [
      ["speak", "What would you say to me?"],
      ["help", "What would you do?"],
    ],
    guide: [
      "They push me. Or they are cross.",
      "They say OK and go away.",
      "They say it is OK. They ask why.",
      "My no is a no. They stay near. I can talk or not.",
      "They do not push. They think about next time. I do not get told off.",
    ],
  },
  "meet-got-it-wrong": {
    situation: [
      ["two-people", "All of us get things wrong with people."],
      ["think", "Think of a time when you did."],
      ["stop", "Only tell us what you want to."],
    ],
    ask: [
      ["sad", "What went wrong?"],
      ["help", "What did you do when you saw it?"],
    ],
    guide: [
      "They never got it wrong. Or it was not their fault.",
      "It was small. We do not hear about the other person.",
      "They say what they did wrong. They put it right.",
      "They saw how the other person felt. They went to them.",
      "They say it was them. They do it a new way now.",
    ],
  },
  "meet-hard-day": {
    situation: [
      ["angry", "Some days I shout. It is not about you."],
      ["door", "Today I shouted at you and shut my door."],
      ["clock", "You are here with me till four."],
    ],
    ask: [
      ["help", "What would you do?"],
      ["speak", "What do you say when I come out?"],
    ],
    guide: [
      "They shout back. Or they go away.",
      "They stay calm. They tell me not to shout.",
      "They give me time. They look if I am OK.",
      "They give me time. They are near. They do not blame me.",
      "They also ask what helps me. Then the day goes on.",
    ],
  },
  "meet-something-to-learn": {
    situation: [
      ["two-people", "Think of something you showed someone."],
      ["listen", "Think of something someone showed you."],
      ["star", "It can be small."],
    ],
    ask: [
      ["speak", "Tell us about both."],
      ["heart", "What makes a person good to learn from?"],
    ],
    guide: [
      "They can not think of one.",
      "They name both. That is all.",
      "They tell us about one. We can see it.",
      "They tell us about both. They know what helped.",
      "They go at the pace of others. They like to learn from us.",
    ],
  },
  "meet-my-family-says": {
    situation: [
      ["music", "I am 26. I want to go to a concert in Hull."],
      ["bed", "I want to stay there for the night."],
      ["phone", "My mum calls you. She says, “Do not let it happen.”"],
      ["listen", "I can hear you on the phone."],
    ],
    ask: [
      ["phone", "What would you say to my mum?"],
      ["speak", "What would you say to me?"],
    ],
    guide: [
      "They do what my mum says. Or they choose for me.",
      "They stay out of it.",
      "They are polite to my mum. They say it is my choice.",
      "They hear my mum. They say it is my life. They ask me.",
      "They also plan the night with me. I tell my mum.",
    ],
  },
  "meet-ask-us": {
    situation: [
      ["home", "You would come into our homes."],
      ["fair", "So you can ask us things too."],
      ["ask", "Ask us what you like."],
    ],
    ask: [
      ["ask", "What would you like to know about us?"],
      ["person", "What should we know about you?"],
    ],
    guide: [
      "They ask nothing. Or they only ask what they get.",
      "They ask about rules and jobs.",
      "They ask about us. They say a little about them.",
      "They ask what matters to us. They say one true thing.",
      "They ask and they listen. They say what they are good at.",
    ],
  },
}
