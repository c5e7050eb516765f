import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { paneLanguage, PaneLanguageContext } from "../../../src/taskpane/pane-language";
import { ItemClauses } from "../../../src/taskpane/scoring/ItemClauses";
import type { Language } from "../../../src/strings/language";

const clause = {
  id: "7.7",
  places: ["opening", "c"],
  title: "碳排放评审",
  titleEnglish: "Carbon emission review",
  lines: ["碳排放评审的内容包括、但不仅限于：", "c）识别当前组织内主要的温室气体源；"],
} as const;

/** What the pane shows of the clause, a text for each element that has some. */
const textsIn = (language: Language): readonly string[] => {
  const shown = createElement(ItemClauses, { clauses: [clause] });
  const context = { value: paneLanguage(language) };
  const html = renderToStaticMarkup(createElement(PaneLanguageContext.Provider, context, shown));
  expect(html).toContain("<details");
  expect(html).not.toContain("<details open");
  return html.split(/<[^>]*>/).filter(Boolean);
};

it("shows a clause under its number and Chinese title, folded, with its text once it is unfolded", () => {
  expect(textsIn("zh-CN")).toEqual(["条款 7.7 首段、c) 碳排放评审", ...clause.lines]);
});

it("shows it in English under the English title first, then the Chinese title and text", () => {
  expect(textsIn("en-US")).toEqual([
    "Clause 7.7 opening, c) Carbon emission review",
    clause.title,
    ...clause.lines,
  ]);
});
