/** Where files are kept. Keys are paths such as `recordings/0197…`; who may read a file is not decided here. */
export type FileStore = {
  /** Keeps a file whole or not at all. The same key written twice holds the last. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
  /** @returns the bytes, or null where there is no such file */
  readonly get: (key: string) => Promise<Uint8Array | null>
  /** Takes a file away; nothing happens where there is none. */
  readonly remove: (key: string) => Promise<void>
}

/** Keys are made by us: one that could leave its folder is a mistake. */
export function assertKey(key: string): void {
  const sound = key.split("/").every((part) => part !== "." && part !== ".." && /^[\w.-]+$/.test(part))
  if (!sound) throw new Error("not a storage key")
}
