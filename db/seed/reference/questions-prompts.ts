import { anchors, libraryCredit, type QuestionText } from "#db/seed/reference/question-types.ts"

/** Values prompts: they ask for life as it was lived. No experience of care work is called for. */
export const promptQuestions: readonly QuestionText[] = [
  {
    code: "been-there-for-someone",
    kind: "prompt",
    values: ["kind", "whole-person"],
    title: "Being there for someone",
    situation:
      "Think of someone you have been there for. It could be a child, a parent, a neighbour or a friend. It could be someone at work, or someone you knew when you were inside. It can be a small thing. Share only what you want to.",
    ask: "What did you do for them? How did you know it was what they wanted?",
    guide: anchors([
      "Stays general: no real moment and no real person. Or the help was done to someone, with no thought of what they wanted.",
      "There is a real moment, but it is mostly about the helper. What the other person wanted is guessed.",
      "Says what happened and shows care. There is a sign or two of what mattered to the other person.",
      "Noticed how the person felt. Asked, or watched closely, for what they wanted, and did that.",
      "You can picture the other person: what they like, what they said, what they chose. The help came from that, and the answer says how it went for them.",
    ]),
    lookFor: [
      "A real moment, big or small",
      "The other person's own words or choices",
      "Asking and noticing, not guessing",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "counted-on-you",
    kind: "prompt",
    values: ["honest"],
    title: "Someone counted on you",
    situation:
      "Think of a time when someone counted on you. It could be getting children to school, a shift no one else could do, or a promise you made. It is fine if it did not all go well.",
    ask: "What did you do to keep your word? If something went wrong, what did you say?",
    guide: anchors([
      "No real promise or duty in it. Or the blame for letting someone down goes to others.",
      "Someone counted on them, but it is not clear what they did about it.",
      "Kept their word in an ordinary way. If it went wrong, they said so, perhaps late.",
      "Took steps ahead of time to keep their word. If it went wrong, they said so soon and put it right.",
      "Kept going when it cost them something, or owned up early when that was hard. Shows why it mattered to the other person, and what they do now.",
    ]),
    lookFor: [
      "What they did, not only what they meant to do",
      "Owning up to a mistake is a good sign, not a bad one",
      "Thinking of the person who was waiting",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "made-you-think-again",
    kind: "prompt",
    values: ["flexible", "respect"],
    title: "Someone made you think again",
    situation:
      "Think of someone whose life is not like yours. They may have a different age, faith, language or way of living. Something they said or did made you think again.",
    ask: "What did you think before? What changed, and what do you do differently now?",
    guide: anchors([
      "Nothing changed, or the other person is talked down.",
      "Says that people are different, but not what it taught them.",
      "Names something they learnt. What they do now is thin.",
      "Says plainly what they got wrong before, and one thing they do now.",
      "Owns what they got wrong. Gives the other person the credit. Shows the change in something they did later.",
    ]),
    lookFor: [
      "Curious, not just polite",
      "Gives the other person credit",
      "A change you could see from outside",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "spoke-up",
    kind: "prompt",
    values: ["courageous", "honest"],
    title: "Speaking up",
    situation:
      "Think of a time when you saw something that was not fair or not safe. It could be at home, at work, at school, inside or in the street. Share only what you want to.",
    ask: "What did you do, and what made it hard? Would you do the same today?",
    guide: anchors([
      "Saw something wrong and leaves it there, or made it worse and does not see that.",
      "Did something, but mainly to feel better or to win. The person who was wronged is hard to find.",
      "Said or did something that helped. Little on why it was hard or what they learnt.",
      "Spoke up although it was hard, and thought about the person it happened to.",
      "Thought about how and when to speak. Asked or backed the person it happened to. Is honest about what they would do better now.",
    ]),
    lookFor: [
      "Courage does not have to be loud",
      "Did they ask the person it happened to?",
      "Honest about fear, doubt or getting it wrong",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "their-own-way",
    kind: "prompt",
    values: ["respect", "whole-person"],
    title: "Doing it their own way",
    situation:
      "Think of a time when someone close to you did something their own way. You would have done it another way. It could be how a teenager dressed, or how your mum ran her kitchen.",
    ask: "What did you do? What made it hard to let them, and what helped?",
    guide: anchors([
      "Took over, and still thinks that was right because their way was better.",
      "Let the person do it, but kept pushing or made them pay for it.",
      "Let the person do it their way. Little on why it mattered to them.",
      "Held back on purpose, and can say why it was the other person's choice.",
      "Found out why that way mattered to the person, and backed them in it. Is honest about how hard that was.",
    ]),
    lookFor: [
      "Whose choice was it?",
      "Knows why it mattered to the person",
      "Honest about the urge to take over",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
  {
    code: "proud-of",
    kind: "prompt",
    values: ["proud", "flexible"],
    title: "Something you are proud of",
    situation:
      "Think of something you did that took effort. It could be bringing up a family, learning a language, mending a bike or running a stall. It does not have to be grand.",
    ask: "What are you proud of, and what kept you going when it was hard?",
    guide: anchors([
      "Names nothing they did, or puts others down to look good.",
      "Names something, but not the effort in it.",
      "Shows effort and some pride. Little on what kept them going.",
      "Shows the effort, the hard part and how they got through it.",
      "Pride without boasting: what it took, who helped, what they learnt, and what it gave to others.",
    ]),
    lookFor: [
      "Effort over time",
      "Credit to those who helped",
      "Good cheer, or plain stubbornness",
      "Spelling and grammar do not count",
    ],
    credit: libraryCredit,
  },
]
