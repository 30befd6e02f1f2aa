import { Lucia, TimeSpan } from "lucia";
import {
  type AdapterOptions,
  createLuciaAdapter,
  type SessionAttributes,
  type UserAttributes,
} from "./lucia-adapter.ts";
import { sessionLives } from "./session-lives.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}

/**
 * Lucia for one kind of session.
 *
 * Lucia renews a session in the second half of its span. To renew after `renewAfterSeconds` of an idle time, it is given
 * a span whose half is the rest of that time; the end that is stored is the adapter's.
 */
export function createLucia(options: AdapterOptions): Lucia<SessionAttributes, UserAttributes> {
  const { idleSeconds, renewAfterSeconds } = sessionLives[options.kind];
  return new Lucia(createLuciaAdapter(options), {
    sessionExpiresIn: new TimeSpan(2 * (idleSeconds - renewAfterSeconds), "s"),
    getSessionAttributes: ({ signedInAt, endsAt, userAgent }) => ({ signedInAt, endsAt, userAgent }),
    getUserAttributes: ({ person }) => ({ person }),
  });
}
