import { once } from "node:events"
import type { RequestListener } from "node:http"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { afterEach, describe, expect, it } from "vitest"
import { isPublic, readOutside } from "#app/platform/outside.server.ts"

// A key and a certificate for "localhost", made for these tests and used nowhere else. Valid until 2126.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdySWcHiZNUdrv0EY
cMWhkRdjRRSncV0LLHWwtMeJGf+hRANCAAQMYJ4GCWsIJbWtXd4lwEjeyBVU9692
QJ4Dl5JP6JNCJl7ULUkwj3+VRfSD4FH4UGswRbHbqRoLXdnpoDX9Q/1v
-----END PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBsjCCAVigAwIBAgIUaZrC9c+fB4Qdq2F9k5hmsvwpyScwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPb3V0c2lkZS5leGFtcGxlMCAXDTI2MTEyMzE1NTM1MVoYDzIx
MjYxMDMwMTU1MzUxWjAaMRgwFgYDVQQDDA9vdXRzaWRlLmV4YW1wbGUwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAQMYJ4GCWsIJbWtXd4lwEjeyBVU9692QJ4Dl5JP
6JNCJl7ULUkwj3+VRfSD4FH4UGswRbHbqRoLXdnpoDX9Q/1vo3oweDAdBgNVHQ4E
FgQUZzhzrrMj8AEmDIj5MnBWsdU+IwgwHwYDVR0jBBgwFoAUZzhzrrMj8AEmDIj5
MnBWsdU+IwgwDwYDVR0TAQH/BAUwAwEB/zAlBgNVHREEHjAcgg9vdXRzaWRlLmV4
YW1wbGWCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNIADBFAiBICWv1UAJOP6X45ZBr
/BaSpr4lPt51zw+ZObBmNpjJGwIhAItssk+BTippq8sfIeQmzAd8LsVpHGHP7Bn7
onnnjJK1
-----END CERTIFICATE-----`

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** A server on this machine, which answers as a stranger's might. @returns its address by name */
async function serve(answer: RequestListener) {
  const server = createServer({ key, cert }, answer)
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return `https://localhost:${(server.address() as AddressInfo).port}/did.json`
}

const limits = { maxBytes: 1_000, timeoutMs: 400, mayReach: (_: string) => true, ca: cert }
const kindOf = async (address: string, over: Partial<typeof limits> = {}) => {
  const read = await readOutside(address, { ...limits, ...over })
  return read.ok ? read.value : read.error.kind
}

describe("an address that a stranger names", () => {
  it("is read as text", async () => {
    expect(await kindOf(await serve((_, answer) => answer.end('{"id":"did:web:ś"}')))).toBe(
      '{"id":"did:web:ś"}',
    )
  })

  it("is asked without a word about who asks", async () => {
    let asked: object = {}
    await kindOf(
      await serve(({ headers }, answer) => {
        asked = headers
        answer.end("{}")
      }),
    )
    expect(Object.keys(asked).sort()).toEqual(["accept", "accept-encoding", "connection", "host"])
  })

  it.each([
    "http://values.example/did.json",
    "file:///etc/passwd",
    "https://127.0.0.1/did.json",
    "https://2130706433/did.json",
    "https://0x7f.1/did.json",
    "https://[::1]/did.json",
    "https://[::ffff:10.0.0.1]/did.json",
    "https://10.0.0.1/did.json",
    "https://8.8.8.8/did.json",
    "https://name:word@values.example/did.json",
    "values.example",
    "",
  ])("is not read where it is %j", async (address) => {
    expect(await kindOf(address)).toBe("not-allowed")
  })

  it("is not read where its name leads to this machine, though the server would answer", async () => {
    let asked = 0
    const address = await serve((_, answer) => {
      asked += 1
      answer.end("{}")
    })
    expect(await kindOf(address, { mayReach: isPublic })).toBe("not-allowed")
    expect(asked).toBe(0)
  })

  it.each([
    ["leads elsewhere", 302, { Location: "https://127.0.0.1/" }],
    ["is not there", 404, {}],
    ["is packed", 200, { "Content-Encoding": "gzip" }],
  ] as const)("is not read where it %s", async (_, status, headers) => {
    expect(
      await kindOf(await serve((__, answer) => answer.writeHead(status, headers).end(gzipSync("{}")))),
    ).toBe("not-there")
  })

  it("is left in the middle where it does not end", async () => {
    let sent = 0
    const address = await serve((_, answer) => {
      const more = () => {
        while (!answer.destroyed && sent < 100 * 1024 * 1024) {
          sent += 65_536
          if (!answer.write("x".repeat(65_536))) return
        }
      }
      answer.on("drain", more).on("error", () => {})
      more()
    })
    expect(await kindOf(address)).toBe("too-large")
    expect(sent).toBeLessThan(50 * 1024 * 1024)
  })

  it("is given up where it takes too long, to begin or to go on", async () => {
    expect(await kindOf(await serve(() => {}))).toBe("too-slow")
    expect(await kindOf(await serve((_, answer) => answer.write("{")))).toBe("too-slow")
  })

  it("is not believed where nobody vouches for its name", async () => {
    const address = await serve((_, answer) => answer.end("{}"))
    expect(await kindOf(address, { ca: undefined as never })).toBe("not-reached")
    expect(await kindOf("https://nobody.invalid/did.json")).toBe("not-reached")
  })

  it("is no text where its bytes are none", async () => {
    expect(await kindOf(await serve((_, answer) => answer.end(Buffer.from([0xff, 0xfe]))))).toBe("not-text")
  })
})

describe("the open internet", () => {
  it.each(["8.8.8.8", "81.2.69.142", "2a00:1450:4009:80b::200e"])("is %s", (ip) => {
    expect(isPublic(ip)).toBe(true)
  })

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fc00::1",
    "fe80::1",
    "ff02::1",
    "::ffff:169.254.169.254",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "not an address",
  ])("is not %s", (ip) => {
    expect(isPublic(ip)).toBe(false)
  })
})
