import { join } from "node:path";

/** An organisation beside the demo's, made by the operator's own command before the server starts. */
export const secondOrganisation = {
  name: "Harbour Street Residency Help",
  admin: { email: "admin@harbour.example", name: "Odile Brandt" },
  advisor: { email: "advisor@harbour.example", name: "Karim Soler" },
  /** Chosen by both of them with the links that they are sent. */
  password: "lantern gravel orchid seven",
} as const;

/** Where what the operator's command printed is kept: its link sets the administrator's password. */
export function toPrintedPath(dataDir: string): string {
  return join(dataDir, "second-organisation.txt");
}
