import type { LearningLetters } from "#app/domain/messages/letters.ts"
import { paragraphs } from "#app/domain/messages/wording.ts"

/** Letters about training that ends, to the worker and to those who sign it off. */
export const learningLetters: LearningLetters = {
  "learning-ends": ({ name, provider, ends, url }) => ({
    subject: "Training of yours that ends soon",
    text: paragraphs(
      `Hello ${name},`,
      `Training that you did for your work with ${provider} ends soon:`,
      ends.map(({ title, on }) => `- ${title}: ${on}`).join("\n"),
      "Ask where you work when you can do it again. Your passport shows all that is noted:",
      url,
    ),
  }),
  "learning-ends-here": ({ name, ends, more, url }) => ({
    subject: "Training of your workers that ends soon",
    text: paragraphs(
      `Hello ${name},`,
      "This training ends soon. The workers are told as well.",
      ends.map(({ worker, title, on }) => `- ${worker}, ${title}: ${on}`).join("\n"),
      ...(more > 0 ? [`And ${more} more.`] : []),
      "All that ends within 90 days stands here:",
      url,
    ),
  }),
}
