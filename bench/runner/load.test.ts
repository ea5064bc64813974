import { expect, it } from "vitest"
import { type Answer, answersIn } from "./load.ts"

const text = [
  "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nDate: today\r\n\r\nhello",
  "HTTP/1.1 303 See Other\r\nContent-Length: 0\r\n\r\n",
  "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
].join("")

it("cuts answers the same however the network cuts the bytes", () => {
  for (const size of [1, 2, 7, 60, text.length]) {
    const seen: [number, string][] = []
    const take = answersIn((answer: Answer, body) => seen.push([answer.status, body]), true)
    for (let at = 0; at < text.length; at += size) take(Buffer.from(text.slice(at, at + size)))
    expect(seen).toEqual([
      [200, "hello"],
      [303, ""],
      [200, "abc"],
    ])
  }
})
