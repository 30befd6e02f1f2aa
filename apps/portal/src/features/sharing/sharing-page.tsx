import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { ThemeSwitch } from "@induction/ui/patterns/theme-switch";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { MyScreen } from "../../shell/my-screen.tsx";
import { ConsentPanel } from "./consent-panel.tsx";
import { PasswordPanel } from "./password-panel.tsx";
import { SessionsPanel } from "./sessions-panel.tsx";

/** Who may see the record, where the person is signed in, the password, and how this place looks. */
export function SharingPage() {
  return (
    <>
      <title>Sharing · Induction</title>
      <PageHeader title="Sharing" detail="Who sees your record, and where you are signed in." />
      <PageBody>
        <Columns shape="halves">
          <Stack>
            <MyScreen waiting={<SkeletonPanel lines={12} />}>
              {(screen) => <ConsentPanel screen={screen} />}
            </MyScreen>
            <Panel title="Light or dark">
              <ThemeSwitch />
            </Panel>
          </Stack>
          <Stack>
            <SessionsPanel />
            <PasswordPanel />
          </Stack>
        </Columns>
      </PageBody>
    </>
  );
}
