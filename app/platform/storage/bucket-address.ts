/** A bucket of S3-compatible storage, and the key to it. */
export type Bucket = {
  /** Ends in `/`: a file's key is put behind it. */
  readonly address: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
}

/**
 * Reads `s3://key:secret@host[:port]/bucket[/folder][?region=eu-west-2][&tls=off]`; null where it is not that.
 * Without `tls=off`, which is for a storage on the same machine, it is asked over https.
 */
export function bucketAt(text: string): Bucket | null {
  if (!text.startsWith("s3://") || !URL.canParse(text)) return null
  const url = new URL(text)
  const path = url.pathname.replace(/^\/+|\/+$/g, "")
  const accessKeyId = decodeURIComponent(url.username)
  const secretAccessKey = decodeURIComponent(url.password)
  if (!url.host || path === "" || accessKeyId === "" || secretAccessKey === "") return null
  const scheme = url.searchParams.get("tls") === "off" ? "http" : "https"
  return {
    address: `${scheme}://${url.host}/${path}/`,
    accessKeyId,
    secretAccessKey,
    region: url.searchParams.get("region") ?? "us-east-1",
  }
}
