import type { ReactNode } from "react";
import { Answer, FactTiles } from "../src/advice/answer.tsx";
import { BecauseList } from "../src/advice/because-list.tsx";
import { BreadthGauge } from "../src/advice/breadth-gauge.tsx";
import {
  ApplicationChip,
  FreshnessChip,
  NewChip,
  ProjectedChip,
  RequirementChip,
  SignalChip,
  TriageChip,
} from "../src/advice/chips.tsx";
import { FactValue } from "../src/advice/fact-value.tsx";
import { LetterCircles, LetterGapChip, LetterStatusChip } from "../src/advice/letter.tsx";
import { NextSteps } from "../src/advice/next-steps.tsx";
import { ProvenancePopover } from "../src/advice/provenance-popover.tsx";
import { PublishedFigures } from "../src/advice/published-figures.tsx";
import { ReasonList } from "../src/advice/reason-list.tsx";
import { RuleLabel, type RuleReference } from "../src/advice/rule-label.tsx";
import { StrengthList } from "../src/advice/strength-list.tsx";
import { PostureLine, TierChip } from "../src/advice/tier.tsx";
import { TierBand } from "../src/advice/tier-band.tsx";
import { Row, RowList } from "../src/patterns/row-list.tsx";
import { Button, LinkButton } from "../src/primitives/button.tsx";
import { Cluster, Columns, Stack } from "../src/primitives/layout.tsx";
import { Link } from "../src/primitives/link.tsx";
import { Panel } from "../src/primitives/panel.tsx";
import styles from "./advice.module.css";

const b3: RuleReference = {
  id: "B3",
  title: "A Step 2 CK of 230–244 without a failure is the Middle tier.",
  cited: [{ heading: "Middle Range", lines: "46–47" }],
  facts: [
    { label: "Step 2 CK", text: "235, passed 12 May 2025", isKnown: true },
    { label: "English test", text: "not told yet", isKnown: false },
  ],
  wouldChange: ["A failure that has not been told yet would make the tier Lower."],
  otherReading: "235 is also the edge where the guide says that you may still apply.",
  parameters: [
    { label: "Middle from", value: "~230", source: "Guide, version 1" },
    { label: "Reserve", value: "2 weeks", isHouse: true },
  ],
};

function rule(id: string): RuleReference {
  return {
    id,
    title: `What rule ${id} says, in one sentence.`,
    cited: [{ heading: "Heading of the guide", lines: "12–14" }],
    wouldChange: [],
  };
}

const house: RuleReference = {
  id: "H1",
  title: "A band of 1–4 invitations by week 8.",
  isHouse: true,
};

function Vocabulary({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.vocabulary}>
      <span>{label}</span>
      <Cluster>{children}</Cluster>
    </div>
  );
}

function ChipPanel() {
  return (
    <Panel title="Chips">
      <Stack gap="small">
        <Vocabulary label="Tier">
          <TierChip tier="strong" />
          <TierChip tier="middle" />
          <TierChip tier="lower" />
          <TierChip tier="lower" isByFailure />
          <TierChip tier="unscored" />
          <TierChip tier="unscored" provisional={["middle", "strong"]} />
          <TierChip tier="unscored" provisional={["strong", "middle", "lower"]} />
        </Vocabulary>
        <Vocabulary label="Letter">
          <LetterStatusChip status="identified" />
          <LetterStatusChip status="asked" />
          <LetterStatusChip status="agreed" />
          <LetterStatusChip status="in-progress" />
          <LetterStatusChip status="uploaded" />
          <LetterStatusChip status="assigned" />
          <LetterStatusChip status="declined" reason="on leave until March" />
          <LetterStatusChip status="withdrawn" />
          <LetterGapChip />
        </Vocabulary>
        <Vocabulary label="Freshness">
          <FreshnessChip freshness="verified" detail="14 Nov" />
          <FreshnessChip freshness="ageing" detail="8 mo" />
          <FreshnessChip freshness="stale" detail="2024" />
          <FreshnessChip freshness="unknown" />
          <FreshnessChip freshness="disputed" />
        </Vocabulary>
        <Vocabulary label="Requirement">
          <RequirementChip requirement="required" />
          <RequirementChip requirement="preferred" />
          <RequirementChip requirement="not-required" />
          <RequirementChip requirement="kind-not-stated" />
          <RequirementChip requirement="not-disclosed" />
          <RequirementChip requirement="not-checked" />
        </Vocabulary>
        <Vocabulary label="Triage">
          <TriageChip triage="act-now" />
          <TriageChip triage="this-week" />
          <TriageChip triage="watch" />
          <TriageChip triage="ok" />
          <TriageChip triage="snoozed" />
        </Vocabulary>
        <Vocabulary label="Application">
          <ApplicationChip status="considering" />
          <ApplicationChip status="planned" />
          <ApplicationChip status="submitted" />
          <ApplicationChip status="invited" />
          <ApplicationChip status="interviewed" />
          <ApplicationChip status="ranked" />
          <ApplicationChip status="closed" />
        </Vocabulary>
        <Vocabulary label="Signal, rule, new">
          <SignalChip signal="gold" />
          <SignalChip signal="silver" />
          <SignalChip signal="gold" isShort />
          <RuleLabel rule={b3} />
          <RuleLabel rule={house} />
          <RuleLabel rule={{ id: "E1" }} />
          <NewChip count={3} />
          <ProjectedChip />
        </Vocabulary>
        <Vocabulary label="In a table">
          <TierChip tier="middle" isBare />
          <FreshnessChip freshness="verified" detail="Nov 2026" isBare />
          <FreshnessChip freshness="ageing" isBare />
          <LetterStatusChip status="agreed" isBare />
          <LetterCircles
            statuses={["assigned", "uploaded", "in-progress", "agreed", "asked", "identified", "declined"]}
          />
        </Vocabulary>
        <Vocabulary label="Facts">
          <FactValue state="known" value="J-1 · H-1B" />
          <FactValue state="not-disclosed" />
          <FactValue state="not-checked" />
          <FactValue state="disputed" readings={["225", "200"]} />
          <ProvenancePopover
            trigger={<RequirementChip requirement="preferred" detail="above 220" />}
            provenance={{
              field: "Minimum Step 2 CK",
              value: "Above 220, preferred",
              kind: "Stated priority, not a minimum",
              source: { title: "Program site, prospective residents", href: "https://example.org/" },
              read: "22 Nov 2026, on the program page",
              checked: "J. Sato, 22 Nov 2026",
              usedFor: "Fit only. Never excludes",
            }}
            foot={
              <>
                <Link href="#history">History (2)</Link>
                <Link href="#report">Report a change</Link>
              </>
            }
          />
        </Vocabulary>
      </Stack>
    </Panel>
  );
}

function StandingPanels() {
  return (
    <Columns shape="main-aside">
      <Panel
        title="Apply very broadly"
        before={<TierChip tier="middle" />}
        action={<Link href="#share">Share</Link>}
        foot={
          <p>
            No step this season moves the tier: a passed Step is final. What moves is strength.{" "}
            <Link href="#levers">See the levers</Link>
          </p>
        }
      >
        <Stack>
          <TierBand middleFrom={230} strongFrom={245} score={235} tier="middle" />
          <p>
            Viable. 235 is inside the Middle band; letters and U.S. experience decide how far the file goes.
          </p>
          <BecauseList
            isDivided
            items={[
              {
                key: "b3",
                sentence: (
                  <>
                    <strong>235</strong>, no failure, in 230–244: Middle.
                  </>
                ),
                rule: b3,
                heading: "Middle Range. The guide writes “~”: an edge is a zone, not a wall.",
              },
              {
                key: "g1",
                sentence: (
                  <>
                    80–120+ programs for this case. Your list: <strong>84</strong>.
                  </>
                ),
                rule: rule("G1"),
              },
              {
                key: "a6",
                sentence: "Whether your English test arrives in time cannot be said yet.",
                rule: rule("A6"),
                otherRules: [rule("D4")],
                unknown: { missing: ["date of the OET"], settledBy: "A booked date" },
              },
            ]}
          />
        </Stack>
      </Panel>
      <Panel title="Next three steps" isFlush foot={<Link href="#steps">All 11 steps</Link>}>
        <NextSteps
          steps={[
            {
              key: "ask",
              title: "Ask Dr. Lindqvist for a letter",
              detail: "She supervised you in the ICU for 6 weeks. Ask whether it can be strong.",
              due: { date: "Fri 4 Dec", distance: "12 days" },
              action: (
                <LinkButton href="#write" tone="primary" size="small">
                  Write the request
                </LinkButton>
              ),
            },
            {
              key: "send",
              title: "Send 3 observership applications",
              detail: "F1 asks for 2–3 months in anesthesia or ICU.",
              due: { date: "15 Dec", distance: "23 days" },
            },
            {
              key: "call",
              title: "Call 4 programs about visas",
              detail: "A call sheet is ready.",
              rule: rule("G7"),
            },
          ]}
        />
      </Panel>
    </Columns>
  );
}

function ListPanels() {
  return (
    <Columns shape="thirds">
      <Panel title="Letters" action={<Link href="#letters">2 of 4 uploaded</Link>} isFlush>
        <RowList>
          <Row
            title="Dr. K. Osei"
            detail="Internal medicine, Accra"
            end={<LetterStatusChip status="uploaded" />}
            isStrong
          />
          <Row
            title="Dr. M. Lindqvist"
            detail="ICU, Cleveland"
            end={<LetterStatusChip status="identified" />}
            isStrong
          />
          <Row
            title="Anesthesiologist"
            detail={
              <>
                Best in the U.S. No writer yet <RuleLabel rule={rule("E1")} />
              </>
            }
            end={<LetterGapChip />}
            tone="gap"
            isStrong
          />
        </RowList>
      </Panel>
      <Panel title="Breadth and cost">
        <Stack>
          <BreadthGauge
            confirmed={25}
            unknown={59}
            range={{ from: 80, to: 120, isOpenEnded: true }}
            confirmedWord="state J-1"
            hasScale
          />
          <BreadthGauge confirmed={0} unknown={22} range={{ from: 120, to: null }} max={145} size="cell" />
          <BreadthGauge confirmed={91} unknown={0} range={null} size="cell" />
          <BreadthGauge confirmed={0} unknown={0} range={{ from: 80, to: 120 }} size="cell" />
        </Stack>
      </Panel>
      <Panel title="Reasons" count={2}>
        <ReasonList
          reasons={[
            {
              key: "e1",
              title: "No anesthesiologist letter.",
              detail: "0 of 1 needed, 304 days to review.",
              clearsWhen: "Clears when one is uploaded.",
              rule: rule("E1"),
              actions: <Link href="#plan">Plan the request</Link>,
            },
            { key: "h1", title: "No invitation by week 8.", detail: "Our band: 1–4.", rule: house },
          ]}
        />
      </Panel>
    </Columns>
  );
}

function StrengthPanels() {
  return (
    <Columns shape="halves">
      <Panel title="Strength, item by item" isFlush>
        <StrengthList
          items={[
            {
              key: "steps",
              state: "present",
              label: "Step 1 and Step 2 CK at the first attempt",
              end: "entered 3 Mar",
            },
            {
              key: "us",
              state: "absent",
              label: "U.S. clinical experience",
              end: <RuleLabel rule={rule("F1")} />,
            },
            {
              key: "english",
              state: "unknown",
              label: "English test result",
              detail: "not entered",
              end: <Link href="#ask">Ask</Link>,
            },
          ]}
        />
      </Panel>
      <Panel title="Bands">
        <Stack gap="wide">
          <TierBand middleFrom={230} strongFrom={245} score={231} tier="middle" />
          <TierBand middleFrom={230} strongFrom={245} score={249} tier="lower" who="Tomás" />
          <TierBand middleFrom={230} strongFrom={245} score={243} tier={null} isProjected />
          <TierBand middleFrom={230} strongFrom={245} score={null} tier={null} />
          <PostureLine
            tier="unscored"
            provisional={["middle"]}
            posture="Wait for the result"
            detail="It is due on 14 Oct."
          />
        </Stack>
      </Panel>
    </Columns>
  );
}

function FiguresPanels() {
  const edges = { from: 230, below: 245 };
  return (
    <Columns>
      <Panel title="Published, beside the guide">
        <PublishedFigures
          group="non-us-img"
          season={2028}
          band={{ name: "middle", ...edges, drawnBy: "guide" }}
          score={235}
        />
      </Panel>
      <Stack>
        <Panel title="Published, strong band and a score beyond all">
          <PublishedFigures
            group="non-us-img"
            season={2028}
            band={{ name: "strong", from: 256, below: null, drawnBy: "organization" }}
            score={288}
            who="Tomás"
          />
        </Panel>
        <Panel title="Published, group not told">
          <PublishedFigures
            group={null}
            season={2028}
            band={null}
            score={null}
            tell={<Link href="#class">Tell whether you are a U.S. citizen</Link>}
          />
        </Panel>
        <Panel title="Published, no figures of the group">
          <PublishedFigures group="us-img" season={2028} band={null} score={230} />
        </Panel>
      </Stack>
    </Columns>
  );
}

/** Answers, reasons, chips and facts. */
export function AdviceRoom() {
  return (
    <>
      <Answer
        meta="Your answer · guide version 1 · data as of 22 Nov 2026"
        tier="middle"
        headline="Middle tier."
        posture="Apply very broadly."
        lead="This is a viable position; the guide calls it the most common one for IMGs. The score alone will not carry the file, so the next months go into U.S. experience, letters and a wide list."
      >
        <FactTiles
          isDivided
          tiles={[
            {
              label: "Tier",
              value: "Middle",
              tier: "middle",
              detail: "10 points below Strong (~245), 5 above Lower (~230)",
            },
            { label: "Posture", value: "80–120+ programs", detail: "$1,830–3,030 in ERAS fees, 2026 prices" },
            {
              label: "Strength",
              value: "1 present, 3 absent",
              detail: "Clean exams. No U.S. months, anesthesia letter or QI yet",
            },
          ]}
        />
      </Answer>
      <StandingPanels />
      <FiguresPanels />
      <ListPanels />
      <ChipPanel />
      <StrengthPanels />
      <Panel title="What is new">
        <p>
          <mark>
            <strong>Dartmouth-Hitchcock</strong>
          </mark>{" "}
          now states: J-1, F-1 OPT or H-1B transfer only. It stays on your list.{" "}
          <Button size="small">Clear</Button>
        </p>
      </Panel>
    </>
  );
}
