import { expect, it } from "vitest"
import { ScoreForm } from "#app/domain/panels/forms.ts"
import { printPack, readScorePack, saveTakingPart } from "#app/domain/panels/index.server.ts"
import { SheetForm } from "#app/domain/panels/paper-forms.ts"
import { scorePoints } from "#app/domain/panels/vocabulary.ts"
import { languages } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { fieldsOnPaper } from "#app/ui/paper/pack.ts"
import { scorePack } from "#app/ui/paper/score-pack.ts"
import { mouthOf } from "#app/ui/pictures/score-face-shape.ts"
import { fieldsOf } from "#app/web/form-fields.ts"
import { scorePackAnswer } from "#app/web/score-pack.server.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { readPdf } from "#test/integration/credentials/read-pdf.ts"

const heron = await aProvider()
const vacancy = await aPublishedVacancy(heron)
await anApplication(vacancy)
await vacancy.close()
const [seat] = await owner<{ id: string }[]>`
  select id from panel_members where vacancy_id = ${vacancy.id} and person_id = ${vacancy.rosa.actor.personId}`
const of = { slug: vacancy.slug, memberId: seat!.id }
await must(saveTakingPart(vacancy.rosa, { ways: ["on-paper"] }))
const { packId, code } = await must(printPack(heron.manager, of))
const pack = (await readScorePack(heron.manager, { ...of, packId }))!
const address = (number: number) => `http://localhost:3000/provider/${heron.slug}/paper/${code}/${number}`

it.each(languages)(
  "has a place for every field of the screen, and no other but the tick that sends, in %s",
  (language) => {
    const pieces = scorePack(pack, address, { words: wordsFor(language), language })
    const onPaper = fieldsOnPaper(pieces)
    expect(onPaper.toSorted()).toEqual([...fieldsOf(SheetForm).keys()].toSorted())
    const onScreen = [...fieldsOf(ScoreForm).keys()]
    expect(onPaper.filter((field) => field !== "done")).toEqual(expect.arrayContaining(onScreen))
  },
)

it.each(languages)("is a tagged PDF with words, code and faces on every sheet, in %s", async (language) => {
  const response = await scorePackAnswer(pack, language)
  expect(response.headers.get("content-type")).toBe("application/pdf")
  expect(response.headers.get("cache-control")).toBe("no-store")
  const { tags, dictionaries } = readPdf(new Uint8Array(await response.arrayBuffer()))
  const sheets = pack.questions.flatMap((question) => question.sheets)
  expect(tags.filter((tag) => tag === "H1")).toHaveLength(1)
  // A code and five faces on each sheet, and five faces for each guide.
  expect(tags.filter((tag) => tag === "Figure")).toHaveLength(6 * sheets.length + 5 * pack.questions.length)
  const { paper } = wordsFor(language).panel
  for (const { number } of sheets) {
    expect(dictionaries.some((dictionary) => dictionary.includes(`(${paper.qrAlt(number)})`))).toBe(true)
  }
})

it.each(languages)(
  "says of each face what it looks like, the middle one neither glad nor sad, in %s",
  (language) => {
    const { face } = wordsFor(language).panel.paper
    expect(mouthOf(3).bend.down).toBe(mouthOf(3).from.down)
    expect(face[3]).toMatch(/neither glad|flat mouth/)
    expect([face[1], face[2]].join()).not.toMatch(/neither glad|flat mouth|smile|happy/)
    expect(new Set(Object.values(face)).size).toBe(5)
  },
)

it("has the five points in the order of the screen, and of the page on which they are typed", () => {
  const pieces = scorePack(pack, address, { words: wordsFor("easy-read"), language: "easy-read" })
  const orders = pieces.flatMap((piece) =>
    piece.kind === "faces" ? [piece.points.map(({ points }) => points)] : [],
  )
  expect(orders.length).toBeGreaterThan(1)
  for (const order of orders) expect(order).toEqual(scorePoints)
})

it.each(languages)("says each sheet's words, and hides what tells who wrote it, in %s", (language) => {
  const words = wordsFor(language)
  const said = JSON.stringify(scorePack(pack, address, { words, language }))
  for (const number of [1, 2, 3]) expect(said).toContain(words.panel.paper.sheet(number, code))
  expect(said).toContain(words.shared.hiddenInAnswers.name)
  expect(said).not.toMatch(/selam|tesfaye|⟦/i)
})

/** Whether each page, in order, leads somewhere: the scoring side of a sheet does, by its words and its code. */
function pagesWithCode(bytes: Uint8Array): boolean[] {
  const source = Buffer.from(bytes).toString("latin1")
  const kids = /\/Type \/Pages\n\/Count \d+\n\/Kids \[([^\]]+)\]/.exec(source)?.[1] ?? ""
  const ids = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => id)
  return ids.map((id) => {
    const [, page = ""] = new RegExp(`^${id} 0 obj\\n(.*?)\\nendobj$`, "ms").exec(source) ?? []
    return /\/Annots \[\d/.test(page)
  })
}

it.each(languages)(
  "has each answer on a front and its scores on that sheet's back, in %s",
  async (language) => {
    const response = await scorePackAnswer(pack, language)
    const pages = pagesWithCode(new Uint8Array(await response.arrayBuffer()))
    const sheets = pack.questions.flatMap((question) => question.sheets)
    const backs = pages.flatMap((hasCode, index) => (hasCode ? [index + 1] : []))
    expect(backs).toHaveLength(sheets.length)
    expect(backs.filter((number) => number % 2 !== 0)).toEqual([])
    // Nothing runs over to a page of its own: the last back is the last page.
    expect(backs.at(-1)).toBe(pages.length)
  },
)
