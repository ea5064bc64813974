import { readFile } from "node:fs/promises"
import { type Browser, expect, type Page } from "@playwright/test"
import ICAL from "ical.js"

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click()

type Meeting = {
  readonly browser: Browser
  /** A colleague who offered the time. */
  readonly hiring: Page
  readonly applicant: Page
  /** Of the panel that meets them. */
  readonly member: Page
  readonly vacancy: string
  /** What stands nowhere in a calendar but the applicant's own. */
  readonly name: string
  /** Looks at a page closely, in every language. */
  readonly look: (page: Page, largeTargets: boolean) => Promise<void>
}

/** What another program finds in a calendar. */
function meetingsIn(calendar: string) {
  const read = new ICAL.Component(ICAL.parse(calendar))
  return read.getAllSubcomponents("vevent").map((part) => {
    const { uid, sequence, summary, startDate } = new ICAL.Event(part)
    return { uid, sequence, summary, minute: startDate.toJSDate().getUTCMinutes() }
  })
}

/** The one meeting that a link on this page puts into a calendar. */
async function putIntoCalendar(page: Page, link: string) {
  const [file] = await Promise.all([page.waitForEvent("download"), follow(page, link)])
  expect(file.suggestedFilename()).toBe("meeting.ics")
  const calendar = await readFile(await file.path(), "utf8")
  const [meeting] = meetingsIn(calendar)
  if (!meeting) throw new Error("there is no meeting in the file")
  return { calendar, ...meeting }
}

/** Puts the time of the applicant from a minute before midnight to two before, and says why. */
async function moveTheTime({ hiring, vacancy, look }: Meeting): Promise<void> {
  await hiring.goto(`${vacancy}/times`)
  await follow(hiring, /^Open/)
  await expect(hiring.getByRole("heading", { level: 1 })).toHaveText("One meeting")
  await look(hiring, false)
  await follow(hiring, "Put it to another time")
  await hiring.getByLabel("From", { exact: true }).fill("23:58")
  await press(hiring, "Put it there")
  await expect(hiring.getByRole("alert")).toContainText("Write to them why")
  await expect(hiring.getByLabel("From", { exact: true })).toHaveValue("23:58")
  await hiring.getByLabel("What to tell them").fill("The bus comes a minute earlier now. We are sorry.")
  await press(hiring, "Put it there")
  await expect(hiring.getByText("everybody who goes there is told")).toBeVisible()
  await expect(hiring.getByText("11:58 pm")).toBeVisible()
}

/** An address for one's own calendar: it is shown once, anybody's calendar can look there, and it ends. */
async function lookAtOwnAddress({ browser, hiring, vacancy, name, look }: Meeting, words: string) {
  await hiring.goto(`${vacancy}/times`)
  await follow(hiring, "Find all meetings in my own calendar")
  await press(hiring, "Make my address")
  const address = /https?:\/\/\S+\/meetings\.ics/.exec(await hiring.locator("main").innerText())?.[0]
  if (!address) throw new Error("no address is shown")
  const calendars = (await browser.newContext()).request
  const found = await calendars.get(new URL(address).pathname)
  expect(found.status()).toBe(200)
  const calendar = await found.text()
  expect(calendar).not.toContain(name)
  const meeting = meetingsIn(calendar).find(({ summary }) => summary.includes(words))
  expect(meeting?.minute).toBe(58)
  await hiring.goto(new URL(hiring.url()).pathname)
  await look(hiring, false)
  expect(await hiring.locator("main").innerText()).not.toContain(address)
  await press(hiring, "End my address")
  await expect(hiring.getByText("Your address has ended.")).toBeVisible()
  expect((await calendars.get(new URL(address).pathname)).status()).toBe(410)
}

/**
 * The time somebody took goes into calendars, theirs and those who meet them; it is put to another time, which each
 * hears, and the same entry moves.
 */
export async function keepTheTimeInCalendars(meeting: Meeting): Promise<void> {
  const { applicant, member, hiring, name, look } = meeting
  const words = (new URL(applicant.url()).pathname.split("/")[2] ?? "").replaceAll("-", " ")
  const own = await putIntoCalendar(applicant, "Put it into my calendar")
  expect(own.minute).toBe(59)
  await moveTheTime(meeting)
  await applicant.reload()
  await expect(applicant.getByText("11:58 pm")).toBeVisible()
  await look(applicant, true)
  const moved = await putIntoCalendar(applicant, "Put it into my calendar")
  expect(moved).toMatchObject({ uid: own.uid, minute: 58 })
  expect(moved.sequence).toBeGreaterThan(own.sequence)

  await member.goto(new URL(`/panel/${meeting.vacancy.split("/").at(-1)}/day`, hiring.url()).href)
  const theirs = await putIntoCalendar(member, "Put it into my calendar")
  expect(theirs).toMatchObject({ uid: own.uid, sequence: moved.sequence, minute: 58 })
  expect(theirs.summary).toContain(words)
  expect(theirs.calendar).not.toContain(name)
  await lookAtOwnAddress(meeting, words)

  await expect(async () => {
    await hiring.goto("/demo/mailbox")
    const letter = hiring.getByRole("article").filter({ hasText: words }).filter({ hasText: "11:58 pm" })
    await expect(letter.getByRole("link", { name: /entry for a calendar/ }).first()).toBeVisible({
      timeout: 1_000,
    })
    expect(await letter.first().innerText()).not.toContain(name)
  }).toPass({ timeout: 30_000 })
}
