import { randomUUID } from "node:crypto";
import type { Credentials } from "./sessions.ts";

/** Somebody new, whom no other journey knows. */
export interface NewApplicant extends Credentials {
  readonly name: string;
}

/** Makes up somebody with a name that no search confuses with another. */
export function makeUpApplicant(): NewApplicant {
  const mark = randomUUID().slice(0, 8);
  return {
    name: `Noor Haddad ${mark}`,
    email: `noor.${mark}@applicants.example`,
    password: "walnut ferry copper lamp",
  };
}
