import { expect, test } from "vitest"
import { bucketAt } from "#app/platform/storage/bucket-address.ts"

test("an address names the bucket, the key and the region", () => {
  expect(bucketAt("s3://me:se%2Fcret@storage.example.org/files/voices?region=eu-west-2")).toEqual({
    address: "https://storage.example.org/files/voices/",
    accessKeyId: "me",
    secretAccessKey: "se/cret",
    region: "eu-west-2",
  })
})

test("a storage on the same machine may be asked without TLS, by port", () => {
  expect(bucketAt("s3://me:secret@127.0.0.1:9000/files?tls=off")).toMatchObject({
    address: "http://127.0.0.1:9000/files/",
    region: "us-east-1",
  })
})

test.each([
  "",
  "files",
  "https://me:secret@host/files",
  "s3://host/files",
  "s3://me@host/files",
  "s3://me:secret@host",
])("%j is no address of a bucket", (text) => expect(bucketAt(text)).toBeNull())
