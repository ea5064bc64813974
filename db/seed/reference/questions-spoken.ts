import { anchors, libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

/** Situations in which the words themselves are what helps: the applicant says them, aloud or typed. */
export const spokenQuestions: readonly QuestionText[] = [
  {
    code: "not-a-stranger",
    kind: "spoken",
    values: ["kind", "respect"],
    title: "“We did not want a stranger”",
    situation:
      "It is your first visit to Mr Malik. His daughter opens the door. She looks tired and says, “We did not want a stranger in the house.” Mr Malik sits in the front room, and he can hear you both.",
    ask: "What would you say to her, and what would you say to him?",
    guide: anchors([
      "Talks about rules, time or the job. Or speaks only to the daughter, as if he were not there.",
      "Polite, but it is about the worker. He gets a hello.",
      "Hears that it is hard for her, and speaks to him too. Little room for what he wants.",
      "Says that it makes sense to feel so. Asks him what he would like, and waits.",
      "All of that in warm, plain words. It is his house and his say. She does not have to feel bad, and nobody is hurried.",
    ]),
    lookFor: [
      "Words you could hear somebody say",
      "He is spoken to, not about",
      "Her feelings are heard, and not argued with",
      "Spelling, grammar and accent do not count",
    ],
    samples: [
      {
        text: "Hello, I am from the agency and I have him down for half past nine. I do understand, but I have been checked and trained, so there is nothing to worry about. Can I come in please, I have to log the visit.",
        points: 1,
        why: "All of it is about the visit. Mr Malik is “him”, and he hears it.",
      },
      {
        text: "I would say, I am sorry, I know it is strange to have somebody new come in. I would say good morning to Mr Malik and tell him my name and ask if he would like a cup of tea.",
        points: 3,
        why: "Kind to both. It could leave more room for what Mr Malik wants from this morning.",
      },
      {
        text: "I'd say, no, I wouldn't want one either. You must be done in, you've been doing this on your own. I won't come in till it's all right. And then a bit louder, good morning Mr Malik, I'm Tess, I'm the stranger. It's your house, so what would you like? We could just have a sit down today and you can have a look at me.",
        points: 5,
        why: "Hears her, speaks to him, leaves the say with him, and takes the weight out of it.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "the-ticket-you-forgot",
    kind: "spoken",
    values: ["honest", "courageous"],
    title: "The ticket you forgot",
    situation:
      "You told Lee that you would book his ticket for the derby before it sold out. You forgot. It sold out this morning. Lee has told all his friends that he is going. You see him tonight.",
    ask: "What would you say to Lee?",
    guide: anchors([
      "Blames the website, the office or Lee. Or does not tell him the whole truth.",
      "Says sorry, but wrapped in reasons, or as if it were a small thing.",
      "Says plainly that it was their mistake. Goes quickly to mending it.",
      "Owns it, lets Lee be angry, and asks what would help.",
      "Owns it at once and without a “but”. Knows what it means to Lee in front of his friends. Offers something real, promises nothing they cannot keep, and says what they do differently from now on.",
    ]),
    lookFor: [
      "“I forgot”, early and plain",
      "Room for Lee to be angry",
      "A promise that can be kept",
      "Spelling, grammar and accent do not count",
    ],
    samples: [
      {
        text: "Mate, I've got bad news, it sold out really fast this time, they never put enough on. There's always the next one and we could watch it in the pub.",
        points: 1,
        why: "Friendly, but it is not true, and the ticket is talked away.",
      },
      {
        text: "Lee, I have to tell you something. I forgot to book your ticket and now it has sold out. I am really sorry. I will look at the resale site tonight and see if I can find one.",
        points: 3,
        why: "Plain and honest. Lee has no time to be upset before it is mended for him.",
      },
      {
        text: "Lee, I messed up. I said I'd get your ticket and I forgot, and it's gone. That's on me, nobody else. You've told the lads and everything. You can shout at me, that's fair. There's a resale that opens Thursday at ten, I can't promise, but I'll be sat next to you for it if you want. And next time we book it together while I'm here, so it's not in my head, it's done.",
        points: 5,
        why: "No “but”, knows what it means to him, lets him be angry and promises only what can be kept.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "she-will-only-be-let-down",
    kind: "spoken",
    values: ["proud", "whole-person", "courageous"],
    title: "“She will only be let down”",
    situation:
      "Nia is 29. She has made cakes for every birthday in the house, and now she wants a Saturday job in the bakery in town. At the team meeting somebody says, “That is not realistic. She will only be let down.” Nia is not there.",
    ask: "What would you say at the meeting?",
    guide: anchors([
      "Agrees, or says nothing. Or tells the others off and leaves it there.",
      "Says that she should be allowed to try, but without believing in it.",
      "Speaks up for Nia and names something she is good at. What happens next is not said.",
      "Speaks up in a way that others can hear, brings Nia's strengths, and asks that she is asked.",
      "All of that, and turns the worry into a question that can be worked on with Nia. Says that being let down is part of anybody's life, and that the say is hers.",
    ]),
    lookFor: [
      "Strengths first, with something she has done",
      "Fair to the colleague who worries",
      "“Ask Nia” comes into it",
      "Spelling, grammar and accent do not count",
    ],
    samples: [
      {
        text: "I would say that I see what they mean and maybe we could find something here in the house for her, like doing the baking on Saturdays, so she is not disappointed.",
        points: 1,
        why: "Kindly meant, but it agrees. Nia's wish has gone.",
      },
      {
        text: "I'd say, have you tasted her cakes? She's really good. I think we should help her to apply for it.",
        points: 3,
        why: "Starts from a strength and is on her side. The worry is not met, and nobody has asked Nia.",
      },
      {
        text: "I'd say, can I stop us a minute, because she isn't here and it's her life. She's made eleven birthday cakes, she plans them, she writes the list, she's never late with one. Maybe they say no. I've been told no, so have you. If you're worried about the Saturday bus or the early start, let's ask her about that, with her in the room. And I'd like somebody to tell her we think she's good.",
        points: 5,
        why: "Strengths, fairness and a way forward, and Nia is brought back into the room.",
      },
    ],
    credit: libraryCredit,
  },
]
