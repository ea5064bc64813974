import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const beforeWeMeet: Translation<ApplicantWords["apply"]["beforeWeMeet"]> = {
  refusals: {
    "not-found": () => "You can not write this now.",
    "too-long": ({ limit }) => `This is too long. Use less than ${limit} letters.`,
  },
  title: "Before we meet",
  lead: "We just talk. There are no tricks. You can read it all now.",
  dayTitle: "What will happen",
  askTitle: "What we will ask you",
  askText: "We ask all people the same. You can bring notes. Take your time.",
  question: (place) => `Question ${place}`,
  peopleTitle: "Who you will meet",
  peopleText: "They choose how we name them.",
  does: { welcome: "says hello to you", ask: "asks you a question", listen: "listens to you" },
  and: " and ",
  comfortTitle: "What would make it good for you?",
  comfortText: "The people you meet read this. It gets no score. You do not have to write.",
  comfortLabel: "Tell the people you will meet",
  comfortHint: "You can say: Please talk slowly. I like to sit by the door. I want to rest.",
  comfortKeep: "Tell them",
  comfortChange: "Change it",
  comfortGone: "Do you want to take it back? Clear the box. Then press the button.",
  told: "The people you will meet can read it now.",
  takenBack: "It is gone. No one can read it now.",
}
