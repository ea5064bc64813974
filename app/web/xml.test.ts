import { expect, it } from "vitest"
import { xmlElement } from "#app/web/xml.ts"

it("writes any text so that a parser reads it again, but for what XML cannot write", () => {
  expect(xmlElement("title", `Tea & "cake" <b>'s`)).toBe(
    "<title>Tea &amp; &quot;cake&quot; &lt;b&gt;&apos;s</title>",
  )
  expect(xmlElement("title", "a\u0000b\u001fc\ud800d\ufffee🎻")).toBe(
    "<title>a\ufffdb\ufffdc\ufffdd\ufffde🎻</title>",
  )
})
