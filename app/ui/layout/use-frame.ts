import { useRouteLoaderData } from "@remix-run/react"
import { type Frame, plainFrame } from "#app/ui/layout/frame.ts"

/** The root loader's answer; plain English and nobody signed in where there is none. */
export function useFrame(): Frame {
  return (useRouteLoaderData("root") as Frame | undefined) ?? plainFrame
}
