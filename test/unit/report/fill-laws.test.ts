import fc from "fast-check";
import { contentControlOf, textIn } from "@tanping/ooxml/wordprocessing/content-control";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { fillDocument } from "../../../src/report/fill-document";
import { bodyTemplates } from "./body-templates";
import { nonconformity, valuesWith } from "./some-values";
import { control, paragraph, partOf, run, wordFile } from "./word-file";

const fill = (file: Uint8Array, values: ReturnType<typeof valuesWith>) => {
  const filled = fillDocument(file, values);
  if (!filled) throw new Error("It is no document.");
  return filled;
};

/** Texts as cells may hold them: with lines, signs of XML, and what XML has no room for. */
const text = fc.string({ unit: "binary", maxLength: 12 });
const rows = fc.array(fc.tuple(text, text), { maxLength: 5 });
const values = fc
  .record({ composite: text, scope: text, rows })
  .map((its) =>
    valuesWith({ ...its, rows: its.rows.map(([number, fact]) => nonconformity(number, fact)) }),
  );

it.each(Object.entries(bodyTemplates))(
  "whatever %s was filled with before, a refresh shows what it shows, and a second one changes nothing",
  (_, { file }) => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const { bytes } = fill(fill(file, before).bytes, after);
        const again = fill(bytes, after);
        expect(again.bytes).toBe(bytes);
        expect(again.report).toMatchObject({ changed: [], dropped: [] });
        const shown = (its: Uint8Array) => textIn(parseSource(partOf(its)));
        expect(shown(bytes)).toBe(shown(fill(file, after).bytes));
      }),
      { numRuns: 25 },
    );
  },
);

it("a control shows its text, but for what XML has no room for", () => {
  const file = wordFile({ body: paragraph(control("tanping_scope", run("?"))) });
  const first = (element: SourceElement): string | null => {
    const found = contentControlOf(element);
    if (found) return textIn(found.content);
    for (const child of element.children) {
      const below = first(child);
      if (below !== null) return below;
    }
    return null;
  };
  const written = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(
    fc.property(written, (scope) => {
      const shown = first(parseSource(partOf(fill(file, valuesWith({ scope })).bytes)));
      expect(shown).toBe(scope);
    }),
    { numRuns: 60 },
  );
});
