import { describe, expect, it } from "vitest"
import { easyAdvertValues } from "#app/domain/vacancies/forms.ts"
import { notInEasyRead } from "#app/domain/vacancies/rules.ts"
import { easyTexts, mostEasyLines } from "#app/domain/vacancies/vocabulary.ts"
import { easyLimit } from "#app/kernel/easy-sentence.ts"
import { demoVacancies } from "#db/seed/demo-content/vacancies.ts"
import { demoEasyRead } from "#db/seed/demo-content/vacancies-in-easy-read.ts"

// How easy the words are is for app/ui/language/easy-read/readable.test.ts to say.
describe("a demo job in Easy Read", () => {
  it.each(demoVacancies)("$code says all of itself, within its limits", ({ code, sickPayWords }) => {
    const easyRead = demoEasyRead[code] ?? {}
    expect(notInEasyRead({ sickPayWords, easyRead })).toEqual([])
    for (const text of easyTexts) {
      const lines = easyRead[text] ?? []
      expect(lines.length).toBeLessThanOrEqual(mostEasyLines[text])
      expect(lines.filter((line) => line.text.length > easyLimit)).toEqual([])
    }
    // No line is lost on its way through the form.
    const kept = Object.entries(easyAdvertValues(easyRead)).filter(([field]) => !field.endsWith("-picture"))
    expect(kept.map(([, text]) => text)).toEqual(
      easyTexts.flatMap((text) => (easyRead[text] ?? []).map((line) => line.text)),
    )
  })

  it("is told of jobs that there are", () => {
    expect(Object.keys(demoEasyRead).sort()).toEqual(demoVacancies.map(({ code }) => code).sort())
  })
})
