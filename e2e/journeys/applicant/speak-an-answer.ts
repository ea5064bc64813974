import { expect, type Page, test } from "@playwright/test"
import {
  answerQuestion,
  answerQuestions,
  goOn,
  isFitForAll,
  sayTheRest,
  send,
} from "../../support/applicant.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { publishOwnJob } from "../../support/own-job.ts"
import { openWhenReady, practiseOne } from "../../support/score-as-panel.ts"
import { toneFile } from "../../support/sound.ts"

const said = "I sat down beside her and asked what she would like. [laughs]"
const written = "I put the kettle on and asked."

test(
  "somebody speaks an answer, a colleague types it, and the panel scores it like any other",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    // Two applications, a panel and a colleague, each page looked at: longer than most stories.
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()
    const follow = (page: Page, name: string) => page.getByRole("link", { name }).first().click()
    const heading = (page: Page) => page.getByRole("heading", { level: 1 })
    const job = await publishOwnJob(browser, options, {
      title: `Support worker who listens, ${project.name}`,
      member: `Rosa ${project.name}`,
    })

    async function begin() {
      const page = await (await browser.newContext(options)).newPage()
      await page.goto(`/jobs/${job.slug}/apply`)
      await press(page, "Start now")
      return page
    }
    async function sendIt(page: Page) {
      await sayTheRest(page)
      await page.getByLabel("I am not barred").check()
      await send(page)
      await expect(heading(page)).toHaveText("Your application is sent")
    }

    // One person types.
    const typed = await begin()
    await answerQuestion(typed, written)
    await goOn(typed)
    await answerQuestions(typed)
    await sendIt(typed)

    // Another speaks: with the browser's own recorder, or with a file from the phone.
    const spoken = await begin()
    await follow(spoken, "Answer by speaking instead")
    await expect(spoken.getByText("up to 10 MB")).toBeVisible()
    await isSound(spoken)
    if (scripts) {
      const buttons = spoken.getByRole("region", { name: "Record here" }).getByRole("button")
      await expect(buttons).toHaveText(["Start recording"])
      await press(spoken, "Start recording")
      await expect(buttons).toHaveText(["Pause", "Stop"])
      await expect(spoken.getByRole("status")).toHaveText("Recording.")
      await expect(spoken.getByText("Time: 0:02")).toBeVisible()
      await isSound(spoken)
      await press(spoken, "Pause")
      await expect(spoken.getByRole("status")).toHaveText("Paused. Nothing is recorded.")
      await press(spoken, "Go on")
      await press(spoken, "Stop")
      await expect(spoken.getByLabel("Listen to what you recorded")).toBeVisible()
      await expect(buttons).toHaveText(["Use this recording", "Record again"])
      await isSound(spoken)
      await press(spoken, "Use this recording")
    } else {
      await press(spoken, "Save this recording")
      await expect(spoken.getByRole("alert")).toContainText("Choose a sound file first")
      const field = spoken.getByLabel("Choose a sound file")
      await field.setInputFiles({ name: "song.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("a letter") })
      await press(spoken, "Save this recording")
      await expect(spoken.getByRole("alert")).toContainText("This file is not a sound recording")
      await field.setInputFiles({ name: "letter.txt", mimeType: "text/plain", buffer: toneFile() })
      await press(spoken, "Save this recording")
    }
    await expect(spoken.getByText("Your recording is saved.")).toBeVisible()
    await isSound(spoken)
    if (scripts) await playsFor(spoken, "Your recording")
    await follow(spoken, "Continue")
    await expect(spoken.getByText("Question 2 of 9")).toBeVisible()
    await answerQuestions(spoken)
    await sayTheRest(spoken)
    await expect(spoken.getByText("You answered this by speaking")).toBeVisible()
    await isSound(spoken)
    await spoken.getByLabel("I am not barred").check()
    await send(spoken)
    const application = spoken.url().replace(/\/sent.*/, "")

    // Nobody scores that question before it is typed.
    await job.hiring.goto(`${job.vacancy}/close`)
    await job.hiring.getByRole("button", { name: "Close applications" }).click()
    await expect(job.hiring.getByText("Applications are closed.")).toBeVisible()
    const [rosa] = job.panel
    if (!rosa) throw new Error("nobody agreed")
    await openWhenReady(rosa, job.slug)
    await expect(rosa.getByText("Answers are still being typed")).toHaveCount(1)
    await isSound(rosa)

    // Callum, who does not score, listens and types: some now, the rest after a break.
    await job.hiring.goto("/provider/demo-harbour-lane-support")
    await expect(job.hiring.getByText("1 voice answer waits to be typed.").first()).toBeVisible()
    await job.hiring.goto(job.vacancy)
    await follow(job.hiring, "Listen and type")
    await isSound(job.hiring)
    await job.hiring.getByRole("table").getByRole("link").click()
    await expect(job.hiring.getByLabel("What was said")).toBeVisible()
    if (scripts) await isFitInEveryLanguage(job.hiring, { largeTargets: false })
    if (scripts) await playsFor(job.hiring, "Recording 1")
    await job.hiring.getByLabel("What was said").fill("I sat down")
    await press(job.hiring, "Save and finish later")
    await job.hiring.getByRole("link", { name: "Carry on" }).click()
    await expect(job.hiring.getByLabel("What was said")).toHaveValue("I sat down")
    await job.hiring.getByLabel("What was said").fill(said)
    await press(job.hiring, "Finish")
    await expect(job.hiring.getByText("It is typed.")).toBeVisible()
    await isSound(job.hiring)

    // The panel reads both, and nothing shows which of them was spoken.
    const read: string[] = []
    await openWhenReady(rosa, job.slug)
    await rosa.goto(`/panel/${job.slug}/question/1`)
    await practiseOne(rosa)
    await rosa.goto(`/panel/${job.slug}/question/1`)
    for (const place of [1, 2]) {
      await expect(heading(rosa)).toHaveText(`Answer ${place} of 2`)
      read.push(await rosa.locator("main").innerText())
      expect(await rosa.locator("body").innerHTML()).not.toMatch(/spoke|recording|voice|audio|transcript/i)
      await rosa.locator('input[type=radio][value="4"]').check({ force: true })
      await press(rosa, "Save and next")
    }
    expect(read.join("\n")).toContain(said)
    expect(read.join("\n")).toContain(written)
    await press(rosa, "Send my scores for this question")
    await expect(rosa.getByText("1 of 3 people who score this question have sent")).toBeVisible()

    // And the one who spoke sees what the panel reads.
    await spoken.goto(`${application}/check`)
    await expect(spoken.getByText(said)).toBeVisible()
    await isSound(spoken)
  },
)

test("a recording is removed only after asking, and without it the answer is open again", {
  tag: "@no-script",
}, async ({ page }) => {
  await page.goto("/jobs/demo-support-worker-days-bristol/apply")
  await page.getByRole("button", { name: "Start now" }).click()
  await page.getByRole("link", { name: "Answer by speaking instead" }).click()
  const file = { name: "memo", mimeType: "", buffer: toneFile() }
  await page.getByLabel("Choose a sound file").setInputFiles(file)
  await page.getByRole("button", { name: "Save this recording" }).click()
  await page.getByRole("link", { name: "Remove this recording" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Remove your recording?")
  await page.getByRole("link", { name: "No, keep it" }).click()
  await page.getByRole("link", { name: "Type your answer instead" }).click()
  await expect(page.getByText("You answered this by speaking")).toBeVisible()
  await page.getByRole("link", { name: "Listen, record again or remove it" }).click()
  await page.getByRole("link", { name: "Remove this recording" }).click()
  await page.getByRole("button", { name: "Yes, remove it" }).click()
  await expect(page.getByText("Your recording is removed.")).toBeVisible()
  await page.getByRole("link", { name: "Type your answer instead" }).click()
  await goOn(page)
  await expect(page.getByRole("alert")).toBeVisible()
})

/** The player really plays: what the server sent is sound, as this browser hears it. */
async function playsFor(page: Page, label: string): Promise<void> {
  const heard = await page.locator(`audio[aria-label="${label}"]`).evaluate(async (player) => {
    const audio = player as HTMLAudioElement
    audio.muted = true
    await audio.play()
    await new Promise((resolve) => audio.addEventListener("timeupdate", resolve, { once: true }))
    return audio.error === null && audio.currentTime > 0
  })
  expect(heard).toBe(true)
}
