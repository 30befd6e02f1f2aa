import Medal from "lucide-react/icons/medal";
import { Chip } from "../primitives/chip.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import {
  type ApplicationStatus,
  applicationTerms,
  type Freshness,
  freshnessTerms,
  type Requirement,
  requirementTerms,
  type Term,
  type Triage,
  triageTerms,
} from "./vocabulary.tsx";

interface DetailProps {
  /** A date, an age, a value: "14 Nov", "8 mo", "> 220". */
  detail?: string | undefined;
  /** Icon and word without a box, for tables. */
  isBare?: boolean | undefined;
}

function TermChip({ term, detail, isBare, joiner }: DetailProps & { term: Term; joiner: string }) {
  return (
    <Chip tone={term.tone} edge={isBare ? "bare" : term.edge} icon={term.icon}>
      {detail === undefined ? term.word : `${term.word}${joiner}${detail}`}
    </Chip>
  );
}

/** How fresh a fact is: "Verified 14 Nov", "Aging · 8 mo", "Stale · 2024", "Unknown", "Disputed". */
export function FreshnessChip({ freshness, ...rest }: DetailProps & { freshness: Freshness }) {
  return (
    <TermChip term={freshnessTerms[freshness]} joiner={freshness === "verified" ? " " : " · "} {...rest} />
  );
}

/** What a program asks: "Required", "220, preferred", "Not disclosed". */
export function RequirementChip({ requirement, detail, isBare }: DetailProps & { requirement: Requirement }) {
  const { word, icon, tone, edge } = requirementTerms[requirement];
  return (
    <Chip tone={tone} edge={isBare ? "bare" : edge} icon={icon}>
      {detail === undefined ? word : `${detail}, ${word.charAt(0).toLowerCase()}${word.slice(1)}`}
    </Chip>
  );
}

/** How soon a person needs an advisor. The reason must stand beside it. */
export function TriageChip({ triage, ...rest }: DetailProps & { triage: Triage }) {
  return <TermChip term={triageTerms[triage]} joiner=" " {...rest} />;
}

/** Where an application stands. */
export function ApplicationChip({ status, ...rest }: DetailProps & { status: ApplicationStatus }) {
  return <TermChip term={applicationTerms[status]} joiner=" · " {...rest} />;
}

interface SignalChipProps {
  signal: "gold" | "silver";
  /** Only the letter, for tables with a column head. */
  isShort?: boolean | undefined;
}

/** A program signal: medal, letter and word, because gold and silver are not told apart by everyone. */
export function SignalChip({ signal, isShort = false }: SignalChipProps) {
  const [letter, word] = signal === "gold" ? ["G", "Gold"] : ["S", "Silver"];
  return (
    <Chip tone={signal} icon={Medal}>
      {letter}
      {isShort ? <VisuallyHidden> {word}</VisuallyHidden> : ` ${word}`}
    </Chip>
  );
}

/** What is new since the reader last looked. Nothing is drawn for zero. */
export function NewChip({ count }: { count: number }) {
  return count > 0 ? <Chip tone="mark">{count} new</Chip> : null;
}

/** A date that nobody has published yet, reckoned from earlier years. */
export function ProjectedChip() {
  return (
    <Chip edge="dashed" icon={requirementTerms["not-checked"].icon}>
      Projected
    </Chip>
  );
}
