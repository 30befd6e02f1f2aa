import { DEMO_PASSWORD } from "../demo.ts";

/** Somebody's browser as far as the API sees it: an origin and a cookie. */
export interface ApiCaller {
  /** Calls a procedure and gives its result. @throws ApiRefusal when it refused; whatever fetch throws when no answer came */
  call(path: string, input?: unknown): Promise<unknown>;
  /** The stream of a subscription; ends when the server ends it or the signal aborts. */
  open(path: string, signal: AbortSignal): Promise<Response>;
}

/** A refusal by the API. */
export class ApiRefusal extends Error {
  readonly status: number;

  constructor(status: number, body: string) {
    super(`${status} ${body}`);
    this.status = status;
  }
}

/** A browser without a session. */
export function createCaller(url: string): ApiCaller {
  let cookies = new Map<string, string>();
  const headers = () => ({
    Origin: url,
    "Content-Type": "application/json",
    Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
  });
  return {
    async call(path, input) {
      const body = input === undefined ? "" : JSON.stringify(input);
      const response = await fetch(`${url}/trpc/${path}`, { method: "POST", headers: headers(), body });
      cookies = new Map([...cookies, ...response.headers.getSetCookie().map(toCookie)]);
      const text = await response.text();
      if (!response.ok) throw new ApiRefusal(response.status, text);
      const { result }: { result: { data: unknown } } = JSON.parse(text);
      return result.data;
    },
    open: (path, signal) => fetch(`${url}/trpc/${path}`, { headers: headers(), signal }),
  };
}

function toCookie(header: string): [string, string] {
  const [pair = ""] = header.split(";");
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** A browser in which one of the demo's people has signed in. */
export async function signInAs(url: string, email: string): Promise<ApiCaller> {
  const caller = createCaller(url);
  await caller.call("session.signIn", { email, password: DEMO_PASSWORD });
  return caller;
}
