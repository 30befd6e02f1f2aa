import type { ApiServices } from "@induction/api/context";
import { createPasswords } from "@induction/auth/passwords";
import { inTransaction } from "@induction/db/engine/transaction";
import { seedDemo } from "@induction/db/seeds/demo";
import { DEMO_STAFF } from "@induction/db/seeds/demo-accounts";
import { SCENARIOS } from "@induction/db/seeds/scenarios";

/** The one password of all demo people. It is printed and no secret: a demo answers on this machine alone. */
export const DEMO_PASSWORD = "induction-demo-2026";

/** Fills the demo where it is not there yet. */
export async function openDemo(services: ApiServices): Promise<void> {
  const hashPassword = () => createPasswords().hash(DEMO_PASSWORD);
  const { programs } = services.catalogue.current();
  await inTransaction(services.db.kysely, (trx) =>
    seedDemo(trx, { today: services.today(), at: services.now(), programs, hashPassword }),
  );
}

/** Whom to sign in as, one line each. */
export function listDemoPeople(): readonly string[] {
  const staff = DEMO_STAFF.map(({ email, name, roles, platformRoles }) => {
    const role = [...roles, ...platformRoles].join(", ");
    return `${email.padEnd(26)} ${name}, ${role}`;
  });
  const applicants = SCENARIOS.map(({ email, name }, index) => {
    return `${email.padEnd(26)} ${name}, applicant: the guide's scenario ${index + 1}`;
  });
  return [...applicants, ...staff];
}
