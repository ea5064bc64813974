import { libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

const pick = "Which is the best of these to do, and which is the worst?"
const order = "Put these in order, from the best thing to do to the worst."

/** Situations with choices to pick from, and with choices to put in order. */
export const choiceScenarios: readonly QuestionText[] = [
  {
    code: "birthday-by-the-sea",
    kind: "best-and-worst",
    values: ["respect", "whole-person"],
    title: "A birthday by the sea",
    situation:
      "Amina will be 45 on Saturday. She has told you that she wants a quiet day by the sea with one friend. On Thursday her sister rings you. She has planned a big surprise party for Saturday, with thirty people, and asks you to bring Amina.",
    ask: pick,
    options: [
      {
        id: "a",
        text: "Keep the surprise. Thirty people who love her are worth more than a day out.",
        key: 1,
        why: "It is Amina's birthday and she has said what she wants. A surprise takes her say away.",
      },
      {
        id: "b",
        text: "Tell the sister that you cannot help to surprise her, and that she should ask Amina.",
        key: 4,
        why: "Straight and fair, and it sends the question to the right person. Being there for Amina when it comes up would be better still.",
      },
      {
        id: "c",
        text: "Tell Amina what is planned. Ask what she wants to do, and if she would like you there when she rings her sister.",
        key: 5,
        why: "She gets to know, she decides, and she does not have to do the hard call on her own.",
      },
      {
        id: "d",
        text: "Take Amina to the sea on Saturday and tell the sister afterwards that you forgot.",
        key: 2,
        why: "Amina has her day by the sea. But it costs a lie, and her sister is left standing there with thirty people.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "the-tablets-in-the-pack",
    kind: "best-and-worst",
    values: ["honest", "courageous"],
    title: "The tablets in the pack",
    situation:
      "You support Stan in the mornings and in the evenings. At six in the evening you see that his morning tablets are still in the pack. You signed this morning that he had them. Stan is watching the snooker and says that he feels fine.",
    ask: pick,
    options: [
      {
        id: "a",
        text: "Ring the pharmacist or 111 now and ask what to do. Tell Stan and your manager what happened.",
        key: 5,
        why: "It is safe, it is quick and it is honest. Stan hears it from you, and the record will be put right.",
      },
      {
        id: "b",
        text: "Give him both lots now, so that he has had all of today's tablets.",
        key: 1,
        why: "Two lots at once can do real harm. Never guess with medicine.",
      },
      {
        id: "c",
        text: "Tell Stan, leave the morning ones out, and put the record right at the next team meeting.",
        key: 3,
        why: "You told Stan and you did not guess. But some tablets must not be missed, and nobody who knows has been asked.",
      },
      {
        id: "d",
        text: "Take the morning tablets out of the pack. He feels fine, and it will not happen again.",
        key: 1,
        why: "That hides it. If he feels ill tonight, nobody will know why.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "humming-in-the-library",
    kind: "best-and-worst",
    values: ["courageous", "respect", "proud"],
    title: "Humming in the library",
    situation:
      "You are at the library with Bilal. He hums when he reads, and he is deep in a book about bridges. A man at the next table turns to you and says, “Can you not keep him quiet?” Bilal has heard it.",
    ask: pick,
    options: [
      {
        id: "a",
        text: "Say sorry to the man, pack up the book and tell Bilal that it is time to go.",
        key: 1,
        why: "Bilal did nothing wrong. He lost his book and his place, and nobody asked him.",
      },
      {
        id: "b",
        text: "Say nothing, and hope that the man will move to another table.",
        key: 2,
        why: "It keeps the peace. But Bilal heard what was said, and he was left alone with it.",
      },
      {
        id: "c",
        text: "Tell the man that people have the right to hum and that he should be ashamed.",
        key: 3,
        why: "You stood up for Bilal, and that takes courage. A telling-off may make the room harder for him, and it was not his choice of words.",
      },
      {
        id: "d",
        text: "Turn to Bilal first and ask what he would like. Then say to the man, “You can talk to Bilal, he is right here.”",
        key: 5,
        why: "Bilal comes first and is spoken to, not about. The man gets a friendly way to do better.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "on-the-kitchen-floor",
    kind: "put-in-order",
    values: ["kind", "honest"],
    title: "On the kitchen floor",
    situation:
      "You let yourself in at eight. Mrs Okafor, who is 82, is sitting on the kitchen floor. She slipped an hour ago. She is awake, cross and cold. She says, “Just pull me up, and not a word to my son.”",
    ask: order,
    options: [
      {
        id: "a",
        text: "Pull her up by the arms as she asks. It is her body and her choice.",
        key: 2,
        why: "You listened to her. But pulling somebody up can break what is not broken yet, and hurt you as well.",
      },
      {
        id: "b",
        text: "Sit down by her, put a blanket round her, and ask what hurts. Ring for help, and tell her why.",
        key: 5,
        why: "She is warm, she is not alone, and nobody guesses. She knows what you do and why.",
      },
      {
        id: "c",
        text: "Fetch the neighbour, lift her together, and promise that it stays between the three of you.",
        key: 1,
        why: "The same risk, one more person, and a promise that you may not keep. A fall must be written down.",
      },
      {
        id: "d",
        text: "Ring the office from the hall and do what they say. Then go in and tell her.",
        key: 4,
        why: "You get the right help. Five minutes by her side come first, and so does her say about her son.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "harris-video-call",
    kind: "put-in-order",
    values: ["flexible", "respect", "proud"],
    title: "Harri's video call",
    situation:
      "Harri is 67. His grandson has moved to Canada, and Harri has bought a phone to see his face. It has too many buttons for him, and you have never made a video call either. He asks you to sort it out for Sunday.",
    ask: order,
    options: [
      {
        id: "a",
        text: "Tell him kindly that such phones are for younger people, and help him write a letter.",
        key: 1,
        why: "Letters are lovely. But you have told a man what he is too old for.",
      },
      {
        id: "b",
        text: "Set it up at home with a film that explains it, and show him the one button to press.",
        key: 4,
        why: "You learnt something, and he gets his call. It would be his own a little more if he had been there.",
      },
      {
        id: "c",
        text: "Say that you have never done it. Sit down with him tonight and find out how together.",
        key: 5,
        why: "Honest, and it stays Harri's phone. By Sunday he can do it himself, and so can you.",
      },
      {
        id: "d",
        text: "Make the call from your own phone on Sundays, so that he does not have to learn it.",
        key: 2,
        why: "He sees his grandson, and that is good. But it works only when you are there, and his own phone lies in a drawer.",
      },
    ],
    credit: libraryCredit,
  },
  {
    code: "dani-and-kofi",
    kind: "put-in-order",
    values: ["whole-person", "courageous"],
    title: "Dani and Kofi",
    situation:
      "Dani and Kofi met at the gym. They are both in their thirties, and each has a flat with support. Dani asks if you can help with a date at her flat on Friday. A colleague says, “Better not. What will their families say?”",
    ask: order,
    options: [
      {
        id: "a",
        text: "Say that you will bring it up with the manager, who is back in ten days.",
        key: 2,
        why: "Asking is fine, but a date is nobody's to allow, and Friday is gone by then.",
      },
      {
        id: "b",
        text: "Tell Dani that it is not possible on your shift, so that nobody gets into trouble.",
        key: 1,
        why: "Two adults like each other. Saying no keeps the worker safe and nobody else.",
      },
      {
        id: "c",
        text: "Tell your colleague that it is up to Dani and Kofi, and help Dani with what she asked for.",
        key: 4,
        why: "Right, and said where it had to be said. Asking what they want from you on the night makes it better.",
      },
      {
        id: "d",
        text: "Ask Dani what she would like help with and when she would like you to be gone. Tell your colleague why.",
        key: 5,
        why: "It is her evening, down to when you leave. Your colleague hears why as well.",
      },
    ],
    credit: libraryCredit,
  },
]
