import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { FactSection } from "./fact-section.tsx";
import { step1Form, step2ckForm, step2csForm, step3Form } from "./forms/attempts-form.tsx";
import { courseForm } from "./forms/course-form.tsx";
import { documentsForm } from "./forms/documents-form.tsx";
import { experiencesForm } from "./forms/experiences-form.tsx";
import { failureAccountForm } from "./forms/failure-account-form.tsx";
import { goalForm } from "./forms/goal-form.tsx";
import { graduationForm } from "./forms/graduation-form.tsx";
import { lastMatchForm } from "./forms/last-match-form.tsx";
import { homeMonthsForm, usMonthsForm } from "./forms/months-forms.tsx";
import { englishForm, imgClassForm, statementForm } from "./forms/person-choices.ts";
import { plannedSittingsForm } from "./forms/planned-sittings-form.tsx";
import { practiceTestsForm } from "./forms/practice-tests-form.tsx";
import { preferencesForm } from "./forms/preferences-form.tsx";
import { researchForm } from "./forms/research-form.tsx";
import { seasonForm } from "./forms/season-form.tsx";
import { statementPartsForm } from "./forms/statement-parts-form.tsx";
import { visaForm } from "./forms/visa-form.tsx";
import { ToldPanel } from "./told-panel.tsx";

/** What the person told, fact by fact; each fact is one form with one history. */
export function ProfilePage() {
  return (
    <>
      <title>Exams and profile · Induction</title>
      <PageHeader
        title="Exams and profile"
        detail="Tell what you want, when you want. What is not told is unknown, and never counts as a no."
      />
      <PageBody>
        <MyScreen
          waiting={
            <Columns shape="wide-aside">
              <SkeletonPanel lines={16} />
              <SkeletonPanel lines={8} />
            </Columns>
          }
        >
          {(screen) => (
            <Columns shape="wide-aside">
              <Facts screen={screen} />
              <ToldPanel screen={screen} />
            </Columns>
          )}
        </MyScreen>
      </PageBody>
    </>
  );
}

function Facts({ screen }: { screen: PersonScreen }) {
  return (
    <Stack>
      <Panel title="Exams" isFlush>
        <FactSection form={step2ckForm} screen={screen} />
        <FactSection form={step1Form} screen={screen} />
        <FactSection form={step3Form} screen={screen} />
        <FactSection form={step2csForm} screen={screen} />
      </Panel>
      <Panel title="Practice and plans" isFlush>
        <FactSection form={practiceTestsForm} screen={screen} />
        <FactSection form={plannedSittingsForm} screen={screen} />
        <FactSection form={goalForm} screen={screen} />
        <FactSection form={seasonForm} screen={screen} />
        <FactSection form={courseForm} screen={screen} />
        <FactSection form={lastMatchForm} screen={screen} />
      </Panel>
      <Panel title="You" isFlush>
        <FactSection form={graduationForm} screen={screen} />
        <FactSection form={imgClassForm} screen={screen} />
        <FactSection form={visaForm} screen={screen} />
        <FactSection form={englishForm} screen={screen} />
      </Panel>
      <Panel title="Experience" isFlush>
        <FactSection form={usMonthsForm} screen={screen} />
        <FactSection form={homeMonthsForm} screen={screen} />
        <FactSection form={experiencesForm} screen={screen} />
        <FactSection form={researchForm} screen={screen} />
      </Panel>
      <Panel title="Application" isFlush>
        <FactSection form={statementForm} screen={screen} />
        <FactSection form={statementPartsForm} screen={screen} />
        <FactSection form={failureAccountForm} screen={screen} />
        <FactSection form={documentsForm} screen={screen} />
        <FactSection form={preferencesForm} screen={screen} />
      </Panel>
    </Stack>
  );
}
