import { expect, it } from "vitest"
import { room } from "#app/web/room.server.ts"

function held() {
  let letGo = () => {}
  const until = new Promise<string>((resolve) => {
    letGo = () => resolve("done")
  })
  return { letGo, work: () => until }
}

it("takes in no more than fits at once, and makes room again", async () => {
  const small = room(10)
  const first = held()
  const going = small.forBytes(6, first.work)
  expect(await small.forBytes(5, async () => "done")).toBe("full")
  expect(await small.forBytes(4, async () => "done")).toBe("done")
  first.letGo()
  expect(await going).toBe("done")
  expect(await small.forBytes(10, async () => "done")).toBe("done")
})

it("makes room again when the work fails", async () => {
  const small = room(10)
  await expect(small.forBytes(10, () => Promise.reject(new Error("no")))).rejects.toThrow("no")
  expect(await small.forBytes(10, async () => "done")).toBe("done")
})

it("takes one that is larger than all of it where nothing else is there", async () => {
  const small = room(10)
  const first = held()
  const going = small.forBytes(20, first.work)
  expect(await small.forBytes(1, async () => "done")).toBe("full")
  first.letGo()
  expect(await going).toBe("done")
})
