import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { ErrorState } from "@induction/ui/patterns/states";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { TrialReading } from "./trial-reading.ts";
import { toLatePart, useLatePart } from "./use-late-part.ts";

const reasons = toLatePart(async () => (await import("./trial-reasons.tsx")).TrialReasons);
const figures = toLatePart(async () => (await import("./trial-figures.tsx")).TrialFigures);

/** Fetches what stands below the answer, so that it is there with the first one, even offline. */
export function orderReasons(): void {
  for (const part of [reasons, figures]) {
    part.fetch().catch(() => {
      // It is asked for again by whoever has an answer.
    });
  }
}

/** The reasons and the next steps. The answer above does not wait for them: its words come late. */
export function ReasonsPart({ reading }: { reading: TrialReading }) {
  const late = useLatePart(reasons);
  switch (late.state) {
    case "arrived":
      return <late.part reading={reading} />;
    case "on-its-way":
      return <ReasonsOnTheirWay />;
    case "failed":
      return (
        <Stack>
          <Panel title="Because">
            <PartFailed title="The reasons did not load" onRetry={late.retry} />
          </Panel>
        </Stack>
      );
  }
}

/** The published figures, which stand beside the answer. */
export function FiguresPart({ reading }: { reading: TrialReading }) {
  const late = useLatePart(figures);
  switch (late.state) {
    case "arrived":
      return <late.part reading={reading} />;
    case "on-its-way":
      return <SkeletonLines lines={9} />;
    case "failed":
      return <PartFailed title="The figures did not load" onRetry={late.retry} />;
  }
}

/** The panels that come, each about as high as what will stand in it. */
function ReasonsOnTheirWay() {
  return (
    <Stack>
      <Panel title="Because">
        <SkeletonLines lines={14} />
      </Panel>
      <Panel title="Next steps">
        <SkeletonLines lines={9} />
      </Panel>
      <Panel title="Letters">
        <SkeletonLines lines={4} />
      </Panel>
      <Panel title="Breadth">
        <SkeletonLines lines={5} />
      </Panel>
    </Stack>
  );
}

function PartFailed({ title, onRetry }: { title: string; onRetry: () => void }) {
  return (
    <ErrorState title={title} onRetry={onRetry}>
      Check your connection, then try again. If that does not help, reload this page: this tab keeps your
      answers.
    </ErrorState>
  );
}
