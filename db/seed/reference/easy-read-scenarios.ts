import type { EasyLine, EasyText } from "#db/seed/reference/question-types.ts"

const rate: readonly EasyLine[] = [
  ["choose", "Look at each choice."],
  ["ask", "How good is it?"],
]
const pick: readonly EasyLine[] = [
  ["choose", "Look at the choices."],
  ["yes", "Which one is the best?"],
  ["no", "Which one is the worst?"],
]
const order: readonly EasyLine[] = [
  ["order", "Put the choices in order."],
  ["yes", "Put the best one at the top."],
]

/** The situations that come with choices, in Easy Read, by code. */
export const easyScenarios: Readonly<Record<string, EasyText>> = {
  "third-takeaway": {
    situation: [
      ["home", "Marcus has his own flat."],
      ["help", "You help him to cook."],
      ["write", "His plan says more fresh food."],
      ["food", "Tonight he wants a takeaway again."],
      ["money", "He can pay for it."],
    ],
    ask: rate,
    options: {
      a: ["write", "Say no takeaway today, because of the plan."],
      b: ["help", "Say “your choice”. Help him to order it."],
      c: ["food", "Cook fresh food. He may change his mind."],
      d: ["ask", "Ask what he likes about it and order. Offer to make it together."],
    },
  },
  "running-late": {
    situation: [
      ["home", "You visit people at home."],
      ["clock", "You are 20 minutes late for Joan."],
      ["music", "Her friend is coming to take her to choir."],
      ["worry", "Joan must be ready in time."],
    ],
    ask: rate,
    options: {
      a: ["phone", "Ring Joan now. Say sorry. Ask what matters most."],
      b: ["walk", "Get there fast. Say sorry. Work quickly."],
      c: ["write", "Write down the planned time. Make it up another day."],
      d: ["phone", "Ring the office. Ask them to tell Joan."],
    },
  },
  "broken-mug": {
    situation: [
      ["home", "You are at Sam's house."],
      ["cup", "You break his mug."],
      ["heart", "His dad gave it to him."],
      ["listen", "Sam did not hear it."],
    ],
    ask: rate,
    options: {
      a: ["shop", "Buy a new one. Put it in the cupboard."],
      b: ["speak", "Tell him now. Say sorry. Ask what he wants."],
      c: ["clock", "Tell him after the match, before you go."],
      d: ["write", "Write it in the book. Your manager can tell him."],
    },
  },
  "not-this-morning": {
    situation: [
      ["bath", "You help Mr Hughes to wash."],
      ["no", "Today he does not want a wash."],
      ["calendar", "It was the same yesterday."],
      ["sad", "He is quiet."],
    ],
    ask: rate,
    options: {
      a: ["write", "Say that is fine. Write it down. Do the next job."],
      b: ["two-people", "Sit down. Leave the wash. Ask how he is."],
      c: ["music", "Offer less: later, or hands and face, with his music."],
      d: ["family", "Say that his daughter will be upset."],
    },
  },
  "late-gig": {
    situation: [
      ["music", "Chloe has a ticket for a gig."],
      ["clock", "It ends at eleven at night."],
      ["stop", "Support stops at nine."],
      ["two-people", "She wants someone with her."],
    ],
    ask: rate,
    options: {
      a: ["team", "Talk to the team with Chloe. Who can swap?"],
      b: ["clock", "Say support ends at nine. Help her to sell it."],
      c: ["friends", "Ask if a friend is going who she likes."],
      d: ["two-people", "Stay with her for no pay. Tell nobody."],
    },
  },
  "letter-board": {
    situation: [
      ["person", "You meet Leila."],
      ["write", "She points at letters to make words."],
      ["hard", "You are slow to follow."],
      ["family", "Her brother is there. He is fast."],
    ],
    ask: rate,
    options: {
      a: ["family", "Ask her brother to tell you."],
      b: ["speak", "Guess the words out loud."],
      c: ["ask", "Say you are new. Ask her to show you how."],
      d: ["clock", "Take your time. Say each word back."],
    },
  },
  "talked-over": {
    situation: [
      ["cup", "You are in a café with Priya."],
      ["team", "Another worker is there too."],
      ["ask", "The waiter asks what Priya wants."],
      ["speak", "The other worker answers for her."],
      ["sad", "Priya looks down."],
    ],
    ask: rate,
    options: {
      a: ["ask", "Ask Priya, “What do you want?” Then wait."],
      b: ["listen", "Say nothing."],
      c: ["two-people", "Tell the other worker after, in private."],
      d: ["work", "Tell the manager tomorrow."],
    },
  },
  "steam-train": {
    situation: [
      ["happy", "Tom is going on a steam train."],
      ["two-people", "You go with him."],
      ["rain", "It will rain hard."],
      ["ask", "Tom does not know yet."],
    ],
    ask: rate,
    options: {
      a: ["calendar", "Move the trip. Tell him in the morning."],
      b: ["rain", "Go and say nothing. Pack coats."],
      c: ["phone", "Find out what is dry there. Then ring Tom."],
      d: ["ask", "Tell Tom about the rain. Ask what he wants."],
    },
  },
  "bus-on-his-own": {
    situation: [
      ["bus", "Jamie is 22. He wants to take the bus alone."],
      ["heart", "He wants to see his girlfriend."],
      ["worry", "His mum is worried."],
      ["stop", "She asks you to stop him."],
    ],
    ask: rate,
    options: {
      a: ["bus", "Follow the bus in your car. Do not tell him."],
      b: ["family", "Say it is his choice. Ask if all can talk."],
      c: ["family", "Tell his mum you will try. Hope he forgets."],
      d: ["two-people", "Plan it with Jamie. Ride it with him first."],
    },
  },
  barbecue: {
    situation: [
      ["friends", "You are at a party."],
      ["work", "A man asks about your job. You tell him."],
      ["sad", "He laughs. He says, “Poor things.”"],
    ],
    ask: rate,
    options: {
      a: ["speak", "Tell a funny story about someone you support."],
      b: ["money", "Say it pays the bills. Talk about something else."],
      c: ["work", "Say they are not poor things. Say what you like."],
      d: ["ask", "Ask him why he says that."],
    },
  },
  "kens-secret": {
    situation: [
      ["two-people", "Ken has a new friend."],
      ["money", "The friend asks Ken for money."],
      ["angry", "He gets cross if Ken says no."],
      ["stop", "Ken says, “Do not tell anyone.”"],
    ],
    ask: rate,
    options: {
      a: ["two-people", "Promise not to tell. Look out for Ken."],
      b: ["speak", "Say why you must tell. Ask Ken what he wants."],
      c: ["listen", "Listen. Do not promise. Tell your manager after."],
      d: ["speak", "Tell Ken to stop seeing this friend."],
    },
  },
  "birthday-by-the-sea": {
    situation: [
      ["calendar", "It is Amina's birthday on Saturday."],
      ["walk", "She wants a quiet day by the sea."],
      ["phone", "Her sister rings you."],
      ["music", "The sister has planned a big party."],
      ["ask", "She asks you to bring Amina."],
    ],
    ask: pick,
    options: {
      a: ["music", "Keep the secret. Bring Amina to the party."],
      b: ["phone", "Tell the sister to ask Amina."],
      c: ["ask", "Tell Amina. Ask what she wants. Offer to be there."],
      d: ["walk", "Take Amina to the sea. Say that you forgot."],
    },
  },
  "the-tablets-in-the-pack": {
    situation: [
      ["person", "You support Stan."],
      ["clock", "It is evening."],
      ["worry", "His morning tablets are still there."],
      ["write", "You wrote that he had them."],
      ["happy", "Stan says that he feels fine."],
    ],
    ask: pick,
    options: {
      a: ["phone", "Ring someone who knows. Tell Stan and your manager."],
      b: ["two-people", "Give him all the tablets now."],
      c: ["calendar", "Tell Stan. Leave them out. Write it down later."],
      d: ["person", "Take the tablets away. Tell nobody."],
    },
  },
  "humming-in-the-library": {
    situation: [
      ["write", "You are in a library with Bilal."],
      ["music", "He hums when he reads."],
      ["angry", "A man says, “Can you not keep him quiet?”"],
      ["listen", "Bilal hears it."],
    ],
    ask: pick,
    options: {
      a: ["door", "Say sorry to the man. Take Bilal home."],
      b: ["listen", "Say nothing. Hope that the man moves."],
      c: ["speak", "Tell the man that he should be ashamed."],
      d: ["ask", "Ask Bilal what he wants. Then speak to the man."],
    },
  },
  "on-the-kitchen-floor": {
    situation: [
      ["door", "You visit Mrs Okafor. She is 82."],
      ["hard", "She is on the kitchen floor. She slipped."],
      ["angry", "She is cold and cross."],
      ["help", "She says, “Just pull me up.”"],
      ["stop", "She says, “Do not tell my son.”"],
    ],
    ask: order,
    options: {
      a: ["help", "Pull her up. It is her choice."],
      b: ["two-people", "Sit with her. Keep her warm. Ring for help."],
      c: ["friends", "Lift her with a neighbour. Promise not to tell."],
      d: ["phone", "Ring the office first. Then go to her."],
    },
  },
  "harris-video-call": {
    situation: [
      ["person", "Harri is 67."],
      ["child", "His grandson lives far away."],
      ["phone", "Harri has a new phone to see him."],
      ["hard", "The phone is hard to use. You do not know how."],
    ],
    ask: order,
    options: {
      a: ["letter", "Say it is for young people. Write a letter."],
      b: ["home", "Learn it at home. Show him one button."],
      c: ["two-people", "Say you do not know. Find out together."],
      d: ["phone", "Use your own phone every Sunday."],
    },
  },
  "dani-and-kofi": {
    situation: [
      ["heart", "Dani and Kofi like each other."],
      ["home", "Each has a flat with support."],
      ["calendar", "Dani wants a date on Friday. She asks for help."],
      ["speak", "A worker says, “Better not.”"],
    ],
    ask: order,
    options: {
      a: ["calendar", "Wait for the manager. That takes ten days."],
      b: ["speak", "Tell Dani that you cannot do it."],
      c: ["team", "Tell the worker it is their choice. Help Dani."],
      d: ["ask", "Ask Dani what help she wants. Ask when to go."],
    },
  },
}
