import type { EasyText } from "#db/seed/reference/question-types.ts"

/** The situations that are answered in words, written or spoken, in Easy Read, by code. */
export const easyWords: Readonly<Record<string, EasyText>> = {
  "first-morning": {
    situation: [
      ["person", "Tomorrow you meet Ray."],
      ["bus", "He used to drive lorries."],
      ["letter", "You know about his health."],
      ["ask", "You do not know much about him."],
      ["team", "He has met six new workers this year."],
    ],
    ask: [
      ["clock", "What would you do in the first hour?"],
      ["speak", "What would you say? Why?"],
    ],
    guide: [
      "The worker only does jobs. Ray could be anyone.",
      "The worker is friendly. But the worker does the talking.",
      "The worker asks Ray what he likes.",
      "Ray leads. The worker knows he may be fed up.",
      "Ray leads. The worker asks about his life. They do not rush him.",
    ],
  },
  "two-friends-one-friday": {
    situation: [
      ["home", "Ellie and Doug share a house."],
      ["music", "Ellie wants a party on Friday."],
      ["bed", "Doug wants to sleep."],
      ["work", "He works on Saturday."],
      ["ask", "They both want your help."],
    ],
    ask: [["think", "What would you do? Why?"]],
    guide: [
      "The worker makes a rule for them.",
      "The worker wants to be fair. But the worker decides.",
      "They talk. The worker finds the answer.",
      "Ellie and Doug find the answer. It is their house.",
      "The quiet one is heard too. The worker asks later how it went.",
    ],
  },
  "no-time-for-a-bath": {
    situation: [
      ["bath", "Grace loves a bath on Sunday."],
      ["speak", "A worker says, “Not today, Grace.”"],
      ["sad", "Grace says nothing. You hear it."],
      ["door", "You are new."],
      ["heart", "You like this worker."],
    ],
    ask: [
      ["clock", "What would you do then?"],
      ["calendar", "What would you do later?"],
    ],
    guide: [
      "They do nothing. Or they blame people.",
      "They feel bad about it. But nothing changes for Grace.",
      "They help Grace or they speak up. They do not do both.",
      "They help Grace that day. They talk to someone after.",
      "They ask Grace and make it happen. They are fair and plain.",
    ],
  },
  "ten-minutes-left": {
    situation: [
      ["home", "You visit Betty."],
      ["sad", "It is a sad day for her."],
      ["heart", "She has a photo book. She cries."],
      ["food", "Her tea is not made."],
      ["clock", "You have ten minutes left."],
      ["person", "Someone else is waiting for you."],
    ],
    ask: [
      ["clock", "What would you do now?"],
      ["calendar", "What would you do after?"],
    ],
    guide: [
      "They make the tea and go. They do not see that she is sad.",
      "They say something kind. Then they do the jobs.",
      "They make time for Betty. They forget the person who waits.",
      "They stay and ask. They tell someone that they are late.",
      "They look at the photos with her. They think of her evening too.",
    ],
  },
  "not-a-stranger": {
    situation: [
      ["door", "It is your first visit to Mr Malik."],
      ["worry", "His daughter opens the door. She is tired."],
      ["speak", "She says, “We did not want a stranger.”"],
      ["listen", "Mr Malik can hear you both."],
    ],
    ask: [
      ["speak", "What would you say to her?"],
      ["person", "What would you say to him?"],
    ],
    guide: [
      "They talk about rules. They do not talk to Mr Malik.",
      "They are polite. Mr Malik only gets a hello.",
      "They hear that it is hard. They talk to him too.",
      "They say it is fine to feel this. They ask him and wait.",
      "It is his house and his say. Nobody is rushed.",
    ],
  },
  "the-ticket-you-forgot": {
    situation: [
      ["speak", "You told Lee that you would book his ticket."],
      ["no", "You forgot. Now there are no tickets."],
      ["friends", "Lee has told his friends that he is going."],
      ["clock", "You see him tonight."],
    ],
    ask: [["speak", "What would you say to Lee?"]],
    guide: [
      "They blame others. Or they do not tell the truth.",
      "They say sorry. But they make it sound small.",
      "They say it was their mistake. They want to fix it fast.",
      "They own it. Lee may be angry. They ask what helps.",
      "They own it at once. They promise only what they can do.",
    ],
  },
  "she-will-only-be-let-down": {
    situation: [
      ["person", "Nia is 29. She makes very good cakes."],
      ["shop", "She wants a Saturday job in a shop."],
      ["team", "You are at a team meeting. Nia is not there."],
      ["no", "Someone says, “She will only be let down.”"],
    ],
    ask: [["speak", "What would you say at the meeting?"]],
    guide: [
      "They agree or say nothing.",
      "They say she may try. They do not believe in it.",
      "They speak up. They say what Nia is good at.",
      "They speak up kindly. They want Nia to be asked.",
      "They start with her strengths. They want Nia in the room.",
    ],
  },
}
