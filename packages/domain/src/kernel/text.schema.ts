import { z } from "zod";
import "./plain-words.ts";

/** Whether PostgreSQL can store a text and give it back unchanged: no NUL and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

const LINE_BREAKING = /[\p{Cc}\u2028\u2029]/u;
const VISIBLE = /[\p{L}\p{N}]/u;

function tooLong(what: string, atMost: number) {
  return { error: `At most ${atMost} characters. Shorten ${what}.`, abort: true };
}

/**
 * A text of one line that must be there: a name, a title. Spaces around it are cut off; what remains is kept byte by byte.
 * @param what the field in a sentence, "the writer's name"
 */
export function nameSchema(what: string, atMost: number): z.ZodType<string, string> {
  return z
    .string({ error: `Enter ${what}.` })
    .trim()
    .min(1, { error: `Enter ${what}.`, abort: true })
    .max(atMost, tooLong(what, atMost))
    .refine((text) => VISIBLE.test(text), { error: `Enter ${what}.`, abort: true })
    .refine((text) => isStorable(text) && !LINE_BREAKING.test(text), {
      error: `Write ${what} on one line, without hidden characters.`,
    });
}

/**
 * A text of any number of lines, kept byte by byte; it may be empty.
 * @param what the field in a sentence, "the tasks"
 */
export function proseSchema(what: string, atMost: number): z.ZodType<string, string> {
  return z
    .string({ error: `Enter ${what}.` })
    .max(atMost, tooLong(what, atMost))
    .refine(isStorable, { error: `Remove the hidden characters from ${what}.` });
}

/** Longest web address that is kept. */
const LONGEST_LINK = 2000;

const WEB_LINK = /^https?:\/\/[^\s<>"'`\\]+$/i;

/** A web address, http or https alone: it will stand in a link that people click. */
export const webLinkSchema: z.ZodType<string, string> = z
  .string({ error: "Enter a web address that starts with https://." })
  .max(LONGEST_LINK, tooLong("the web address", LONGEST_LINK))
  .refine((text) => WEB_LINK.test(text) && isStorable(text) && URL.canParse(text), {
    error: "Enter a web address that starts with https://.",
  });

const ID = /^[A-Za-z0-9_-]+$/;

/** An id of one of our rows: letters, digits, hyphen and underscore, at most 128. */
export const idSchema: z.ZodType<string, string> = z
  .string({ error: "Reload the page and try again: this entry has no id." })
  .max(128, { error: "Reload the page and try again: the id of this entry is damaged.", abort: true })
  .regex(ID, { error: "Reload the page and try again: the id of this entry is damaged." });
