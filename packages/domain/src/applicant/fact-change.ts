import type { Profile, ProfileFact } from "./profile.ts";

/** A new value of one fact. `unknown` is one too: a person may take back what they told. */
export type FactChange = {
  [F in ProfileFact]: { readonly fact: F; readonly value: Profile[F] };
}[ProfileFact];

/** The profile with the change made. */
export function withChange(profile: Profile, change: FactChange): Profile {
  return { ...profile, [change.fact]: change.value };
}
