import { calendarDateSchema } from "@induction/domain/kernel/calendar-date.schema";
import { wholeNumberSchema } from "@induction/domain/kernel/number.schema";
import { reasonSchema } from "@induction/domain/program/fact-edit.schema";
import { seasonEditSchema, seasonFieldSchema } from "@induction/domain/season/season.schema";
import { z } from "zod";
import {
  basedOnSchema,
  chooseSchema,
  differenceSchema,
  readEdit,
  readPreviewed,
} from "../curation/fact-inputs.ts";
import { nothingSchema, whySchema } from "../inputs.ts";

/** The first season of which the product tells anything: its passing score. The database holds no earlier one. */
const FIRST_TOLD = 2013;
const LAST_TOLD = 2060;

/** A season of which something may be told. */
const toldSeasonSchema = wholeNumberSchema(`Choose a season from ${FIRST_TOLD} to ${LAST_TOLD}.`, {
  from: FIRST_TOLD,
  to: LAST_TOLD,
});

const key = { season: toldSeasonSchema, field: seasonFieldSchema };
const toChange = { ...key, basedOn: basedOnSchema };

export const currentSchema = z.strictObject({ version: z.string().max(100).optional() }).optional();

export const getSchema = z.strictObject({ season: toldSeasonSchema });

export const listSchema = nothingSchema;

export const seasonSchema = z.strictObject({
  season: toldSeasonSchema,
  asOf: calendarDateSchema("the day").nullish(),
});

/** As `publishSchema`, or "not checked": what a withdrawal would do. */
export const previewSchema = z
  .strictObject({ ...key, fact: z.unknown() })
  .transform(({ fact, ...rest }, context) => ({
    key: rest,
    fact: readPreviewed(seasonEditSchema(rest.field), fact, context),
  }));

export const publishSchema = z
  .strictObject({ ...toChange, fact: z.unknown(), why: whySchema })
  .transform(({ fact, why, ...to }, context) => ({
    to,
    why: why ?? null,
    fact: readEdit(seasonEditSchema(to.field), fact, context),
  }));

export const verifySchema = z.strictObject(toChange);

export const resolveSchema = z
  .strictObject({ ...toChange, choose: chooseSchema, why: whySchema })
  .transform(({ choose, why, ...to }) => ({ to, choose, why: why ?? null }));

export const withdrawSchema = z
  .strictObject({ ...toChange, why: reasonSchema })
  .transform(({ why, ...to }) => ({ to, why }));

export const keepSchema = z
  .strictObject({ ...key, difference: differenceSchema })
  .transform(({ difference, ...kept }) => ({ key: kept, difference }));
