import pg from "pg";

type Parse = (text: string) => unknown;

/** Object ids of the built-in types, fixed by PostgreSQL for all time (`pg_type.dat`). */
const int8 = 20;
const date = 1082;
const timestamp = 1114;
const int8Array = 1016;
const timestampArray = 1115;
const dateArray = 1182;
const numericArray = 1231;
/** A number, because the driver's list of ids holds no arrays although it parses them. */
const textArray: number = 1009;

/**
 * How values come back, the same on both engines: a date as `YYYY-MM-DD`, never as an instant; a 64-bit integer, which
 * counts are, as a number; a numeric as its digits; a timestamp without zone as its text, because it is no instant.
 * All else as `pg` does it.
 */
const parsers: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [int8, toSafeInteger],
  [date, keepText],
  [timestamp, keepText],
  [int8Array, (text) => mapArray(parseTextArray(text), toSafeInteger)],
  [dateArray, parseTextArray],
  [timestampArray, parseTextArray],
  [numericArray, parseTextArray],
]);

/** The `types` option of a `pg` pool. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => {
    const own = format === "binary" ? undefined : parsers.get(Number(id));
    return own ?? pg.types.getTypeParser(id, format ?? "text");
  },
};

function keepText(text: string): string {
  return text;
}

/** Throws beyond 2^53 - 1, where a number would silently be another one. */
function toSafeInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`The integer ${text} from the database is too large for a JavaScript number.`);
}

/** Splits `{a,NULL,{b}}` with the driver's own parser, leaving each element as text. */
function parseTextArray(text: string): unknown {
  return pg.types.getTypeParser(textArray, "text")(text);
}

function mapArray(value: unknown, parse: Parse): unknown {
  if (Array.isArray(value)) return value.map((element) => mapArray(element, parse));
  return typeof value === "string" ? parse(value) : value;
}
