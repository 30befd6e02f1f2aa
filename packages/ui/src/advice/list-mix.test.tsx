import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ListMixFacts } from "./list-mix.tsx";

test("what nobody has checked is a group of its own, drawn as unknown and never as zero", () => {
  const html = renderToStaticMarkup(
    <ListMixFacts
      friendlyFrom={11}
      mix={{
        planned: 5,
        settings: [{ kind: "community", count: 2 }],
        settingUnknown: 3,
        regions: [{ kind: "South", count: 5 }],
        regionUnknown: 0,
        imgFriendly: 1,
        imgShareUnknown: 4,
      }}
    />,
  );
  expect(html).toContain("<strong>2</strong> community");
  expect(html).toContain("3 not checked");
  expect(html).toContain("<strong>5</strong> South");
  expect(html).not.toContain("0 not checked");
  expect(html).toContain("1 of 1 checked, 4 not checked");
});
