import type { Actor, Membership, PlatformRole } from "@induction/auth/actor";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ApiContext } from "../context.ts";

/** Who is signed in, as their own screens need it. */
export interface SignedInPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly platformRoles: readonly PlatformRole[];
  readonly memberships: readonly Membership[];
}

/** What a screen needs to know before anything else. */
export interface CurrentSession {
  /** Null when nobody is signed in. */
  readonly person: SignedInPerson | null;
  readonly server: {
    readonly today: CalendarDate;
    readonly isDemo: boolean;
    readonly timeZone: "America/New_York";
  };
}

/** The session of an actor. */
export function toCurrentSession({ today, isDemo }: ApiContext, actor: Actor): CurrentSession {
  return {
    person: actor.kind === "person" ? toSignedInPerson(actor) : null,
    server: { today: today(), isDemo, timeZone: "America/New_York" },
  };
}

/** The session's own secrets stay behind. */
function toSignedInPerson({
  userId,
  name,
  email,
  platformRoles,
  memberships,
}: SignedInPerson): SignedInPerson {
  return { userId, name, email, platformRoles, memberships };
}
