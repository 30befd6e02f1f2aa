import { cite } from "../sources/citation.ts";
import type { DocumentKey } from "../sources/documents.ts";
import type { Comparison, ComparisonContext } from "./comparison.ts";
import { tellNotPublished } from "./earlier-words.ts";
import { findNewestMatchYear } from "./editions.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { findMeasureBeside } from "./measure-words.ts";
import { getMeasure, type MeasureId } from "./measures.ts";
import { PROGRAMS_IN_2024, TAKERS_ORIGIN } from "./seat-takers.ts";
import type { Statement } from "./statement.ts";

/** A sentence that rests on a document and says no figure. */
function say(id: string, text: string, sources: readonly DocumentKey[]): Statement {
  return { id, text, figures: [], year: null, n: null, sources };
}

/** Where a visa is needed, the target is higher. */
export function compareVisaTarget(): Comparison {
  return {
    id: "visa-target",
    guideSays: "The target score is higher for people who need a visa.",
    cites: [cite("target-score", [70, 75])],
    published: [
      say(
        "visa-need",
        "Charting Outcomes does not say who needed a visa. Over all specialties, people who needed one matched less often in 2026 than people born abroad who needed none. How many people that counts was not found, so no share is shown.",
        ["uscehub-2026", "nrmp-sim-spec"],
      ),
    ],
    verdict: "cannot-tell",
    conclusion: "Nothing published for anesthesiology confirms or denies the two targets.",
  };
}

/** How many programs to apply to. */
export function compareListSize({ guide }: ComparisonContext): Comparison {
  const { categorical, advanced } = PROGRAMS_IN_2024;
  const half = guide.middleBreadthMost * 2 >= categorical ? "more" : "fewer";
  return {
    id: "list-size",
    guideSays: `In the middle range, apply to about ${guide.middleBreadthLeast} to ${guide.middleBreadthMost} programs or more.`,
    cites: [cite("scenario-1", 193)],
    published: [
      {
        id: "programs-2024",
        text: `In the 2024 Match, ${categorical} programs offered categorical positions and ${advanced} offered advanced ones.`,
        figures: ["seats-2024-categorical-programs", "seats-2024-advanced-programs"],
        year: 2024,
        n: null,
        sources: [TAKERS_ORIGIN.source],
      },
    ],
    verdict: "incomplete",
    conclusion: `${guide.middleBreadthMost} programs are ${half} than half of the ${categorical} with categorical positions. The guide does not speak of the fees, of signals or of how many programs there are.`,
  };
}

/** The result should be there when ERAS opens. */
export function compareResultByOpening(): Comparison {
  return {
    id: "result-by-opening",
    guideSays: "Have the Step 2 CK result before ERAS opens.",
    cites: [cite("step-2-ck-timing", [80, 89])],
    published: [
      say(
        "three-openings",
        "Three days are called the opening of ERAS: the form opens to applicants, applications can be sent, and programs begin to review.",
        ["quantaprep-2027", "ortho-cycle"],
      ),
    ],
    verdict: "incomplete",
    conclusion:
      "What counts is the day on which programs begin to review. Your season's calendar names all three.",
  };
}

/** At least one letter from an anesthesiologist. */
export function compareLetters(): Comparison {
  return {
    id: "anesthesiologist-letter",
    guideSays: "At least one letter comes from an anesthesiologist.",
    cites: [cite("months-3-6", 235)],
    published: [
      say(
        "letters-per-program",
        "ERAS takes any number of letters and lets you assign at most four to each program.",
        ["aamc-faq-2025"],
      ),
    ],
    verdict: "agrees",
    conclusion:
      "One such letter fits within the four. The guide does not mention the limit, or that letters are assigned program by program.",
  };
}

const SCHOLARLY = [
  "publications",
  "presentations",
  "researchExperiences",
] as const satisfies readonly MeasureId[];

function isHigherAmongMatched(id: MeasureId): boolean {
  const { matched, notMatched } = getMeasure(id);
  return matched.median > notMatched.median;
}

/** Research and quality improvement help. */
export function compareResearch({ group, season }: ComparisonContext): Comparison {
  const said = {
    id: "research",
    guideSays: "Research and quality improvement support a borderline score.",
    cites: [cite("research-and-qi", [163, 172])],
  } as const;
  const published = SCHOLARLY.map((id) => findMeasureBeside(id, group, season)).filter(
    (statement) => statement !== null,
  );
  const newest = findNewestMatchYear(season);
  if (published.length === 0) {
    return {
      ...said,
      published: newest === null ? [] : [tellNotPublished(group, newest)],
      verdict: "not-published",
      conclusion: `Without published figures of ${GROUP_WORDS[group]} the guide stands alone here.`,
    };
  }
  const agrees = SCHOLARLY.every(isHigherAmongMatched);
  return {
    ...said,
    published,
    verdict: agrees ? "agrees-in-direction" : "cannot-tell",
    conclusion: agrees
      ? "Those who matched report more of all three. That does not show that research was the reason."
      : "Those who matched do not report more of all three.",
  };
}

/** A failed Step can be taken again in time. */
export function compareRetake(): Comparison {
  return {
    id: "retake",
    guideSays: "An early sitting leaves time for a retake, and a year's delay can bring a stronger score.",
    cites: [cite("step-2-ck-timing", [82, 91])],
    published: [
      say(
        "attempts",
        "USMLE allows at most four attempts at each Step. A Step that was passed cannot be taken again.",
        ["usmle-attempts", "usmleadvice"],
      ),
    ],
    verdict: "incomplete",
    conclusion:
      "A delay can bring a stronger score only before the first pass. After it, a delay buys experience, letters and research.",
  };
}
