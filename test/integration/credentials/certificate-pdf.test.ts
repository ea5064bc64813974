import { create } from "qrcode"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { type PrintedCertificate, renderCertificatePdf } from "#app/domain/credentials/pdf.server.ts"
import { QrCode } from "#app/ui/components/qr-code.tsx"
import { pdfText, readPdf } from "#test/integration/credentials/read-pdf.ts"
import { badgeFacts, signedBadge } from "#test/integration/credentials/sample-badge.ts"

const verifyUrl = "https://values.example/verify/7K3MQ9TZ4HR0"
const badgeJson = JSON.stringify(await signedBadge())
const standards = badgeFacts().achievement.standards

function render(changes: Partial<PrintedCertificate> = {}) {
  return renderCertificatePdf({
    certificate: {
      number: "VF-2026-000042",
      holderName: "Siân Ŵynne-Ŷork",
      providerName: "Harbour Lights Care",
      scheme: "Care Certificate",
      edition: "2025",
      awardedAt: new Date("2026-11-05T09:30:00Z"),
      standards,
      ...changes,
    },
    verifyUrl,
    badgeJson,
    issuedAt: new Date("2026-11-05T10:00:00Z"),
  })
}

const read = async (changes: Partial<PrintedCertificate> = {}) => readPdf(await render(changes))
const reversed = (text: string) => [...text].reverse().join("")

describe("a certificate's page", () => {
  it("says who awarded what to whom, when, and where to check it", async () => {
    const { texts } = await read()
    const page = texts.join("|")
    for (const words of [
      "Harbour Lights Care| is proud to award the",
      "Care Certificate",
      "2025 edition",
      "Siân Ŵynne-Ŷork",
      "5 November 2026",
      "VF-2026-000042",
      ...standards.map(({ number, title }) => `${number}|${title}`),
    ]) {
      expect(page).toContain(words)
    }
    expect(texts.join("")).toContain(verifyUrl)
    expect(page).not.toContain("Signed off by")
  })

  it("names who signed off only when asked to", async () => {
    expect((await read({ signedOffBy: "Ngozi Bell" })).texts).toContain("Ngozi Bell")
  })

  it("shows the day in the United Kingdom, also late in a summer evening", async () => {
    const { texts } = await read({ awardedAt: new Date("2026-06-30T23:30:00Z") })
    expect(texts).toContain("1 July 2026")
  })

  it.each(["Łukasz Żółć-Źdźbło", "Оксана Їжакевич", "Nguyễn Thị Ánh", "Zoë O’Neill & Søn <3", "Ελένη"])(
    "draws %s letter by letter as it is written",
    async (holderName) => {
      expect((await read({ holderName })).texts).toContain(holderName)
    },
  )

  it.each(["محمد عبد الله الأحمد", "زينب بنت جحش الزهراء", "تثبنيپ"])(
    "draws %s from right to left, each letter still itself when copied",
    async (holderName) => {
      const { texts, dictionaries } = await read({ holderName })
      expect(texts).toContain(reversed(holderName))
      expect(dictionaries.some((each) => each.includes(`/ActualText (${pdfText(holderName)})`))).toBe(true)
    },
  )

  it("keeps each part of a name of two scripts in its own direction, read in the order typed", async () => {
    const { texts } = await read({ holderName: "Fatima فاطمة Bell" })
    const start = texts.indexOf("Fatima ")
    expect(texts.slice(start, start + 3)).toEqual(["Fatima ", reversed("فاطمة"), " Bell"])
  })

  it("stands in for letters no font here has, and still says the name", async () => {
    const { texts, dictionaries } = await read({ holderName: "王 Wang" })
    expect(texts).toContain("\ufffd")
    expect(dictionaries.some((each) => each.includes(`/ActualText (${pdfText("王 Wang")})`))).toBe(true)
  })

  it("takes the longest name anyone may have", async () => {
    const holderName = "Featherstonehaugh ".repeat(11).trim()
    expect((await read({ holderName })).texts.join("")).toContain(holderName)
    expect((await read({ holderName: "W".repeat(200) })).texts.join("")).toContain("W".repeat(200))
  })
})

const quiet = 4

/** The dark squares of a text's QR code, as a camera would find them on paper. */
function squaresOf(text: string): Set<string> {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const dark = [...modules.data].flatMap((on, n) =>
    on ? [`${(n % modules.size) + quiet},${Math.floor(n / modules.size) + quiet}`] : [],
  )
  return new Set(dark)
}

it("the code on a panel member's card is that of the address beside it", () => {
  const url = "http://localhost:3000/panel/join/abc-DEF_123"
  const drawn = renderToStaticMarkup(QrCode({ text: url, label: "Opens the invitation" }))
  const squares = [...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`)
  expect(new Set(squares)).toEqual(squaresOf(url))
})

describe("a certificate read aloud", () => {
  it("is tagged from the first word to the last", async () => {
    const { dictionaries, tags, metadata } = await read()
    const all = dictionaries.join("\n")
    expect(all).toContain("/Lang (en-GB)")
    expect(all).toContain("/Marked true")
    expect(all).toContain("/DisplayDocTitle true")
    expect(all).toContain("/Tabs /S")
    expect(all).toContain("/ListNumbering /Decimal")
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>")
    expect(tags.filter((tag) => tag === "H1")).toHaveLength(1)
    expect(tags.filter((tag) => tag === "LI")).toHaveLength(16)
    expect(tags).toEqual(expect.arrayContaining(["Document", "L", "Lbl", "LBody", "Figure", "Link"]))
  })

  it("says where the code and the link lead", async () => {
    const all = (await read()).dictionaries.join("\n")
    expect(all).toContain(`/Alt (QR code that opens ${verifyUrl})`)
    expect(all).toContain(`/Contents (Check this certificate at ${verifyUrl})`)
    expect(all).toMatch(/\/Subtype \/Link[\s\S]*\/StructParent \d+/)
  })

  it("draws the code of that address, with the quiet edge that cameras want", async () => {
    const { squares } = await read()
    expect(squares.length).toBeGreaterThan(200)
    expect(new Set(squares)).toEqual(squaresOf(verifyUrl))
  })

  it("carries every font it uses, and no faulty list of glyphs", async () => {
    const { dictionaries } = await read({ holderName: "Sam سامي" })
    const descriptors = dictionaries.filter((each) => each.includes("/Type /FontDescriptor"))
    expect(descriptors.length).toBeGreaterThanOrEqual(3)
    expect(descriptors.every((each) => /\/FontFile2 \d+ 0 R/.test(each) && !each.includes("/CIDSet"))).toBe(
      true,
    )
    expect(dictionaries.some((each) => each.includes("/Subtype /Type1"))).toBe(false)
  })

  it("has a title that names the holder, whatever signs the name holds", async () => {
    const { metadata } = await read({ holderName: "Ann & Bo <ŵ>", providerName: "A & B <Care>" })
    expect(metadata).toContain("Care Certificate: Ann &amp; Bo &lt;ŵ&gt;")
    expect(metadata).toContain("A &amp; B &lt;Care&gt;")
  })
})

describe("a certificate's file", () => {
  it("holds the signed badge, byte for byte", async () => {
    expect((await read()).attachment().toString("utf8")).toBe(badgeJson)
  })

  it("is the same file for the same certificate, whatever was made in between", async () => {
    const first = await render({ holderName: "زهرة" })
    await Promise.all([render({ holderName: "رز ذرة\u00a0رر" }), render({ holderName: "Ж‑—·" })])
    const [second, third] = await Promise.all([
      render({ holderName: "زهرة" }),
      render({ holderName: "زهرة" }),
    ])
    expect(Buffer.from(second).equals(first)).toBe(true)
    expect(Buffer.from(third).equals(first)).toBe(true)
    expect(Buffer.from(await render({ holderName: "زهر" })).equals(first)).toBe(false)
  })
})
