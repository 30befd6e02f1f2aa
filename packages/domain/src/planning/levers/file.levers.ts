import type { Experience, ResearchProject } from "../../applicant/experience.ts";
import type { Applicant, Profile } from "../../applicant/profile.ts";
import { known } from "../../kernel/told.ts";
import type { ParameterId } from "../../parameters/parameters.ts";
import { isWithoutTask } from "../../rules/experience/entries.ts";
import { hasFailure } from "../../rules/questions.ts";
import { countInWords } from "../../rules/words.ts";
import { asSeries, type Lever, type LeverView, type Move } from "./lever.ts";
import { NO_FEE, NOT_PUBLISHED } from "./move-cost.ts";
import { AT_ONCE, afterMonths, TIME_NOT_KNOWN } from "./move-time.ts";

function withFacts(applicant: Applicant, facts: Partial<Profile>): Applicant {
  return { ...applicant, profile: { ...applicant.profile, ...facts } };
}

const EDGES_OF_US_MONTHS = [
  "someUsMonths",
  "minimalUsMonths",
  "observershipMonthsLeast",
  "observershipMonthsMost",
] as const satisfies readonly ParameterId[];

function tellMore({
  observershipMonthsLeast,
  observershipMonthsMost,
}: LeverView["reading"]["parameters"]): string {
  const months = countInWords(observershipMonthsMost, "month");
  return `Where there is less, the guide asks for ${observershipMonthsLeast}–${months} of observerships in anesthesia or ICU.`;
}

/** Months of clinical work in the United States, up to each number that a rule names. */
const US_MONTHS: Lever = {
  id: "us-months",
  title: "Clinical experience in the United States",
  facts: ["usMonths"],
  rules: ["F1", "C2"],
  findMoves: (view) => {
    const { usMonths, parameters } = view.reading;
    if (usMonths === null) return [];
    const edges = [...new Set(EDGES_OF_US_MONTHS.map((id) => parameters[id]))]
      .filter((edge) => edge > usMonths && Number.isFinite(edge))
      .sort((a, b) => a - b);
    return asSeries(
      edges.map((edge): Move => {
        const ids = EDGES_OF_US_MONTHS.filter((id) => parameters[id] === edge);
        return {
          title: `${countInWords(edge, "month")} of clinical experience in the United States in all`,
          time: afterMonths(edge - usMonths, view, ids),
          cost: NOT_PUBLISHED,
          note: edge < parameters.observershipMonthsLeast ? tellMore(parameters) : null,
          apply: (applicant) => withFacts(applicant, { usMonths: known(edge) }),
        };
      }),
    );
  },
};

/** English that carries the work, where it is still improving. */
const ENGLISH: Lever = {
  id: "english",
  title: "English that carries the work",
  facts: ["english"],
  rules: ["C2", "C12"],
  findMoves: ({ reading }) =>
    reading.english === false
      ? asSeries([
          {
            title: "English that is good enough to work in",
            time: TIME_NOT_KNOWN,
            cost: NOT_PUBLISHED,
            note: null,
            apply: (applicant) => withFacts(applicant, { english: known("good") }),
          },
        ])
      : [],
};

function withProject(applicant: Applicant, project: ResearchProject): Applicant {
  const { research } = applicant.profile;
  if (research.state === "unknown") return applicant;
  return withFacts(applicant, { research: known([...research.value, project]) });
}

const PROJECT = { concernsAnesthesia: true, months: 1, title: "Project to come" } as const;

/** A small project of quality improvement: the guide lets even a small one count. */
const QUALITY_IMPROVEMENT: Lever = {
  id: "quality-improvement",
  title: "Quality improvement in anesthesia",
  facts: ["research"],
  rules: ["F3", "F4"],
  findMoves: ({ reading }) =>
    reading.research.state === "unknown"
      ? []
      : asSeries([
          {
            title: "A small project of quality improvement in anesthesia, pain or critical care",
            time: TIME_NOT_KNOWN,
            cost: NOT_PUBLISHED,
            note: null,
            apply: (applicant) => withProject(applicant, { ...PROJECT, kind: "quality-improvement" }),
          },
        ]),
};

/** Research that lasts as long as the rules call sustained. */
const RESEARCH: Lever = {
  id: "research",
  title: "Research in anesthesia",
  facts: ["research"],
  rules: ["F3", "F4"],
  findMoves: (view) => {
    const { research, parameters } = view.reading;
    const months = parameters.sustainedProjectMonths;
    if (research.state === "unknown") return [];
    return asSeries([
      {
        title: `${countInWords(months, "month")} of research in anesthesia, pain or critical care`,
        time: afterMonths(months, view, ["sustainedProjectMonths"]),
        cost: NOT_PUBLISHED,
        note: null,
        apply: (applicant) => withProject(applicant, { ...PROJECT, kind: "research", months }),
      },
    ]);
  },
};

/** Entries that are there, and lack what was done in them. */
const DESCRIBE_TASKS: Lever = {
  id: "describe-tasks",
  title: "Tasks of the experience entries",
  facts: ["experiences"],
  rules: ["F2"],
  findMoves: (view) => {
    const { experiences } = view.reading;
    const count = experiences.state === "unknown" ? 0 : experiences.value.filter(isWithoutTask).length;
    if (count === 0) return [];
    return asSeries([
      {
        title: `The tasks of ${countInWords(count, "experience entry", "experience entries")}, written down`,
        time: AT_ONCE(view),
        cost: NO_FEE,
        note: null,
        apply: (applicant) => {
          const { experiences: entries } = applicant.profile;
          if (entries.state === "unknown") return applicant;
          const described = entries.value.map((entry) =>
            isWithoutTask(entry) ? { ...entry, tasks: "Tasks to come" } : entry,
          );
          return withFacts(applicant, { experiences: known(described) });
        },
      },
    ]);
  },
};

function withEntry(applicant: Applicant, entry: Experience): Applicant {
  const { experiences, homeMonths } = applicant.profile;
  if (experiences.state === "unknown") return applicant;
  return withFacts(applicant, {
    experiences: known([...experiences.value, entry]),
    // A stretch is never longer than the total of its place.
    homeMonths: homeMonths.state === "known" ? known(Math.max(homeMonths.value, entry.months)) : homeMonths,
  });
}

/** A first stretch where the work of an anesthesiologist is seen at first hand, wherever it is done. */
const ANESTHESIA_ENTRY: Lever = {
  id: "anesthesia-entry",
  title: "Experience in anesthesia",
  facts: ["experiences", "homeMonths"],
  rules: ["B6", "F5"],
  findMoves: (view) => {
    if (view.reading.experiences.state === "unknown") return [];
    const months = view.reading.parameters.someUsMonths;
    return asSeries([
      {
        title: `${countInWords(months, "month")} in the operating room, ICU, pre-op or pain, entered with its tasks`,
        time: afterMonths(months, view, ["someUsMonths"]),
        cost: NOT_PUBLISHED,
        note: null,
        apply: (applicant) =>
          withEntry(applicant, {
            place: "home",
            setting: "operating-room",
            kind: "observership",
            months,
            tasks: "Tasks to come",
          }),
      },
    ]);
  },
};

/** The statement, with the brief account of a failure in it where one is on record. */
const STATEMENT: Lever = {
  id: "statement",
  title: "The personal statement",
  facts: ["statement"],
  rules: ["F6", "F7"],
  findMoves: ({ reading }: LeverView) => {
    const { statement } = reading;
    if (statement.state === "unknown" || statement.value === "final") return [];
    const account = hasFailure(reading) === true ? ", with the brief account of the failure in it" : "";
    return asSeries([
      {
        title: `The personal statement final${account}`,
        time: TIME_NOT_KNOWN,
        cost: NO_FEE,
        note: null,
        apply: (applicant) => withFacts(applicant, { statement: known("final") }),
      },
    ]);
  },
};

/** What can still be done about experience, research and the statement. */
export const FILE_LEVERS: readonly Lever[] = [
  US_MONTHS,
  ENGLISH,
  QUALITY_IMPROVEMENT,
  RESEARCH,
  DESCRIBE_TASKS,
  ANESTHESIA_ENTRY,
  STATEMENT,
];
