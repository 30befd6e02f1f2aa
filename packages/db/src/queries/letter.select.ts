import { type Expression, expressionBuilder } from "kysely";
import { jsonBuildObject } from "kysely/helpers/postgres";
import type { DatabaseSchema } from "../schema/database.ts";

/** A row of `letters`, under its own name, as the JSON that `letterSchema` reads. */
export function toLetterJson(): Expression<unknown> {
  const { ref } = expressionBuilder<DatabaseSchema, "letters">();
  return jsonBuildObject({
    id: ref("letters.id"),
    writer: ref("letters.writer"),
    institution: ref("letters.institution"),
    relation: ref("letters.relation"),
    specialty: ref("letters.specialty"),
    country: ref("letters.country"),
    supervisedDirectly: ref("letters.supervised_directly"),
    acquaintance: ref("letters.acquaintance"),
    askedWhetherStrong: ref("letters.asked_whether_strong"),
    writerAnswer: ref("letters.writer_answer"),
    status: ref("letters.status"),
    endReason: ref("letters.end_reason"),
    reachedOn: ref("letters.reached_on"),
    dueOn: ref("letters.due_on"),
  });
}
