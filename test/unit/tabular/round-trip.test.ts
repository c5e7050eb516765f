import fc from "fast-check";
import { openSource } from "../../../src/tabular/open-source";
import type { Delimiter, Encoding } from "../../../src/tabular/source";
import { encodeText } from "./encode-text";

const sign = fc.constantFrom(...'0123456789ab .-"",;|\t\n一二碳评（）é€𠀀😀');
const cell = fc.string({ unit: sign, maxLength: 12 });
const rows = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 30,
    }),
  )
  .filter((table) => table.flat().some((text) => /\S/.test(text)));

const form = fc.record({
  encoding: fc.constantFrom<Encoding>("utf-8", "gb18030", "utf-16le", "utf-16be"),
  mark: fc.constantFrom("marked", "unmarked"),
  delimiter: fc.constantFrom<Delimiter>(",", ";", "\t", "|"),
  quoting: fc.constantFrom("where needed", "everywhere"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  lastEnd: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

const written = (table: readonly (readonly string[])[], form: Form): string => {
  const quoted = (text: string): string =>
    form.quoting === "everywhere" || /[",;|\t\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = table.map((row) => row.map(quoted).join(form.delimiter));
  const text = lines.join("\n") + (form.lastEnd ? "\n" : "");
  return text.replaceAll("\n", form.lineEnd);
};

it("every table comes back from every encoding, delimiter, way of quoting and line end", async () => {
  await fc.assert(
    fc.asyncProperty(rows, form, async (table, form) => {
      const bytes = encodeText(written(table, form), form.encoding, form.mark);
      // Without a mark, a few characters of GB18030 can also be UTF-8; a person then names the encoding.
      const named = form.encoding === "gb18030" ? { encoding: "gbk" } : {};
      const source = await openSource({ name: "data.csv", bytes, ...named });
      expect(source).toMatchObject({ encoding: form.encoding, delimiter: form.delimiter });
      const read = (await source.sheet(0)).rows;
      expect(read).toEqual(table.map((row) => row.map((text) => text || null)));
    }),
    { numRuns: 500 },
  );
});
