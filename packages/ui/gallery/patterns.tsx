import type { LetterStatus } from "@induction/domain/applicant/letter";
import { useState } from "react";
import { BreadthGauge } from "../src/advice/breadth-gauge.tsx";
import { NewChip } from "../src/advice/chips.tsx";
import { FactValue } from "../src/advice/fact-value.tsx";
import { LetterCircles } from "../src/advice/letter.tsx";
import { type Tier, TierChip } from "../src/advice/tier.tsx";
import { OfflineBanner, RecordBar } from "../src/patterns/banners.tsx";
import { CutLine } from "../src/patterns/cut-line.tsx";
import { type Column, DataTable } from "../src/patterns/data-table.tsx";
import { FormErrors } from "../src/patterns/form-errors.tsx";
import { SkeletonPanel } from "../src/patterns/skeleton.tsx";
import { CountLine, Empty, ErrorState, UnknownMark } from "../src/patterns/states.tsx";
import { NameCell, PlainTable, type SortState } from "../src/patterns/table.tsx";
import { Button } from "../src/primitives/button.tsx";
import { Columns } from "../src/primitives/layout.tsx";
import { Link } from "../src/primitives/link.tsx";
import { Panel } from "../src/primitives/panel.tsx";

interface Person {
  id: string;
  name: string;
  place: string;
  tier: Tier;
  score: string;
  letters: readonly LetterStatus[];
  confirmed: number;
  unknown: number;
  nextDate: string;
  contact: string;
  news: number;
}

const people: readonly Person[] = [
  {
    id: "priya",
    name: "Priya Raman",
    place: "Chennai, India",
    tier: "lower",
    score: "220",
    letters: ["uploaded", "asked", "identified", "identified"],
    confirmed: 14,
    unknown: 26,
    nextDate: "26 Nov",
    contact: "12 d",
    news: 1,
  },
  {
    id: "mateus",
    name: "Mateus Oliveira",
    place: "São Paulo, Brazil",
    tier: "middle",
    score: "241",
    letters: ["uploaded", "uploaded", "agreed", "identified"],
    confirmed: 48,
    unknown: 23,
    nextDate: "27 Nov",
    contact: "31 d",
    news: 1,
  },
  {
    id: "yusuf",
    name: "Yusuf Demir",
    place: "Ankara, Türkiye",
    tier: "unscored",
    score: "projected Middle",
    letters: ["agreed", "identified", "identified"],
    confirmed: 0,
    unknown: 22,
    nextDate: "30 Nov",
    contact: "6 d",
    news: 0,
  },
  {
    id: "amara",
    name: "Amara Okafor",
    place: "Ibadan, Nigeria",
    tier: "middle",
    score: "235",
    letters: ["uploaded", "uploaded", "identified", "identified"],
    confirmed: 25,
    unknown: 59,
    nextDate: "4 Dec",
    contact: "9 d",
    news: 3,
  },
];

const columns: readonly Column<Person>[] = [
  {
    key: "name",
    head: "Person",
    isRowHead: true,
    isSortable: true,
    cell: (person) => (
      <NameCell detail={person.place}>
        <Link href={`#${person.id}`}>{person.name}</Link>
      </NameCell>
    ),
  },
  {
    key: "tier",
    head: "Tier, Step 2 CK",
    isSortable: true,
    cell: (person) => (
      <>
        <TierChip tier={person.tier} isBare />
        <br />
        {person.score}
      </>
    ),
  },
  { key: "letters", head: "Letters", cell: (person) => <LetterCircles statuses={person.letters} /> },
  {
    key: "breadth",
    head: "Breadth",
    cell: ({ confirmed, unknown }) => (
      <BreadthGauge
        confirmed={confirmed}
        unknown={unknown}
        range={{ from: 80, to: 120 }}
        max={145}
        size="cell"
      />
    ),
  },
  { key: "next", head: "Next date", isSortable: true, cell: (person) => <strong>{person.nextDate}</strong> },
  { key: "contact", head: "Contact", align: "end", cell: (person) => person.contact },
  {
    key: "new",
    head: "New",
    onPhone: "end",
    cell: (person) => (person.news === 0 ? 0 : <NewChip count={person.news} />),
  },
];

/** Part of a caseload, sorted, with one row ticked and one open. */
export function PeoplePanel() {
  const [sort, setSort] = useState<SortState>({ key: "next", direction: "ascending" });
  const [selectedKeys, setSelectedKeys] = useState<ReadonlySet<string>>(new Set(["mateus"]));
  const [currentKey, setCurrentKey] = useState("amara");
  return (
    <Panel
      title="Caseload"
      count={96}
      isFlush
      foot={
        <CountLine shown={people.length} total={96} noun="people">
          <Link href="#all">Select all 96 in this view</Link>
        </CountLine>
      }
    >
      <DataTable
        caption="People in my caseload"
        columns={columns}
        rows={people}
        keyOf={(person) => person.id}
        sort={sort}
        onSortChange={setSort}
        selection={{
          selectedKeys,
          onSelectedKeysChange: setSelectedKeys,
          labelOf: (person) => person.name,
        }}
        currentKey={currentKey}
        onRowPress={(person) => setCurrentKey(person.id)}
      />
    </Panel>
  );
}

function WaitingPanels() {
  return (
    <Columns shape="halves">
      <Panel title="Loading" isFlush>
        <DataTable
          caption="Loading people"
          columns={columns.slice(0, 4)}
          rows={[]}
          keyOf={() => ""}
          loadingRows={3}
        />
      </Panel>
      <Panel title="Practice tests" isFlush>
        <DataTable
          caption="Practice tests"
          columns={columns}
          rows={[]}
          keyOf={(person) => person.id}
          empty={
            <Empty
              title="No practice tests yet"
              action={<Button tone="primary">Add your first</Button>}
              example="For example: NBME 12, 231, on 14 Nov"
            >
              Two in a row within 5–7 points of your goal is the guide’s sign that you are ready.
            </Empty>
          }
        />
      </Panel>
    </Columns>
  );
}

interface Program {
  id: string;
  rank: number;
  name: string;
  place: string;
  cost: string;
}

const programs: readonly Program[] = [
  { id: "unm", rank: 84, name: "University of New Mexico", place: "Albuquerque, NM", cost: "$1,950" },
  { id: "musc", rank: 85, name: "Medical Univ. of South Carolina", place: "Charleston, SC", cost: "$1,980" },
  { id: "utmb", rank: 86, name: "UT Medical Branch", place: "Galveston, TX", cost: "$2,010" },
];

const programColumns: readonly Column<Program>[] = [
  { key: "rank", head: "Rank", align: "end", width: "64px", cell: (program) => program.rank, onPhone: "end" },
  {
    key: "name",
    head: "Program",
    isRowHead: true,
    cell: (program) => <NameCell detail={program.place}>{program.name}</NameCell>,
  },
  { key: "visa", head: "Visa", cell: () => <FactValue state="not-checked" /> },
  { key: "cost", head: "Cost so far", align: "end", cell: (program) => program.cost },
];

function CutPanel() {
  const [count, setCount] = useState(84);
  return (
    <Panel title="My programs" count={86} isFlush>
      <DataTable
        caption="My programs"
        columns={programColumns}
        rows={programs}
        keyOf={(program) => program.id}
        rowTone={(program) => (program.rank > count ? "below" : "plain")}
        bandBefore={(program) =>
          program.rank === count + 1 && (
            <CutLine count={count} total={86} label={`${count} programs, $1,950`} onCountChange={setCount}>
              The next one costs $30, visa not checked. <strong>Inside 80–120+.</strong>
            </CutLine>
          )
        }
      />
    </Panel>
  );
}

function DecisionPanel() {
  return (
    <Panel title="Decision open: apply now or delay a year" isFlush>
      <PlainTable caption="Apply now or delay a year" isScrolling>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Delay to 2029</th>
            <th scope="col">Apply in 2028</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">What it buys</th>
            <td>A U.S. post, 2 U.S. letters, sustained QI. Not a new score: a passed Step is final.</td>
            <td>A season now, with the broadest list and what exists today.</td>
          </tr>
          <tr>
            <th scope="row">Money</th>
            <td>Living costs of a year; fees later</td>
            <td>
              <UnknownMark>Not reckoned</UnknownMark>
            </td>
          </tr>
        </tbody>
      </PlainTable>
    </Panel>
  );
}

/** Tables, states and bands. */
export function PatternRoom() {
  return (
    <>
      <RecordBar name="Priya Raman" note="every view is logged and she can read the log">
        <Button size="small">Herrera</Button>
        <span>2 of 9</span>
        <Button size="small">Petrova</Button>
      </RecordBar>
      <OfflineBanner />
      <PeoplePanel />
      <CutPanel />
      <WaitingPanels />
      <DecisionPanel />
      <Columns shape="halves">
        <Panel title="Programs" isFlush>
          <ErrorState title="The program list did not load" onRetry={() => {}} requestId="01J9Z3-7Q">
            Nothing you entered is lost.
          </ErrorState>
        </Panel>
        <SkeletonPanel lines={5} />
      </Columns>
      <FormErrors errors={[{ fieldId: "score", message: "Enter a score from 1 to 300." }]} />
    </>
  );
}
