import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto"
import type { NewCredential, SignedChallenge } from "#app/domain/accounts/forms.ts"

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url")

// Just enough CBOR for one attestation: maps, texts, bytes and small whole numbers.
function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.of((major << 5) | size)
  return size < 256 ? Buffer.of((major << 5) | 24, size) : Buffer.of((major << 5) | 25, size >> 8, size & 255)
}
const whole = (n: number) => (n < 0 ? head(1, -1 - n) : head(0, n))
const bytes = (b: Uint8Array) => Buffer.concat([head(2, b.length), b])
const words = (s: string) => Buffer.concat([head(3, s.length), Buffer.from(s)])
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()])

const present = 0x01
const verified = 0x04
const holdsCredential = 0x40

type Behaviour = {
  /** Asks its owner for a finger or a PIN. */
  readonly verifies?: boolean
  /** The site that the browser says it is on. */
  readonly origin?: string
}

/** An authenticator in software: one ES256 key, and a counter that goes up. */
export function authenticator({ verifies = true, origin = "http://localhost:3000" }: Behaviour = {}) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const id = randomBytes(16)
  const { x, y } = publicKey.export({ format: "jwk" })
  const cose = map(
    [whole(1), whole(2)],
    [whole(3), whole(-7)],
    [whole(-1), whole(1)],
    [whole(-2), bytes(Buffer.from(x ?? "", "base64url"))],
    [whole(-3), bytes(Buffer.from(y ?? "", "base64url"))],
  )
  let holder = ""
  let counter = 0
  let asks = verifies

  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const state = (more = 0) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256("localhost"), Buffer.of(present | (asks ? verified : 0) | more), count])
  }
  const common = { id: text(id), rawId: text(id), type: "public-key", clientExtensionResults: {} } as const

  return {
    /** Sets the counter back, as a copy of the key would. */
    rewind: (to: number) => {
      counter = to
    },
    /** From now on a touch is enough: it asks for no finger and no PIN. */
    stopVerifying: () => {
      asks = false
    },
    make(options: { challenge: string; user: { id: string } }): NewCredential {
      holder = options.user.id
      const length = Buffer.of(0, id.length)
      const data = Buffer.concat([state(holdsCredential), Buffer.alloc(16), length, id, cose])
      const attestation = map(
        [words("fmt"), words("none")],
        [words("attStmt"), map()],
        [words("authData"), bytes(data)],
      )
      return {
        ...common,
        response: {
          clientDataJSON: text(clientData("webauthn.create", options.challenge)),
          attestationObject: text(attestation),
          transports: ["internal"],
        },
      }
    },
    sign(options: { challenge: string }): SignedChallenge {
      counter += 1
      const client = clientData("webauthn.get", options.challenge)
      const data = state()
      return {
        ...common,
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(data),
          signature: text(sign("sha256", Buffer.concat([data, sha256(client)]), privateKey)),
          userHandle: holder,
        },
      }
    },
  }
}
