import { createRequestHandler } from "@remix-run/node"
import { describe, expect, it } from "vitest"
import {
  chooseContactWay,
  findApplicant,
  readPaperPack,
  startApplication,
} from "#app/domain/applications/index.server.ts"
import { contactWays } from "#app/domain/applications/vocabulary.ts"
import { questionKinds } from "#app/domain/scenarios/vocabulary.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { fieldsOnPaper, paperPack } from "#app/ui/paper/pack.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { paperPackAnswer } from "#app/web/paper-pack.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asApplicant, must, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aMember, aPublishedVacancy, sealedBefore, withQuestions } from "#test/factories/vacancy.ts"
import { readPdf } from "#test/integration/credentials/read-pdf.ts"
import { serverBuild } from "#test/integration/web/server-build.ts"

const build = await serverBuild()
const handler = createRequestHandler(build, build.mode)
const provider = await aProvider()
const vacancy = await aPublishedVacancy(provider)
const asking = (slug: string, query = "", headers: Record<string, string> = {}) =>
  paperPackAnswer(new Request(`http://localhost:3000/jobs/${slug}/paper.pdf${query}`, { headers }), slug)
const address = `http://localhost:3000/jobs/${vacancy.slug}`
const inEnglish = { words: wordsFor("en"), language: "en" } as const

/** An open job that asks one question of each kind there is. */
async function ofEveryKind() {
  const draft = await aDraft(provider)
  await withQuestions(draft)
  await owner`delete from vacancy_questions where vacancy_id = ${draft.id}`
  await owner`
    insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
    select ${provider.id}, ${draft.id}, row_number() over (order by kind), id from (
      select distinct on (v.kind) v.kind, v.id from question_versions v
      join questions q on q.id = v.question_id and q.setting = 'applying' order by v.kind, v.id) as bank`
  await aMember(draft, "draws-on-support", "Rosa Marsh")
  await sealedBefore(draft)
  await owner`update vacancies set status = 'published', published_at = now() where id = ${draft.id}`
  const kinds = await owner`select kind from vacancy_questions q
    join question_versions v on v.id = q.question_version_id where q.vacancy_id = ${draft.id}`
  expect(kinds).toHaveLength(questionKinds.length)
  return { slug: draft.slug, kinds }
}

async function packOf({ slug }: { slug: string }) {
  const pack = await readPaperPack(stranger, slug)
  if (!pack) throw new Error("there is no pack")
  return pack
}

describe("the paper twin", () => {
  it("has a place for every field of every page that is filled in, and for no other", async () => {
    const { slug, kinds } = await ofEveryKind()
    const started = await must(startApplication(stranger, { slug, language: "en" }))
    const actor = await findApplicant(stranger, started)
    const cookie = cookieHeader("application", `${started.reference}:${started.deviceToken}`).split(";")[0]!
    const fieldsAt = async (page: string) => {
      const asked = new Request(`http://localhost:3000/apply/${started.reference}/${page}`, {
        headers: { cookie },
      })
      const html = await (await handler(asked, {})).text()
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main"))
      const names = [...main.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(
        ([, name]) => name!,
      )
      return names.filter((name) => name !== "csrf" && name !== "seen")
    }
    const fields = new Set<string>()
    for (const [index] of kinds.entries()) {
      const answering = await fieldsAt(`question/${index + 1}`)
      expect(answering).not.toEqual([])
      for (const name of answering) fields.add(`question-${index + 1}/${name}`)
    }
    for (const way of contactWays) {
      await must(chooseContactWay(asApplicant(actor!), { way }))
      for (const name of await fieldsAt("contact/details")) fields.add(name)
    }
    for (const page of ["adjustments", "adjustments/what", "contact", "check"]) {
      for (const name of await fieldsAt(page)) fields.add(name)
    }
    const onPaper = fieldsOnPaper(paperPack(await packOf({ slug }), address, inEnglish))
    expect(onPaper.sort()).toEqual([...fields].sort())
  })

  it("asks the questions at the version that was published", async () => {
    const pack = await packOf(vacancy)
    const rows = await owner<{ title: string }[]>`
      select v.title from vacancy_questions q join question_versions v on v.id = q.question_version_id
      where q.vacancy_id = ${vacancy.id} order by q.position`
    expect(pack.questions.map(({ title }) => title)).toEqual(rows.map(({ title }) => title))
  })

  it("says one idea a line in Easy Read, as its authors broke the lines of a question", async () => {
    const pack = await packOf(vacancy)
    const pieces = paperPack(pack, address, { words: wordsFor("easy-read"), language: "easy-read" })
    const texts = pieces.flatMap((piece) => (piece.kind === "text" ? [piece.text] : []))
    const lines = pack.questions.flatMap(({ easyRead }) => easyRead?.lines?.situation ?? [])
    for (const { text } of lines) expect(texts).toContain(text)
    const ours = texts.filter((text) => !lines.some((line) => line.text === text))
    expect(ours.filter((text) => /[.!?] \p{Lu}/u.test(text))).toEqual([])
  })

  it("has a picture beside each idea in Easy Read, in every kind of question, and none elsewhere", async () => {
    const pack = await packOf(await ofEveryKind())
    const textsOf = (language: "en" | "cy" | "easy-read") => {
      const [pictured, bare]: [string[], string[]] = [[], []]
      for (const piece of paperPack(pack, address, { words: wordsFor(language), language })) {
        if (piece.kind === "points")
          for (const [at, text] of piece.items.entries()) (piece.pictures?.[at] ? pictured : bare).push(text)
        else if (piece.kind === "text" || piece.kind === "row" || piece.kind === "number")
          (piece.picture ? pictured : bare).push(piece.text)
      }
      return { pictured, bare }
    }
    expect(textsOf("easy-read").bare).toEqual([])
    for (const language of ["en", "cy"] as const) expect(textsOf(language).pictured).toEqual([])
  })

  it("asks in Welsh what is written in Welsh, and the rest as in the English pack, which is marked", async () => {
    const pack = await packOf(vacancy)
    const [first, ...others] = pack.questions
    const textsOf = (facts: typeof pack, language: "en" | "cy") =>
      paperPack(facts, address, { words: wordsFor(language), language }).flatMap((piece) =>
        "text" in piece ? [piece.text] : [],
      )
    const inWelsh = textsOf({ ...pack, questions: [{ ...first!, welsh: null }, ...others] }, "cy")
    expect(inWelsh).toContain(first!.title)
    expect(textsOf(pack, "en")).toContain(first!.title)
    for (const { title, situation, welsh } of others) {
      expect(inWelsh).toContain(welsh?.title)
      expect(inWelsh).toContain(welsh?.situation)
      expect(inWelsh).not.toContain(title)
      expect(inWelsh).not.toContain(situation)
    }
  })
})

describe("the file", () => {
  it("is a tagged PDF on A4, the same for whoever asks again, and says what it is in its language", async () => {
    const first = await asking(vacancy.slug)
    expect(first.headers.get("Content-Type")).toBe("application/pdf")
    expect(first.headers.get("Content-Disposition")).toMatch(/^attachment/)
    const bytes = new Uint8Array(await first.arrayBuffer())
    const { dictionaries, tags, metadata, texts, squares } = readPdf(bytes)
    const all = dictionaries.join("\n")
    expect(all).toContain("/Lang (en-GB)")
    expect(all).toContain("/Marked true")
    expect(all).toContain("[0 0 595.28 841.89]")
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>")
    expect(new Set(tags)).toEqual(
      new Set(["Document", "H1", "H2", "P", "L", "LI", "LBody", "Figure", "Link", "URI"]),
    )
    expect(texts.join("")).toContain(address)
    expect(texts).toContain("Call 0113 496 0000 and ask for Jo. You can also answer all of it by phone.")
    expect(squares.length).toBeGreaterThan(200)
    const again = new Uint8Array(await (await asking(vacancy.slug)).arrayBuffer())
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
    const etag = first.headers.get("ETag")!
    expect((await asking(vacancy.slug, "", { "if-none-match": etag })).status).toBe(304)
    const welsh = readPdf(new Uint8Array(await (await asking(vacancy.slug, "?language=cy")).arrayBuffer()))
    expect(welsh.dictionaries.join("\n")).toContain("/Lang (cy)")
    expect(welsh.texts.join("|")).toContain("Ffurflen gais")
  }, 30_000)

  it.each([
    ["en", "On the internet"],
    ["easy-read", "Do you like the internet better?"],
    ["cy", "Ar y rhyngrwyd"],
  ])(
    "has the address on the page that says what it is for, however long the page before: %s",
    async (language, title) => {
      const wordy = await aProvider()
      const { slug } = await aPublishedVacancy(wordy)
      for (const lines of [0, 2, 4, 6, 8, 10]) {
        const name = `Jo${" who hires people here and is glad to help".repeat(lines)}`
        await owner`update providers set contact_name = ${name} where id = ${wordy.id}`
        const answer = await asking(slug, `?language=${language}`)
        const { texts } = readPdf(new Uint8Array(await answer.arrayBuffer()))
        expect(texts.join("").includes(`/jobs/${slug}`.slice(0, 12))).toBe(texts.includes(title))
      }
    },
    30_000,
  )

  it("is not there for a draft, a job that closed, or none", async () => {
    const draft = await aDraft(provider)
    await withQuestions(draft)
    const closed = await aPublishedVacancy(provider)
    await closed.close()
    for (const slug of [draft.slug, closed.slug, "no-such-job"]) {
      await expect(asking(slug)).rejects.toMatchObject({ status: 404 })
    }
  })
})
