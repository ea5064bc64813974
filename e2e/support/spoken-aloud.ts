import type { BrowserContext, Page } from "@playwright/test"

type Spoken = { readonly text: string; readonly rate: number; readonly lang: string }

/**
 * Gives a browser without a voice one that says nothing and keeps what it was asked to say. Each sentence is over
 * at once, so that the next is asked for.
 */
export async function giveVoice(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const spoken: Spoken[] = []
    const voice = {
      getVoices: () => [{ name: "Nobody", lang: "en-GB" }],
      cancel: () => {},
      speak: (said: SpeechSynthesisUtterance) => {
        spoken.push({ text: said.text.trim(), rate: Math.round(said.rate * 100) / 100, lang: said.lang })
        setTimeout(() => said.onend?.(new Event("end") as SpeechSynthesisEvent), 20)
      },
    }
    Object.defineProperty(window, "speechSynthesis", { value: voice })
    Object.defineProperty(window, "spokenAloud", { value: spoken })
  })
}

/** What this page has said since it was opened. */
export function spokenOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as { spokenAloud: Spoken[] }).spokenAloud)
}
