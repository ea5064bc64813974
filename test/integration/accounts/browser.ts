/** A browser without script: keeps cookies, follows nothing by itself, fills in the forms it sees. */
export function openBrowser(site: string) {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, site), {
      ...init,
      redirect: "manual",
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; "), ...init.headers },
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = "", ...rest] = set.split("; ")
      const at = pair.indexOf("=")
      const name = pair.slice(0, at)
      if (rest.includes("Max-Age=0")) cookies.delete(name)
      else cookies.set(name, pair.slice(at + 1))
    }
    return response
  }

  return {
    cookies,
    get: (path: string) => ask(path),
    /** Sends a form whose token is on the page `from`. */
    async send(from: string, action: string, fields: Readonly<Record<string, string>>) {
      const page = await (await ask(from)).text()
      const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ""
      return ask(action, { method: "POST", body: new URLSearchParams({ csrf, ...fields }) })
    },
    /** Sends fields as they are, with no token. */
    sendBare: (action: string, fields: Readonly<Record<string, string>>) =>
      ask(action, { method: "POST", body: new URLSearchParams(fields) }),
  }
}

export const whereTo = (response: Response) => response.headers.get("location")
