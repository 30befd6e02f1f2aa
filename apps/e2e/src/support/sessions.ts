import { type BrowserContextOptions, request } from "@playwright/test";
import { demo } from "./people.ts";

/** Somebody who signs in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

type StorageState = Exclude<BrowserContextOptions["storageState"], string | undefined>;

const known = new Map<string, Promise<StorageState>>();

/**
 * The cookies of somebody who is signed in, to open browsers with. One sign-in for each person and worker, past the form,
 * which journeys of its own go through.
 */
export function sessionOf(origin: string, { email, password }: Credentials): Promise<StorageState> {
  const found = known.get(email) ?? signIn(origin, { email, password });
  known.set(email, found);
  return found;
}

/** The credentials of somebody of the demo. */
export function ofDemo(email: string): Credentials {
  return { email, password: demo.password };
}

async function signIn(origin: string, data: Credentials): Promise<StorageState> {
  const context = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
  const answer = await context.post("/trpc/session.signIn", { data });
  if (!answer.ok())
    throw new Error(`${data.email} cannot sign in: ${answer.status()} ${await answer.text()}`);
  const state = await context.storageState();
  await context.dispose();
  return state;
}
