import { PageBody } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { PlainPage } from "./plain-page.tsx";

/** A page whose code is on its way, within the frame. */
export function WaitingPage() {
  return (
    <PageBody>
      <SkeletonPanel lines={12} />
    </PageBody>
  );
}

/** The start, until it is known who is signed in. */
export function WaitingStart() {
  return (
    <PlainPage>
      <title>Induction</title>
      <h1>Induction</h1>
      <p role="status">One moment: the page is loading.</p>
    </PlainPage>
  );
}
