import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { idSchema, proseSchema } from "../kernel/text.schema.ts";
import type { InterestEvent } from "./interest.ts";

/** One time that interest in a program was shown. */
const interestEventSchema = matching<InterestEvent>()(
  z.strictObject({
    programId: idSchema,
    kind: z.enum(["open-house", "message", "conversation"], {
      error: "Choose how interest was shown: open house, message or conversation.",
    }),
    on: calendarDateSchema("the date"),
    nextStep: proseSchema("the next step", 500),
    nextOn: calendarDateSchema("the date of the next step").nullable(),
  }),
);

/** The log of interest of one person. */
export const interestSchema = listSchema(interestEventSchema, { what: "entries", atMost: 1000 });
