import { assertEveryProcedureDeclaresAccess } from "@induction/api/authorisation/every-procedure-declares-access";
import { appRouter } from "@induction/api/router";
import { DatabaseOpenError } from "@induction/db/engine/database-open-error";
import { EnvError, readEnv } from "./env.ts";
import { runServer } from "./run-server.ts";

try {
  assertEveryProcedureDeclaresAccess(appRouter);
  await runServer(readEnv());
} catch (error) {
  // What the operator can mend is told in its own words; anything else is a defect and keeps its stack.
  if (error instanceof EnvError || error instanceof DatabaseOpenError)
    process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
