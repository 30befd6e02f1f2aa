import type { CaseloadCounts, CaseloadQuestion } from "./answers.ts";

/** What narrows a caseload, as the server takes it. */
export type CaseloadFilter = NonNullable<CaseloadQuestion["filter"]>;

/** A facet of the filter, as it is named in the address. */
export type FacetName =
  | "tier"
  | "posture"
  | "visa"
  | "letter"
  | "met"
  | "breadth"
  | "due"
  | "consent"
  | "advisor";

/** A standard view: a filter with a name, and how many it holds. */
export interface StandardView {
  readonly id: string;
  readonly label: string;
  readonly filter: CaseloadFilter;
  /** The facet that the view sets, so that the filters leave it alone. */
  readonly facet: FacetName | null;
  /** How many it holds, from the counts of the caseload. */
  readonly count: (counts: CaseloadCounts) => number;
  /** Somebody in it wants something done. */
  readonly isAlarm: boolean;
  /** Only for people who see the whole organisation. */
  readonly isForLead: boolean;
}

const standard = { isAlarm: false, isForLead: false } as const;

const EVERYBODY: StandardView = {
  ...standard,
  id: "all",
  label: "All",
  filter: {},
  facet: null,
  count: ({ total }) => total,
};

const NARROWER_VIEWS: readonly StandardView[] = [
  {
    ...standard,
    id: "overdue",
    label: "Overdue",
    filter: { dueWithinDays: -1 },
    facet: "due",
    count: ({ overdue }) => overdue,
    isAlarm: true,
  },
  {
    ...standard,
    id: "due-7",
    label: "Due in 7 days",
    filter: { dueWithinDays: 7 },
    facet: "due",
    // Whoever is overdue is due within any number of days, and the list shows them first.
    count: ({ overdue, dueWithin7Days }) => overdue + dueWithin7Days,
  },
  {
    ...standard,
    id: "due-30",
    label: "Due in 30 days",
    filter: { dueWithinDays: 30 },
    facet: "due",
    count: ({ overdue, dueWithin30Days }) => overdue + dueWithin30Days,
  },
  {
    ...standard,
    id: "no-us-letter",
    label: "No US anesthesia letter",
    filter: { usLetter: ["no"] },
    facet: "letter",
    count: ({ withoutUsLetter }) => withoutUsLetter,
    isAlarm: true,
  },
  {
    ...standard,
    id: "below-breadth",
    label: "Below breadth",
    filter: { breadth: ["below"] },
    facet: "breadth",
    count: ({ belowBreadth }) => belowBreadth,
    isAlarm: true,
  },
  {
    ...standard,
    id: "visa",
    label: "Needs a visa",
    filter: { needsVisa: ["yes"] },
    facet: "visa",
    count: ({ needsVisa }) => needsVisa,
  },
  {
    ...standard,
    id: "unassigned",
    label: "Unassigned",
    filter: { advisors: ["none"] },
    facet: "advisor",
    count: ({ unassigned }) => unassigned,
    isAlarm: true,
    isForLead: true,
  },
];

/** The views in their order. */
export const STANDARD_VIEWS: readonly StandardView[] = [EVERYBODY, ...NARROWER_VIEWS];

/** The view of an id; everybody where there is no such view. */
export function findView(id: string | undefined): StandardView {
  return NARROWER_VIEWS.find((view) => view.id === id) ?? EVERYBODY;
}
