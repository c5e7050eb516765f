import { Decimal } from "../../../src/exact/decimal";
import { columnsOfList, recordListKeys } from "../../../src/standard/record-lists";
import { recordChoices } from "../../../src/standard/records";
import { scoredItems } from "../../../src/standard/table-a1";
import type { SampleRecords } from "../../../src/samples/sample";
import { cementWorks, samples } from "../../../scripts/samples/samples";
import { powerPlant } from "../../../src/samples/power-plant";

const ids = scoredItems.map(({ id }) => id);
const keysOf = (entries: object | undefined) => Object.keys(entries ?? {}).sort();

describe.each(samples.map((sample) => [sample.title["en-US"], sample] as const))(
  "%s",
  (_, { figures, words }) => {
    const [chinese, english] = [words["zh-CN"], words["en-US"]];
    const entered = (points: typeof figures.scores) =>
      points.flat().map((score, index) => ({ ...scoredItems[index], score }));

    it("has a place for each item, and points in halves from 0 to its maximum", () => {
      for (const points of [figures.scores, figures.selfScores ?? []].filter(
        ({ length }) => length,
      ))
        expect(
          entered(points).map(({ id, score, maximum }) => {
            const given = new Decimal(score ?? 0);
            return [id, given.gte(0) && given.lte(maximum ?? "0") && given.mod("0.5").isZero()];
          }),
        ).toEqual(ids.map((id) => [id, true]));
    });

    it("scores no item that it calls not applicable", () => {
      const notApplicable: object = chinese.notApplicable ?? {};
      const scored = entered(figures.scores).filter(({ score }) => score !== null);
      expect(scored.filter(({ id = "" }) => id in notApplicable)).toEqual([]);
    });

    it("says the same of the same items in both languages", () => {
      for (const part of ["info", "parameters", "notes", "notApplicable", "sitePoints"] as const)
        expect([part, keysOf(english[part])]).toEqual([part, keysOf(chinese[part])]);
      for (const part of ["sources", "rowNotes"] as const)
        expect(english[part]).toHaveLength(chinese[part].length);
    });

    it("has a row of words in both languages for each row of ids, dates and codes", () => {
      const lengths = (records: SampleRecords = {}) =>
        recordListKeys.map((list) => [list, records[list]?.length ?? 0]);
      for (const { records } of [chinese, english])
        expect(lengths(records)).toEqual(lengths(figures.records));
      for (const list of recordListKeys) {
        const [one, other, coded] = [chinese, english, figures].map(({ records }) =>
          (records?.[list] ?? []).map(keysOf),
        );
        expect([list, other]).toEqual([list, one]);
        const twice = (one ?? []).map((keys, row) =>
          keys.filter((key) => coded?.[row]?.includes(key)),
        );
        expect([list, twice.flat()]).toEqual([list, []]);
      }
    });

    it("records dates as dates, choices as codes, items of Table A.1, and scores they can have", () => {
      for (const list of recordListKeys)
        for (const row of figures.records?.[list] ?? [])
          for (const [column, kind] of columnsOfList(list)) {
            const value = (row as Readonly<Record<string, string>>)[column];
            if (value === undefined) continue;
            if (kind === "date") expect(value).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
            else if (kind === "item") expect(ids).toContain(value);
            else if (kind === "score") expect(new Decimal(value).mod("0.5").isZero()).toBe(true);
            else if (typeof kind === "object") expect(recordChoices[kind.choice]).toContain(value);
          }
    });

    it("answers for the site only what was to be looked at there", () => {
      const points: object = chinese.sitePoints ?? {};
      expect(keysOf(figures.siteConfirmed).filter((id) => !(id in points))).toEqual([]);
    });

    it("names the same documents in the note of an item", () => {
      for (const id of ids) {
        const codes = (text = "") =>
          new Set(text.match(/\b(?:S[RNB]|SLHC|NC|CH)-[A-Z0-9-]*\d[A-Z0-9]*/g));
        expect([id, codes(english.notes[id])]).toEqual([id, codes(chinese.notes[id])]);
      }
    });

    it("names a source and a note for each row", () => {
      const { sources, rowNotes } = chinese;
      for (const { source, note } of figures.rows)
        expect([source === undefined || sources[source], rowNotes[note]]).not.toContain(undefined);
    });
  },
);

describe.each([
  ["the power plant", powerPlant],
  ["the cement works", cementWorks],
])("the notes of %s", (_, { figures, words }) => {
  it.each(["zh-CN", "en-US"] as const)(
    "are there for every item, no two alike, in %s",
    (language) => {
      const { notes } = words[language];
      expect(keysOf(notes)).toEqual([...ids].sort());
      expect(new Set(Object.values(notes)).size).toBe(ids.length);
    },
  );

  it("are as long as real ones: some above 300 characters, one above 500, none above 1,000", () => {
    const lengths = Object.values(words["zh-CN"].notes).map((note) => note.length);
    expect(lengths.filter((length) => length > 300).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...lengths)).toBeGreaterThan(500);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1000);
  });

  it("say how many points were taken off, or given, wherever some were", () => {
    const lost = figures.scores.flat().flatMap((score, index) => {
      const { id, maximum } = scoredItems[index] ?? {};
      const points = new Decimal(maximum ?? "NaN").minus(score ?? maximum ?? "NaN");
      return id && !points.isZero() ? [[id, points.toFixed(), String(score)] as const] : [];
    });
    for (const language of ["zh-CN", "en-US"] as const)
      expect(
        ids.flatMap((id) => {
          const note = words[language].notes[id] ?? "";
          const [off] = saidIn(note, /扣 ([\d.]+) 分|([\d.]+) (?:points? )?off\b/);
          const [given] = saidIn(note, /得 ([\d.]+) 分|([\d.]+) points given/);
          return off || given ? [[id, off, given]] : [];
        }),
      ).toEqual(
        lost.map(([id, points, score]) =>
          majors.has(id) ? [id, undefined, score] : [id, points, undefined],
        ),
      );
  });
});

/** Items whose note says what is given, since more is lost than kept. */
const majors: ReadonlySet<string> = new Set(["5.1.3"]);

const saidIn = (note: string, pattern: RegExp): readonly (string | undefined)[] =>
  (pattern.exec(note) ?? []).slice(1).filter((said) => said !== undefined);
