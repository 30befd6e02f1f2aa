import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { type ApplicationDocument, DOCUMENT_KINDS } from "./application-document.ts";

/** One document of an application. */
const documentSchema = matching<ApplicationDocument>()(
  z.strictObject({
    kind: z.enum(DOCUMENT_KINDS, { error: "Choose the document from the list." }),
    stage: z.enum(["not-started", "requested", "in-place"], {
      error: "Choose how far the document has come: not started, requested, or in place.",
    }),
    since: calendarDateSchema("the date of the document").nullable(),
  }),
);

/** The documents of one application. */
export const documentsSchema = listSchema(documentSchema, {
  what: "documents",
  atMost: DOCUMENT_KINDS.length,
});
