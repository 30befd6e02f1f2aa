import { initTRPC } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { appRouter } from "../router.ts";
import type { ApiMeta } from "../trpc.ts";
import { assertEveryProcedureDeclaresAccess } from "./every-procedure-declares-access.ts";

const t = initTRPC.meta<ApiMeta>().create();
const open = t.procedure.meta({ access: { kind: "anyone" } });
const nothing = z.strictObject({});

test("every procedure of the product declares who may call it and what with", () => {
  expect(() => assertEveryProcedureDeclaresAccess(appRouter)).not.toThrow();
});

test("a router is refused with the names of those that do not", () => {
  const router = t.router({
    sound: open.input(nothing).query(() => 1),
    silent: t.procedure.input(nothing).query(() => 1),
    nested: t.router({ silent: t.procedure.input(nothing).mutation(() => 1) }),
    anything: open.query(() => 1),
    ofNoRole: t.procedure
      .meta({ access: { kind: "role", roles: [] } })
      .input(nothing)
      .query(() => 1),
  });
  expect(() => assertEveryProcedureDeclaresAccess(router)).toThrow(
    "These procedures do not declare who may call them, or what with: silent, nested.silent, anything, ofNoRole.",
  );
});
