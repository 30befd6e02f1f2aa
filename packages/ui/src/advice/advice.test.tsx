import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BecauseList } from "./because-list.tsx";
import { FactValue } from "./fact-value.tsx";
import { letterSummary } from "./letter.tsx";
import { ProvenanceCard } from "./provenance-popover.tsx";
import { RuleCard } from "./rule-card.tsx";
import { RuleLabel } from "./rule-label.tsx";
import { StrengthList } from "./strength-list.tsx";
import { type ScoredTier, type Tier, tierLabel } from "./tier.tsx";
import { bandWords } from "./tier-band.tsx";

test.each<[string, Tier, readonly ScoredTier[], boolean, string]>([
  ["a final tier is its word", "middle", [], false, "Middle"],
  ["a failed attempt is named as the reason", "lower", [], true, "Lower, failure"],
  ["a person without a result is incomplete, not without a tier", "unscored", [], false, "Incomplete"],
  [
    "an open result names the two tiers that are still possible",
    "unscored",
    ["middle", "strong"],
    false,
    "Incomplete, may be Middle or Strong",
  ],
  [
    "an open result with more than two possible tiers names none",
    "unscored",
    ["strong", "middle", "lower"],
    false,
    "Incomplete",
  ],
  ["a provisional tier is never shown as final", "middle", ["middle"], false, "Incomplete, may be Middle"],
])("%s", (_, tier, provisional, isByFailure, words) => {
  expect(tierLabel({ tier, provisional, isByFailure })).toBe(words);
});

const band = { middleFrom: 230, strongFrom: 245, who: "You" };

test("the band tells score, tier and all three bands in words", () => {
  expect(bandWords({ ...band, score: 235, tier: "middle" })).toBe(
    "You: 235, tier Middle. Lower below about 230, Middle about 230 to 244, Strong from about 245.",
  );
});

test("a score that is only hoped for is called projected", () => {
  expect(bandWords({ ...band, score: 243, tier: null, isProjected: true })).toContain("You: projected 243.");
});

test("a person without a score is told so", () => {
  expect(bandWords({ ...band, score: null, tier: null })).toContain("You: no score yet.");
});

test("letters are summed up from the furthest to the ones that will not come", () => {
  expect(letterSummary(["asked", "uploaded", "declined", "uploaded"])).toBe(
    "2 Uploaded, 1 Asked, 1 Declined",
  );
});

test("no letters is said in words", () => {
  expect(letterSummary([])).toBe("No letters planned");
});

test.each([
  ["not-checked", "Not checked"],
  ["not-disclosed", "Not disclosed"],
] as const)("a fact that is %s is written in words, even when a value was passed", (state, words) => {
  const html = renderToStaticMarkup(<FactValue state={state} value="230" />);
  expect(html).toContain(words);
  expect(html).not.toContain("230");
});

test("a disputed fact shows every reading", () => {
  const html = renderToStaticMarkup(<FactValue state="disputed" readings={["225", "200"]} />);
  expect(html).toContain("225 or 200");
});

test("a fact that nobody checked says so instead of leaving the line out", () => {
  const html = renderToStaticMarkup(<ProvenanceCard provenance={{ field: "Visa", value: "J-1" }} />);
  expect(html).toContain("None yet");
  expect(html).toContain("Date not recorded");
  expect(html).toContain("By nobody yet");
});

test("an undecided reason names the missing facts and what would settle it", () => {
  const html = renderToStaticMarkup(
    <BecauseList
      items={[
        {
          key: "a6",
          sentence: "Whether the test arrives in time cannot be said yet.",
          rule: { id: "A6" },
          unknown: { missing: ["date of the OET", "visa"], settledBy: "A booked date" },
        },
      ]}
    />,
  );
  expect(html).toContain("date of the OET, visa");
  expect(html).toContain("A booked date");
});

test("an unknown strength is announced as not known, never as absent", () => {
  const html = renderToStaticMarkup(
    <StrengthList items={[{ key: "english", state: "unknown", label: "English test result" }]} />,
  );
  expect(html).toContain("Not known: ");
  expect(html).not.toContain("Absent");
});

test("a rule's card tells an unknown fact apart, and says when nothing can change the answer", () => {
  const html = renderToStaticMarkup(
    <RuleCard
      rule={{
        id: "A5",
        title: "A passed Step cannot be taken again.",
        cited: [{ heading: "Step 2 CK", lines: "46–47" }],
        facts: [{ label: "English test", text: "not told yet", isKnown: false }],
        wouldChange: [],
      }}
    />,
  );
  expect(html).toContain("Guide, lines 46–47");
  expect(html).toMatch(/<svg[^>]*>.*<\/svg>not told yet/);
  expect(html).toContain("Nothing that can be done now.");
});

test.each([
  ["with a card", { id: "B3", title: "Middle tier" }, 1],
  ["alone", { id: "B3" }, 0],
])("the label of a rule, %s, is a link to the rule's page", (_name, rule, cards) => {
  const html = renderToStaticMarkup(<RuleLabel rule={rule} />);
  expect(html).toContain('href="/rules/B3"');
  expect(html).toMatch(/<a [^>]*aria-label="Rule B3"[^>]*>B3<\/a>/);
  expect(html.match(/<button/g) ?? []).toHaveLength(cards);
});

test("the card of a rule leads to the rule's page", () => {
  const html = renderToStaticMarkup(<RuleCard rule={{ id: "B3", title: "Middle tier" }} />);
  expect(html).toMatch(/<a href="\/rules\/B3">Rule B3<\/a>/);
  expect(html).toContain("Read the rule, with examples");
});

test("a house rule never claims the guide as its source", () => {
  const html = renderToStaticMarkup(<RuleCard rule={{ id: "H1", title: "A band of 1–4.", isHouse: true }} />);
  expect(html).toContain("House rule H1");
  expect(html).toContain("The guide does not say this.");
});
