import { expect, test } from "vitest";
import {
  FIT_SIDE_LABELS,
  FIT_TOPIC_FIELDS,
  FIT_TOPIC_LABELS,
  GROUND_LABELS,
  LEFT_OUT_LABELS,
} from "./fit-words.ts";
import {
  CHANGEABLE_IN_SENTENCE,
  CHANGEABLE_LABELS,
  EVIDENCE_NOW_LABELS,
  EVIDENCE_THEN_LABELS,
} from "./levers/change-words.ts";

test("every label of a plan stands as it is kept", async () => {
  const maps = {
    ...{ FIT_TOPIC_LABELS, FIT_TOPIC_FIELDS, FIT_SIDE_LABELS, GROUND_LABELS, LEFT_OUT_LABELS },
    ...{ CHANGEABLE_LABELS, CHANGEABLE_IN_SENTENCE, EVIDENCE_NOW_LABELS, EVIDENCE_THEN_LABELS },
  };
  const lines = Object.entries(maps).flatMap(([name, labels]) => [
    name,
    ...Object.entries(labels).map(([key, label]) => `  ${key}: ${[label].flat().join(", ") || "none"}`),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("labels.golden.txt");
});
