import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";

/** The values of a question as its statement is built with them: each stands for whatever it will be when asked. */
export type Slots<Values> = { readonly [Key in keyof Values]: RawBuilder<Values[Key]> };

/** A question taken apart: what decides on the text of its statement, and the values that go with the text. */
interface Apart<Shape, Values> {
  /** Plain JSON; equal shapes give equal texts. */
  readonly shape: Shape;
  /** The same keys for every question. */
  readonly values: Values;
}

/** How a statement comes about. */
interface StatementPlan<Schema, Question, Shape, Values, Row> {
  apart(question: Question): Apart<Shape, Values>;
  /** Sees the shape and never a value, so that what is kept of it can hold none. */
  build(db: Kysely<Schema>, shape: Shape, values: Slots<Values>): Compilable<Row>;
}

/** A statement that is asked often. */
export interface Statement<Schema, Question, Row> {
  /** The statement of a question; its text is made once for each shape. */
  compile(db: Kysely<Schema>, question: Question): CompiledQuery<Row>;
  /** The same, made anew and with the values in it from the start; for tests. */
  compileAnew(db: Kysely<Schema>, question: Question): CompiledQuery<Row>;
  /** Asks, and gives the rows. */
  list(db: Kysely<Schema>, question: Question): Promise<Row[]>;
}

/** Most texts that one statement keeps: filters come in many combinations, of which people use few. */
const MOST_SHAPES = 200;

/** Holds the place of a value. */
class Slot {
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }
}

/**
 * A statement whose text is compiled once for each shape of its question and then asked with other values: building
 * and compiling costs this process more than sending it. That a text belongs to a shape and never to a value holds by
 * construction: `build` has no value to look at.
 */
export function compileOnce<Schema, Question, Shape, Values extends object, Row>(
  plan: StatementPlan<Schema, Question, Shape, Values, Row>,
): Statement<Schema, Question, Row> {
  const kept = new Map<string, CompiledQuery<Row>>();
  const compile = (db: Kysely<Schema>, question: Question) => {
    const { shape, values } = plan.apart(question);
    const key = JSON.stringify(shape);
    let template = kept.get(key);
    if (template === undefined) {
      template = plan
        .build(
          db,
          shape,
          toSlots(values, (name) => sql`${new Slot(name)}`),
        )
        .compile();
      if (kept.size < MOST_SHAPES) kept.set(key, template);
    }
    const parameters = template.parameters.map((parameter) =>
      parameter instanceof Slot ? Reflect.get(values, parameter.key) : parameter,
    );
    return { ...template, parameters };
  };
  return {
    compile,
    compileAnew: (db, question) => {
      const { shape, values } = plan.apart(question);
      return plan
        .build(
          db,
          shape,
          toSlots(values, (_, value) => sql`${value}`),
        )
        .compile();
    },
    list: async (db, question) => (await db.executeQuery<Row>(compile(db, question))).rows,
  };
}

/** Each key keeps the type of its value; TypeScript cannot follow that through `Object.entries`. */
function toSlots<Values extends object>(
  values: Values,
  toSlot: (key: string, value: unknown) => RawBuilder<unknown>,
): Slots<Values>;
function toSlots(values: object, toSlot: (key: string, value: unknown) => RawBuilder<unknown>): object {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toSlot(key, value)]));
}
