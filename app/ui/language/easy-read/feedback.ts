import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const feedback: Translation<ApplicantWords["feedback"]> = {
  values: {
    kind: "Being kind",
    honest: "Being honest",
    respect: "Respect",
    courageous: "Being brave",
    "whole-person": "Seeing the whole person",
    flexible: "Learning new things",
    proud: "Being proud of what you do",
  },
  frames: {
    saw: (question) => `The panel saw this in “${question}”:`,
    agreed: (question) => `You chose this in “${question}”:`,
    nearest: (question) => `You were nearly there in “${question}”. The panel looks for this:`,
    own: () => "",
  },
  read: {
    title: "What the panel saw in you",
    lead: () => "The panel read your answers. They liked these things.",
    said: "Somebody on the panel wrote this:",
    toTry: "One thing to try",
    toTryLead: (question) => `In “${question}” the panel likes answers like this:`,
    unclearTitle: "Is something not clear?",
    unclear: "You can ask us.",
    write: "Write to us",
    keep: "You can keep this. You can print this page.",
    doors: "Other jobs",
    doorsText: "These jobs are near you, or like this one.",
    allJobs: "See all jobs",
  },
  standing: {
    title: "What the panel saw in you",
    soon: "We tell you what was good in your answers.",
    by: "You have it by",
    late: "It is late. We are sorry. It was to be here by",
    lateAsk: "Please ask us for it",
    there: "It is here now.",
    read: "Read what the panel saw in you",
  },
}
