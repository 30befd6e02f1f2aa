import type {
  FailurePolicy,
  GraduationLimit,
  PolicyStatement,
  ProgramField,
  ProgramFields,
  Requirement,
  Setting,
  TrackKind,
  VisaPolicy,
  VisaTerm,
} from "@induction/domain/program/program";
import { toTypedNumber, toTypedNumberOrNull } from "../../shell/facts/typed-number.ts";

/** A track as it is typed. */
export interface TrackDraft {
  /** Tells rows apart while they are typed; never sent. */
  readonly key: number;
  readonly kind: TrackKind | null;
  readonly nrmpCode: string;
  readonly seats: string;
}

/** A value as it is typed: texts stay as they were written, and what was not chosen is null. */
export type ValueDraft =
  | { readonly form: "text"; readonly text: string }
  | { readonly form: "statement"; readonly statement: string }
  | { readonly form: "percent"; readonly percent: string }
  | { readonly form: "setting"; readonly setting: Setting | null }
  | { readonly form: "positions"; readonly seats: string; readonly year: string }
  | { readonly form: "minimum"; readonly minimum: string; readonly requirement: Requirement | null }
  | { readonly form: "tracks"; readonly tracks: readonly TrackDraft[] }
  | {
      readonly form: "visa";
      readonly answer: VisaPolicy["answer"] | null;
      readonly condition: string;
      readonly terms: readonly VisaTerm["kind"][];
      /** "01" to "12"; empty where the source names no day. */
      readonly step3Month: string;
      readonly step3Day: string;
    }
  | {
      readonly form: "failures";
      readonly isQuoted: boolean;
      readonly requirement: Requirement | null;
      readonly exams: FailurePolicy["exams"];
      readonly statement: string;
    }
  | {
      readonly form: "graduation";
      readonly reading: "limit" | "no-limit" | "quoted";
      readonly years: string;
      readonly requirement: Requirement | null;
      readonly statement: string;
    };

/** How a value of a field is typed. */
export type ValueForm = ValueDraft["form"];

/** One way of typing, with what it holds. */
export type DraftOf<Form extends ValueForm> = Extract<ValueDraft, { form: Form }>;

const BLANK: { readonly [Form in ValueForm]: DraftOf<Form> } = {
  text: { form: "text", text: "" },
  statement: { form: "statement", statement: "" },
  percent: { form: "percent", percent: "" },
  setting: { form: "setting", setting: null },
  positions: { form: "positions", seats: "", year: "" },
  minimum: { form: "minimum", minimum: "", requirement: null },
  tracks: { form: "tracks", tracks: [{ key: 0, kind: null, nrmpCode: "", seats: "" }] },
  visa: { form: "visa", answer: null, condition: "", terms: [], step3Month: "", step3Day: "" },
  failures: { form: "failures", isQuoted: false, requirement: null, exams: [], statement: "" },
  graduation: { form: "graduation", reading: "limit", years: "", requirement: null, statement: "" },
};

const FORMS: Readonly<Record<ProgramField, ValueForm>> = {
  sponsoringInstitution: "text",
  city: "text",
  setting: "setting",
  acgmeId: "text",
  tracks: "tracks",
  positions: "positions",
  classSize: "positions",
  website: "text",
  visaJ1: "visa",
  visaH1b: "visa",
  imgShare: "percent",
  minimumStep2ck: "minimum",
  scorePolicy: "statement",
  failurePolicy: "failures",
  graduationLimit: "graduation",
  usClinicalExperience: "statement",
  lettersWanted: "statement",
  applicationService: "text",
};

/** A form of the field with nothing in it. */
export function toBlankValue(field: ProgramField): ValueDraft {
  return BLANK[FORMS[field]];
}

const toText = (text: string): ValueDraft => ({ form: "text", text });
const toStatement = ({ statement }: PolicyStatement): ValueDraft => ({ form: "statement", statement });
const orEmpty = (number: number | null): string => (number === null ? "" : `${number}`);

function toPositions({ seats, year }: ProgramFields["positions"]): ValueDraft {
  return { form: "positions", seats: `${seats}`, year: orEmpty(year) };
}

function toVisa(policy: VisaPolicy): ValueDraft {
  if (policy.answer !== "conditional") return { ...BLANK.visa, answer: policy.answer };
  const terms = policy.terms ?? [];
  const step3 = terms.find((term) => term.kind === "step-3");
  const [step3Month = "", step3Day = ""] = step3?.by?.split("-") ?? [];
  return {
    form: "visa",
    answer: "conditional",
    condition: policy.condition,
    terms: terms.map(({ kind }) => kind),
    step3Month,
    step3Day: step3Day.replace(/^0/, ""),
  };
}

function toFailures(policy: ProgramFields["failurePolicy"]): ValueDraft {
  if ("statement" in policy) return { ...BLANK.failures, isQuoted: true, statement: policy.statement };
  return { ...BLANK.failures, requirement: policy.firstAttemptPass, exams: policy.exams };
}

function toGraduation(limit: ProgramFields["graduationLimit"]): ValueDraft {
  if ("statement" in limit) return { ...BLANK.graduation, reading: "quoted", statement: limit.statement };
  const { years, requirement } = limit;
  return {
    ...BLANK.graduation,
    reading: years === null ? "no-limit" : "limit",
    years: orEmpty(years),
    requirement,
  };
}

const TYPED: { readonly [F in ProgramField]: (value: ProgramFields[F]) => ValueDraft } = {
  sponsoringInstitution: toText,
  city: toText,
  acgmeId: toText,
  website: toText,
  applicationService: toText,
  scorePolicy: toStatement,
  usClinicalExperience: toStatement,
  lettersWanted: toStatement,
  positions: toPositions,
  classSize: toPositions,
  visaJ1: toVisa,
  visaH1b: toVisa,
  failurePolicy: toFailures,
  graduationLimit: toGraduation,
  setting: (setting) => ({ form: "setting", setting }),
  imgShare: (percent) => ({ form: "percent", percent: `${percent}` }),
  minimumStep2ck: ({ minimum, requirement }) => ({ form: "minimum", minimum: `${minimum}`, requirement }),
  tracks: (tracks) => ({
    form: "tracks",
    tracks: tracks.map(({ kind, nrmpCode, seats }, key) => ({
      key,
      kind,
      nrmpCode: nrmpCode ?? "",
      seats: orEmpty(seats),
    })),
  }),
};

/** A value as its form shows it. */
export function toValueDraft<F extends ProgramField>(field: F, value: ProgramFields[F]): ValueDraft {
  return TYPED[field](value);
}

function toTermInput(kind: VisaTerm["kind"], { step3Month, step3Day }: DraftOf<"visa">): unknown {
  if (kind !== "step-3") return { kind };
  const day = step3Day.trim();
  const isLeftOut = step3Month === "" && day === "";
  return { kind, by: isLeftOut ? null : `${step3Month}-${day.padStart(2, "0")}` };
}

function toVisaInput(draft: DraftOf<"visa">): unknown {
  const { answer, condition, terms } = draft;
  if (answer !== "conditional") return { answer };
  return { answer, condition, terms: terms.map((kind) => toTermInput(kind, draft)) };
}

function toGraduationInput(draft: DraftOf<"graduation">): unknown {
  const { reading, years, requirement, statement } = draft;
  if (reading === "quoted") return { statement };
  // Where a program states that there is no limit, nothing is asked for.
  if (reading === "no-limit") return { years: null, requirement: "not-required" } satisfies GraduationLimit;
  return { years: toTypedNumber(years), requirement };
}

/** What was typed as the schema of the field takes it, or refuses it. */
export function toValueInput(draft: ValueDraft): unknown {
  switch (draft.form) {
    case "text":
      return draft.text.trim();
    case "statement":
      return { statement: draft.statement };
    case "percent":
      return toTypedNumber(draft.percent);
    case "setting":
      return draft.setting;
    case "positions":
      return { seats: toTypedNumber(draft.seats), year: toTypedNumberOrNull(draft.year) };
    case "minimum":
      return { minimum: toTypedNumber(draft.minimum), requirement: draft.requirement };
    case "tracks":
      return draft.tracks.map(({ kind, nrmpCode, seats }) => ({
        kind,
        nrmpCode: nrmpCode.trim() === "" ? null : nrmpCode.trim().toUpperCase(),
        seats: toTypedNumberOrNull(seats),
      }));
    case "visa":
      return toVisaInput(draft);
    case "failures":
      return draft.isQuoted
        ? { statement: draft.statement }
        : { firstAttemptPass: draft.requirement, exams: draft.exams };
    case "graduation":
      return toGraduationInput(draft);
  }
}
