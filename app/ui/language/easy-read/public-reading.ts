import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

type Pages = Words["public"]

export const achievement: Translation<Pages["achievement"]> = {
  title: (award, edition) => `${award}, ${edition}`,
  description: (award) => `What the ${award} means.`,
  lead: "A person with this can do the job well. They are kind.",
  how: "How you get it",
  steps: [
    "You learn how to do the job.",
    "Someone sees you do it. People who get support are there.",
    "One more person looks at it.",
    "Then you get it. You cannot give it to yourself.",
  ],
  standards: (count) => `The ${count} things you can do`,
  check: "Check a certificate",
}

export const help: Translation<Pages["help"]> = {
  title: "Help",
  description: "How to get help.",
  lead: "You can always ask for help.",
  applying: {
    title: "Do you want a job?",
    text: "Each job page has a phone number. Call it. You can ask anything.",
  },
  panel: {
    title: "Do you help to choose?",
    text: "Your page has a phone number. Call it. Someone you trust can sit with you. You choose the scores.",
  },
  lost: {
    title: "Did you lose your link?",
    text: "Use your 3 words. Did you lose them too? Then call us. Do you help to choose? Ask for a new link.",
    link: "Go back to your form",
  },
  relay: {
    title: "Do you sign? Do you use text relay?",
    text: "Call 18001 first. Then call our number. You can ask for someone who signs. It is free.",
  },
  paper: {
    title: "Do you like paper better?",
    text: "We can post the questions to you. You can also tell us your answers. We write them down.",
  },
}

export const accessibility: Translation<Pages["accessibility"]> = {
  title: "Easy to use for all",
  description: "What works well. What does not work well yet.",
  lead: "We want all people to be able to use this.",
  does: {
    title: "What you can do",
    points: [
      "You can use just keys. You can use just your voice.",
      "You can make the words very big.",
      "You can use dark colours.",
      "You can take as long as you like.",
      "You can read it all in Easy Read.",
    ],
  },
  not: {
    title: "What is not good yet",
    points: [
      "The pages for staff are not in Easy Read.",
      "Some people listen to pages with an app. We have not tried all these apps yet.",
      "The Welsh is new. A Welsh reader must still check it.",
      "We want people with a learning disability to try this. They get paid. They have not done it yet.",
    ],
  },
  standard: {
    title: "The rules we use",
    text: "The rules are called WCAG 2.2. We keep level AA. We keep some of level AAA.",
  },
  tell: {
    title: "Is it hard to use?",
    text: "Please tell us. We want to know.",
  },
}

export const why: Translation<Pages["why"]> = {
  title: "Why we do this",
  description: "Why people who get support help to choose.",
  lead: "Good support starts with a good person.",
  parts: [
    {
      title: "You can learn the job",
      text: "We can teach you the job. It is hard to teach you to be kind. So we look for kind people first.",
    },
    {
      title: "People who get support choose",
      text: "They know what good support is. So they help to choose. No one can take that away.",
    },
    {
      title: "It is fair",
      text: "We read your words. We do not see your name. We all use the same rules.",
    },
    {
      title: "What you learn counts",
      text: "People see what you can do. You get more for it. You keep it for life.",
    },
  ],
}
