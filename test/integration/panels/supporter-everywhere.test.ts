import { expect, it } from "vitest"
import { compileBranches } from "#app/web/branches.ts"
import { aPlan, aTime, onShortlist } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { anna, scoringWithAnna } from "#test/factories/supporter.ts"
import { browserOf, build } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const ofAPanel = compileBranches(Object.values(build.routes))
  .filter(
    ({ routeIds, pattern }) => routeIds.at(-1)?.startsWith("routes/panel.") && pattern.includes(":vacancy"),
  )
  .map(({ routeIds, pattern }) => ({ route: routeIds.at(-1) ?? "", pattern }))

const openToThem = [
  "answer",
  "break",
  "cannot-score",
  "check",
  "day",
  "day-person",
  "day-question",
  "know-writer",
  "moved",
  "order",
  "stop",
  "vacancy",
]

/** Every page of a panel that opens to a supporter, by its route, and whether it says whose say it is. */
async function opened(
  personId: string,
  slug: string,
  numbers: readonly string[],
): Promise<Map<string, boolean>> {
  const page = await browserOf(personId)
  const day = await (await page.get(`/panel/${slug}/day`)).text()
  const who = /\/day\/([^"/]+)"/.exec(day)?.[1] ?? "nobody"
  const found = new Map<string, boolean>()
  for (const { route, pattern } of ofAPanel) {
    for (const n of pattern.includes(":n") ? numbers : [""]) {
      const address = pattern
        .replace(":vacancy", slug)
        .replace(":n", n)
        .replace(":k", "1")
        .replace(":who", who)
        .replace(":answer", "yes")
        .replace(":supporter", "nobody")
      const answered = await page.get(address)
      if (answered.status !== 200 || !answered.headers.get("content-type")?.includes("html")) continue
      const says = (await answered.text())
        .replaceAll("<!-- -->", "")
        .includes(`Rosa Marsh decides. You read and press.`)
      found.set(route, (found.get(route) ?? true) && says)
    }
  }
  return found
}

it("each page of a panel that opens to a supporter says who decides, whatever pages there are", async () => {
  const scoring = await scoringWithAnna(heron)
  const scored = await opened(scoring.personId, scoring.slug, [`${scoring.position}`])
  const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
  await aTime(vacancy, people[0]!.id)
  await aPlan(vacancy, { questions: 1 })
  const { personId } = await anna(vacancy.rosa, vacancy.slug)
  const met = await opened(personId, vacancy.slug, ["1"])

  expect([...scored, ...met].filter(([, says]) => !says)).toEqual([])
  // A page that is not here is closed to whoever supports: one that opens to them is opened on purpose.
  expect([...new Set([...scored.keys(), ...met.keys()])].sort()).toEqual(
    openToThem.map((page) => `routes/panel.${page}`),
  )
})
