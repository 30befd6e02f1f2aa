import { LETTERS_MET } from "@induction/db/queries/caseload.filter";
import {
  DECISIONS_BY_CAUTION,
  POSTURES_BY_CAUTION,
  TIERS_BY_CAUTION,
} from "@induction/domain/rules/outcomes";
import { RULE_IDS } from "@induction/domain/rules/rule-ids";
import { z } from "zod";
import { inOrganisationSchema, orgIdSchema, typedSchema, uuidSchema } from "../inputs.ts";
import { forRoles, router } from "../trpc.ts";
import {
  assignAdvisor,
  getCaseloadCounts,
  getCaseloadPage,
  getPerson,
  getPersonChanges,
  getPersonPlan,
  getPersonProposedList,
} from "./caseload.service.ts";

const forAdvising = forRoles("advisor", "lead");
const forAssigning = forRoles("lead", "admin");

function anyOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.array(z.enum(values)).max(values.length).exactOptional();
}

const truths = ["yes", "no", "unknown"] as const;

const filterSchema = z.strictObject({
  tiers: anyOf([...TIERS_BY_CAUTION, "provisional"]),
  postures: anyOf([...POSTURES_BY_CAUTION, "provisional"]),
  decisions: anyOf([...DECISIONS_BY_CAUTION, "provisional"]),
  needsVisa: anyOf(truths),
  hasFailure: anyOf(truths),
  usLetter: anyOf(truths),
  lettersMet: anyOf(LETTERS_MET),
  breadth: anyOf(["below", "within", "above", "no-range"]),
  consent: anyOf(["waiting", "given", "withdrawn"]),
  reasons: anyOf(RULE_IDS),
  /** Overdue ones included; -1 asks for these alone. */
  dueWithinDays: z.int().min(-1).max(366).exactOptional(),
  advisors: z
    .array(z.union([uuidSchema, z.literal("none")]))
    .max(100)
    .exactOptional(),
});

const sortSchema = z.strictObject({
  by: z.enum(["name", "tier", "posture", "letters", "breadth", "nextDue", "lastChange"]),
  direction: z.enum(["asc", "desc"]),
});

const pageSchema = z.strictObject({
  orgId: orgIdSchema,
  filter: filterSchema.default({}),
  search: typedSchema(100).exactOptional(),
  sort: sortSchema.default({ by: "nextDue", direction: "asc" }),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(100).default(50),
});

const personSchema = z.strictObject({ orgId: orgIdSchema, id: uuidSchema });
const assignSchema = z.strictObject({
  orgId: orgIdSchema,
  applicantId: uuidSchema,
  advisorId: uuidSchema.nullable(),
});

/** The people whom an advisor looks after; a lead looks after all of the organisation. */
export const caseloadRouter = router({
  page: forAdvising.input(pageSchema).query(({ ctx, input }) => getCaseloadPage(ctx, ctx, input)),
  counts: forAdvising.input(inOrganisationSchema).query(({ ctx }) => getCaseloadCounts(ctx, ctx)),
  person: forAdvising.input(personSchema).query(({ ctx, input }) => getPerson(ctx, ctx, input)),
  plan: forAdvising.input(personSchema).query(({ ctx, input }) => getPersonPlan(ctx, ctx, input)),
  changes: forAdvising.input(personSchema).query(({ ctx, input }) => getPersonChanges(ctx, ctx, input)),
  proposedList: forAdvising
    .input(personSchema)
    .query(({ ctx, input }) => getPersonProposedList(ctx, ctx, input)),
  assign: forAssigning.input(assignSchema).mutation(async ({ ctx, input }) => {
    await assignAdvisor(ctx, ctx, input);
    return { done: true };
  }),
});
