import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { ErrorState } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useState } from "react";
import type { TrialReading } from "./trial-reading.ts";
import { toLatePart, useLatePart } from "./use-late-part.ts";

const changes = toLatePart(async () => (await import("./trial-changes.tsx")).TrialChanges);

/** What would change the answer, for whoever asks: it is fetched and worked out then, and not before. */
export function ChangesPart({ reading }: { reading: TrialReading }) {
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked) return <Asked reading={reading} />;
  return (
    <Panel title="What would change this answer?">
      <Stack>
        <p>
          The fewest things still open that together change the tier, the plan, the decision or the strength
          of the file, with their time and their fee. Where nothing does, that is the answer.
        </p>
        <div>
          <Button onClick={() => setIsAsked(true)}>Show what would change it</Button>
        </div>
      </Stack>
    </Panel>
  );
}

function Asked({ reading }: { reading: TrialReading }) {
  const late = useLatePart(changes);
  switch (late.state) {
    case "arrived":
      return (
        <Stack>
          <h2>What would change this answer</h2>
          <late.part reading={reading} />
        </Stack>
      );
    case "on-its-way":
      return <SkeletonPanel lines={12} />;
    case "failed":
      return (
        <Panel title="What would change this answer?">
          <ErrorState title="This part did not load" onRetry={late.retry}>
            Check your connection, then try again. This tab keeps your answers.
          </ErrorState>
        </Panel>
      );
  }
}
