import { useLocation } from "@remix-run/react"

/**
 * This page's address without the place in it (`#…`). A form that is sent there comes back to the top of its page
 * with what is to be put right in focus; with no address at all the browser keeps the place, and goes there instead.
 */
export function useHere(): string {
  const { pathname, search } = useLocation()
  return pathname + search
}
