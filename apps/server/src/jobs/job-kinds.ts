import { reassessDue } from "@induction/api/applicants/reassess";
import type { ApiServices } from "@induction/api/context";
import { settlePrograms } from "@induction/api/programs/settle-programs";
import { authMailJobSchema } from "@induction/auth/mail-jobs";
import { maintainEmbedded } from "@induction/db/engine/maintenance";
import { sealAudit } from "@induction/db/queries/audit-seals.queries";
import { foldCohortMoves } from "@induction/db/queries/cohort.queries";
import type { Mailer } from "../mail/mailer.ts";
import type { JobKind } from "./queue.ts";

/** The queue of mails about accounts. */
export const MAIL_JOB = "account-mail";

/** The queue of changes of programs that stored assessments have to follow. */
export const SETTLE_JOB = "settle-programs";

/** All background work of the server. */
export function listJobKinds(services: ApiServices, mailer: Mailer): readonly JobKind[] {
  return [
    {
      name: MAIL_JOB,
      schedule: null,
      async run(data) {
        const mail = await services.auth.prepareMail(authMailJobSchema.parse(data));
        if (mail !== null) await mailer.send(mail);
      },
    },
    {
      name: SETTLE_JOB,
      schedule: null,
      async run() {
        const { reassessed } = await settlePrograms(services);
        services.logger.info({ job: SETTLE_JOB, count: reassessed }, "reassessed");
      },
    },
    {
      name: "reassess-daily",
      schedule: "1 0 * * *",
      async run() {
        await settlePrograms(services);
        const { reassessed, failed } = await reassessDue(services);
        services.logger.info({ job: "reassess-daily", count: reassessed }, "reassessed");
        if (failed > 0) services.logger.error({ job: "reassess-daily", count: failed }, "not reassessed");
      },
    },
    {
      name: "seal-audit",
      schedule: "*/15 * * * *",
      async run() {
        await sealAudit(services.db.kysely, services.now());
      },
    },
    {
      name: "add-up-cohort",
      schedule: "* * * * *",
      async run() {
        await foldCohortMoves(services.db.kysely);
      },
    },
    {
      name: "clean-up-daily",
      schedule: "31 3 * * *",
      async run() {
        await services.auth.cleanUp();
        await maintainEmbedded(services.db);
      },
    },
  ];
}
