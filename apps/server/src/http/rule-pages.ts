import { getSpokenRule } from "@induction/domain/rules/guide-rule-words";
import { isGuideRuleId } from "@induction/domain/rules/guide-rules";
import { toRuleAddress } from "@induction/domain/rules/rule-address";
import { Hono } from "hono";
import { readAppPage, type StaticApp } from "./static-app.ts";
import type { HttpVariables } from "./variables.ts";

/** What stands in a page's head before anything of the app has run: bookmarks, link previews and search read it. */
interface Head {
  readonly title: string;
  readonly description: string;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function withHead(page: string, { title, description }: Head): string {
  return page
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)} · Induction</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*/,
      (_, start: string) => start + escapeHtml(description),
    );
}

function toHead(id: string): Head | null {
  if (!isGuideRuleId(id)) return null;
  const { title, when, follows } = getSpokenRule(id);
  return { title: `${id}: ${title}`, description: `When ${when}: ${follows}.` };
}

const INDEX: Head = {
  title: "The rules",
  description: "Every rule by which Induction advises, with its source, its numbers and examples.",
};

const MISSING: Head = { title: "Rule not found", description: "There is no rule under this address." };

/**
 * The permanent address of each rule: the portal's page, named by the rule before any script has run. An id in small letters
 * leads to the rule; one that no rule has is answered as not found, by the page that says so.
 */
export function serveRulePages(portal: StaticApp): Hono<{ Variables: HttpVariables }> {
  const app = new Hono<{ Variables: HttpVariables }>();
  const readPage = readAppPage(portal);
  const answer = async (head: Head, status: 200 | 404) =>
    new Response(withHead(await readPage(), head), {
      status,
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" },
    });
  app.get("/rules", () => answer(INDEX, 200));
  app.get("/rules/:id", async (context) => {
    const asked = context.req.param("id");
    const id = asked.toUpperCase();
    const head = toHead(id);
    if (head === null) return answer(MISSING, 404);
    return asked === id ? answer(head, 200) : context.redirect(toRuleAddress(id), 308);
  });
  return app;
}
