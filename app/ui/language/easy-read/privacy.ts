import { copy } from "#app/ui/language/easy-read/privacy-copy.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** What is held about somebody, and what they can do about it, one idea a line. */
export const privacy: Translation<ApplicantWords["privacy"]> = {
  links: {
    title: "What we know about you",
    copy: "See all we know about you",
    remove: "Delete all we know about you",
    complain: "Say that something was wrong",
    complaints: "You said something was wrong",
    equality: "Answer some more questions",
  },

  clock: {
    goes: "We keep your form until",
    goesWhat: "Then it goes away for good. You can delete it before.",
    held: "You said something was wrong. We keep your form until we answer. If not, the day is",
    undecided: "We keep your form for 12 months from the day we choose. You can delete it before.",
    undecidedGoes: "If we do not choose, your form goes on",
    hired: "You work here now. So the law says we keep your form. You can ask us how long.",
  },

  equalityOffer: {
    title: "A few more questions",
    text: "They help us be fair to all. You can say no. It does not change if you get the job. No one can find out which answers are yours.",
    link: "Answer some more questions",
  },

  copy,

  remove: {
    title: "Delete all we know about you",
    lead: "Delete means: it is gone for good. Then we know nothing about you.",
    takesBack: "You can still get this job. If you do this, you cannot get it.",
    goes: "What goes away for good",
    goesList: [
      "your name and how we reach you",
      "your answers and your voice",
      "the help you asked for",
      "what you wrote to us and what we wrote to you",
      "your scores, and what the panel said",
      "your answers to the questions about being fair",
      "this page, your link and your secret word",
    ],
    stays: "What stays",
    staysList: [
      "one person asked for the job (we do not know it was you)",
      "a copy in case our computers break. It goes away later",
    ],
    noWayBack: "You cannot change this later. Do you want a copy? Get it first.",
    copy: "Get a copy first",
    complaintGoes:
      "You said something was wrong. We have not answered yet. If you do this, we will not answer.",
    button: "Delete it all now",
    keep: "No, keep it",
    refusals: {
      "offer-stands": () => "We said you can have a job. So we cannot delete it now. Please call us.",
    },
    refused: "You cannot do this now",
    ring: "Call this person. Say you do not want the job. Then you can delete it all.",
  },

  gone: {
    title: "Your form is gone",
    lead: "We took away all we had about you.",
    ways: "Your link does not work now. Your 3 words do not work now.",
    files: "Your voice is gone in a few minutes.",
    letters: "You may have e-mails from us. We cannot take those away.",
    jobs: "See all the jobs",
  },

  complain: {
    title: "Say that something was wrong",
    lead: "Did we do something wrong? Was it not fair? Tell us. It does not count against you.",
    who: (provider) => `One person in charge of ${provider} reads it. No one else there sees it.`,
    when: (days) => `We answer in ${days} days.`,
    what: "What was wrong?",
    hint: "Use your own words. You can say what we must do.",
    button: "Send it",
    phone: "You can also call us. The number is below.",
    yours: "You said something was wrong",
    received: "We have your words",
    made: "You sent it",
    answerBy: "We answer by",
    answeredOn: "We answered",
    answer: "The answer",
    kept: "We keep your form until we answer. You can still delete it.",
    another: "Say that one more thing was wrong",
    nextTitle: "Is our answer no help?",
    nextText: (name) => `You can go to the ${name}. They look at what people keep about you. It is free.`,
    nextPhone: "Phone",
    nextAsOf: "We looked on",
    refusals: {
      "complaint-missing": () => "Write what was wrong.",
      "complaint-too-long": ({ limit }) => `This is too long. You can use ${limit} letters.`,
    },
  },

  equality: {
    title: "Are we fair to all?",
    lead: "These questions help us to be fair to all.",
    choice: "You can leave out what you want. It does not change if you get the job.",
    apart: "We do not keep your name with them. No one can find out which answers are yours.",
    once: "You can answer one time only.",
    notSaid: "I do not want to say",
    questions: {
      sex: { ask: "What is your sex?", choices: { female: "Female", male: "Male" } },
      age: {
        ask: "How old are you?",
        choices: {
          "16-24": "16 to 24",
          "25-34": "25 to 34",
          "35-44": "35 to 44",
          "45-54": "45 to 54",
          "55-64": "55 to 64",
          "65-and-over": "65 or over",
        },
      },
      ethnicGroup: {
        ask: "What is your ethnic group?",
        hint: "Where your family comes from.",
        choices: {
          asian: "Asian or Asian British",
          black: "Black, Black British, Caribbean or African",
          mixed: "Mixed or more than one group",
          white: "White",
          another: "A group that is not here",
        },
      },
      disability: {
        ask: "Are you ill or disabled? Does it make your days harder?",
        hint: "In your body or in your mind. For 12 months or more.",
        choices: { "yes-a-lot": "Yes, a lot harder", "yes-a-little": "Yes, a bit harder", no: "No" },
      },
      religion: {
        ask: "What is your religion?",
        hint: "What you believe.",
        choices: {
          none: "No religion",
          buddhist: "Buddhist",
          christian: "Christian",
          hindu: "Hindu",
          jewish: "Jewish",
          muslim: "Muslim",
          sikh: "Sikh",
          another: "One that is not here",
        },
      },
      orientation: {
        ask: "Who do you love?",
        hint: "This is called your sexual orientation.",
        choices: {
          straight: "Straight. I am a man and love women. Or I am a woman and love men",
          "gay-or-lesbian": "Gay or lesbian. I am a man and love men. Or I am a woman and love women",
          bisexual: "Bi. I can love men and women",
          another: "A word that is not here",
        },
      },
      supporting: {
        ask: "Do you look after someone, with no pay?",
        hint: "Family, a friend or someone who lives near you. They cannot do without you.",
        choices: {
          no: "No",
          "up-to-19-hours": "Yes, up to 19 hours a week",
          "20-hours-or-more": "Yes, 20 hours a week or more",
        },
      },
      language: {
        ask: "What do you speak or sign most?",
        choices: {
          english: "English",
          welsh: "Welsh",
          "british-sign-language": "British Sign Language",
          another: "One that is not here",
        },
      },
    },
    button: "Send my answers",
    skip: "No, thank you",
    thanks: "Thank you",
    thanksText: "If you gave answers, we keep them with no name. You cannot see them now.",
    back: "Go back to your form",
  },
}
