import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns } from "@induction/ui/primitives/layout";

/** The page while its record is on its way, with panels where panels will stand. */
export function HomeSkeleton() {
  return (
    <>
      <PageHeader title="Where you stand" detail="Your record is loading." />
      <PageBody>
        <Columns shape="main-aside">
          <SkeletonPanel lines={9} />
          <SkeletonPanel lines={9} />
        </Columns>
        <Columns shape="thirds">
          <SkeletonPanel lines={6} />
          <SkeletonPanel lines={6} />
          <SkeletonPanel lines={6} />
        </Columns>
      </PageBody>
    </>
  );
}
