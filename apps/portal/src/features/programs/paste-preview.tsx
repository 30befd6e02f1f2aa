import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { PastedLine } from "@induction/domain/program/pasted-programs";
import type { Program } from "@induction/domain/program/program";
import { applicationTerms } from "@induction/ui/advice/vocabulary";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Panel } from "@induction/ui/primitives/panel";
import { Select } from "@induction/ui/primitives/select";
import { countOf } from "../../shell/words.ts";
import { type Choices, findChosen, toChoiceKey, toLineStanding } from "./paste-choices.ts";
import styles from "./paste-page.module.css";
import { findValue } from "./program-rows.ts";

interface PastePreviewProps {
  lines: readonly PastedLine[];
  programs: readonly Program[];
  listed: readonly PlannedProgram[];
  choices: Choices;
  onChoose: (key: string, programId: string | null) => void;
}

/** What becomes of each line, with its number, and what the reader still has to say. */
export function PastePreview(props: PastePreviewProps) {
  const { lines, programs, listed, choices, onChoose } = props;
  const byId = new Map(programs.map((program) => [program.id, program]));
  const nameOf = (id: string) => {
    const program = byId.get(id);
    if (program === undefined) return id;
    const city = findValue(program.facts.city);
    return `${program.name}, ${city === null ? program.state : `${city}, ${program.state}`}`;
  };
  const statusOf = (id: string) => listed.find(({ programId }) => programId === id)?.status;
  return (
    <Panel title="What the lines mean" isFlush>
      <RowList label="What the lines mean">
        {lines.map((line) => (
          <Row
            key={line.line}
            start={<span className={styles.line}>{line.line}</span>}
            title={<span className={styles.pasted}>{line.text}</span>}
            detail={<Meaning line={line} {...{ nameOf, statusOf, choices, onChoose }} />}
            tone={toLineStanding(line, choices) === "to-choose" ? "sunken" : "plain"}
          />
        ))}
      </RowList>
    </Panel>
  );
}

interface MeaningProps extends Pick<PastePreviewProps, "choices" | "onChoose"> {
  line: PastedLine;
  nameOf: (id: string) => string;
  statusOf: (id: string) => PlannedProgram["status"] | undefined;
}

const FOUND_BY = {
  number: "Found by its number.",
  "same-name": "Found by its name.",
  "similar-name": "A similar name: tick it if this is the program.",
} as const;

const NONE_OF_THESE = "none of these";

function Meaning({ line, nameOf, statusOf, choices, onChoose }: MeaningProps) {
  const chosen = findChosen(line, choices);
  const key = toChoiceKey(line);
  switch (line.kind) {
    case "found":
      return (
        <Checkbox
          className={styles.choice}
          label={nameOf(line.id)}
          hint={FOUND_BY[line.by]}
          isChecked={chosen !== null}
          onCheckedChange={(isChecked) => onChoose(key, isChecked ? line.id : null)}
        />
      );
    case "ambiguous":
      return (
        <Select
          className={styles.choice}
          isInline
          aria-label={`Which program line ${line.line} means`}
          options={[
            ...line.ids.map((id) => ({ value: id, label: withStatus(nameOf(id), statusOf(id)) })),
            { value: NONE_OF_THESE, label: "None of these" },
          ]}
          value={choices.has(key) ? (chosen ?? NONE_OF_THESE) : null}
          placeholder={`${line.ids.length} programs fit: choose`}
          onValueChange={(id) => onChoose(key, id === NONE_OF_THESE ? null : id)}
        />
      );
    case "planned":
      return <>{withStatus(nameOf(line.id), statusOf(line.id))}</>;
    case "repeated":
      return (
        <>
          {nameOf(line.id)}: the same as line {line.firstLine}
        </>
      );
    case "head":
      return <>The head of the columns, left out</>;
    case "unknown":
      return <UnknownMark>{unknownInWords(line)}</UnknownMark>;
  }
}

function withStatus(name: string, status: PlannedProgram["status"] | undefined): string {
  if (status === undefined) return name;
  return `${name}: on your list already (${applicationTerms[status].word.toLowerCase()})`;
}

function unknownInWords({ why }: Extract<PastedLine, { kind: "unknown" }>): string {
  switch (why.kind) {
    case "number":
      return "No program here has this number, and of many the number is not checked. Write its name beside it.";
    case "too-many":
      return `Fits ${why.count} programs. Write more of the name, or the city.`;
    case "name":
      return "No program here is called this. Write its name as it stands in the Match, or its city.";
  }
}

/** How many lines there are of each kind. */
export function PasteTotals({ lines, choices }: Pick<PastePreviewProps, "lines" | "choices">) {
  const count = (...standings: readonly string[]) =>
    lines.filter((line) => standings.includes(toLineStanding(line, choices))).length;
  const parts = [
    [count("ready"), "to add"],
    [count("to-choose"), "to confirm or choose"],
    [count("listed"), "on your list or in an earlier line"],
    [count("unknown"), "not found"],
    [count("left-out"), "left out by you"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return (
    <p role="status">
      {countOf(lines.length, "line")}: {told.join(" · ")}
    </p>
  );
}
