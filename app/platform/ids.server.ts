import { randomBytes } from "node:crypto"

let lastMs = 0
let within = 0

/**
 * An id as the database makes them (UUID, version 7: RFC 9562), for rows whose id is needed before they are
 * written. Ids of one process are in order: those of one millisecond count up.
 */
export function newId(): string {
  const now = Date.now()
  within = now > lastMs ? 0 : within + 1
  lastMs = Math.max(now, lastMs)
  if (within > 0xfff) {
    lastMs += 1
    within = 0
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | within, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
}
