import type { ComfortRefusal } from "#app/domain/panels/meeting-rules.ts"
import type { MeetingRole } from "#app/domain/panels/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<ComfortRefusal> = {
  "not-found": () => "You can write this while you are on the list of people we would like to meet.",
  "too-long": ({ limit }) =>
    `This is longer than ${limit} characters. Please make it shorter. Nothing you wrote is lost`,
}

const does: Readonly<Record<MeetingRole, string>> = {
  welcome: "welcomes you",
  ask: "asks you a question",
  listen: "listens",
}

/** What applicants know of meeting the panel before they come. */
export const beforeWeMeet = {
  refusals,
  title: "Before we meet",
  lead: "We meet as people. It is a talk, and nobody wants to catch you out. So here is all of it beforehand.",
  dayTitle: "What will happen",
  askTitle: "What we will ask you",
  askText: "Everybody is asked the same. You may bring notes. You may take your time.",
  question: (place: number) => `Question ${place}`,
  peopleTitle: "Who you will meet",
  peopleText: "They are named as they would like to be.",
  does,
  and: " and ",
  comfortTitle: "What would make it comfortable for you?",
  comfortText:
    "The people you will meet read this, so that they can make it good for you. It is not scored. You can leave it empty.",
  comfortLabel: "For the people you will meet to know",
  comfortHint: "For example: speak slowly, a chair near the door, a short rest, my name is said like this.",
  comfortKeep: "Tell them",
  comfortChange: "Change it",
  comfortGone: "Empty the box and press the button to take it back.",
  told: "The people you will meet can read it now.",
  takenBack: "It is gone. Nobody can read it any more.",
}
