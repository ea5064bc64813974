import type { Letter } from "#app/domain/messages/wording.ts"

/** What each text must be told. */
export type TextData = {
  "panel-invitation": {
    readonly name: string
    readonly provider: string
    readonly url: string
    readonly contactPhone: string
  }
}

/** The words of each text: few, because a phone shows few. Plain letters, which every phone can read. */
export const texts: { readonly [T in keyof TextData]: (data: TextData[T]) => Letter } = {
  "panel-invitation": ({ name, provider, url, contactPhone }) => ({
    subject: `You are invited to a panel at ${provider}`,
    text: `Hello ${name}. ${provider} asks for your help to choose a worker. Open this to say yes or no: ${url} It is only for you. Any question? Call ${contactPhone}.\n`,
  }),
}
