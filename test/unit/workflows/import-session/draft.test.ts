import {
  asDecided,
  draftOf,
  isDraft,
  keptContent,
  resumed,
  type ImportDraft,
} from "../../../../src/workflows/import-session/draft";
import { chooseSource, withHeader } from "../../../../src/workflows/import-session/chosen-source";
import {
  addSource,
  letStand,
  newImport,
  treat,
  type ImportSession,
} from "../../../../src/workflows/import-session/import-session";
import { settle } from "../../../../src/workflows/import-session/settle-columns";
import { openFile, openPasted } from "../../../../src/workflows/import-session/source-cells";

const csv = "年份,厂,排放量,备用,产量\n2022,甲,10,11,4\n2023,乙,12,13,5\n";
const declared = { emission: "tCO2e", output: "MWh", energy: "" };

const cellsOf = async (text: string, name = "data.csv") => {
  const opened = await openFile({ name, bytes: new TextEncoder().encode(text) });
  if (opened.kind === "unreadable") throw new Error(opened.fault.code);
  return opened.answer;
};

/** A session in which everything was decided otherwise than proposed. */
const decided = async (text = csv): Promise<ImportSession> => {
  const suggested = chooseSource(await cellsOf(text), () => null);
  const chosen = [
    { kind: "column", key: "emission", index: 3 },
    { kind: "unit", key: "emission", unit: "kgCO2e" },
    { kind: "filter-column", index: 1 },
    { kind: "filter-text", text: "甲" },
  ] as const;
  const source = chosen.reduce(settle, suggested);
  const session = treat(addSource(newImport(declared), source), "total-row", "keep");
  return { ...letStand(session, 2022, "whole"), mode: "append" };
};

/** As a text, which is what a reload leaves. */
const draftIn = (session: ImportSession) => {
  const draft = JSON.parse(JSON.stringify(draftOf(session))) as Partial<ImportDraft> | null;
  if (!isDraft(draft)) throw new Error("There is no draft.");
  return draft;
};

describe("the draft of an import", () => {
  it("brings back the file with everything that was decided about it", async () => {
    const session = await decided();
    const { session: again, awaited } = await resumed(newImport(declared), draftIn(session));
    expect(awaited).toEqual([]);
    expect(again.sources.map(({ settings }) => settings)).toEqual(
      session.sources.map(({ settings }) => settings),
    );
    expect(again.sources[0]?.settings).toMatchObject({
      columns: { emission: 3 },
      where: { column: 1, value: "甲" },
    });
    expect(again.sources[0]?.offered).toEqual(["甲", "乙"]);
    expect([again.mode, again.answers, [...again.wholeYears]]).toEqual([
      "append",
      { "total-row": "keep" },
      [2022],
    ]);
  });

  it("brings back a pasted block, which has no name of its own", async () => {
    const opened = await openPasted("年份\t排放量\t产量\n2022\t10\t4");
    if (opened.kind === "unreadable") throw new Error(opened.fault.code);
    const session = addSource(
      newImport(declared),
      chooseSource(opened.answer, () => null),
    );
    const draft = draftIn(session);
    expect(draft.sources.map(({ name }) => name)).toEqual([""]);
    const { session: again } = await resumed(newImport(declared), draft);
    expect(again.sources[0]?.rows).toEqual(session.sources[0]?.rows);
  });

  it("asks for a file again that is too large to keep, and knows what was decided once it is there", async () => {
    const long = csv + "2023,丙,1,1,1\n".repeat(keptContent / 10);
    const session = await decided(long);
    const draft = draftIn(session);
    expect(JSON.stringify(draft).length).toBeLessThan(5000);
    const { session: again, awaited } = await resumed(newImport(declared), draft);
    expect(again.sources).toEqual([]);
    expect(awaited.map(({ name }) => name)).toEqual(["data.csv"]);
    const [wanted] = awaited;
    if (!wanted) throw new Error("Nothing is awaited.");
    expect(asDecided(await cellsOf(long), wanted).settings).toEqual(session.sources[0]?.settings);
    expect(draftOf(again, awaited)?.sources).toEqual(awaited);
  });

  it("leaves a file of other columns as it is understood by itself", async () => {
    const session = await decided();
    const [wanted] = draftIn(session).sources;
    if (!wanted) throw new Error("The draft has no source.");
    const other = await cellsOf("年份,排放量,产量\n2022,10,4\n");
    expect(asDecided(other, wanted).settings).toEqual(chooseSource(other, () => null).settings);
  });

  it("keeps the row that a person named as the heading", async () => {
    const cells = await cellsOf("年份,排放量,产量\n年,排放量,产量\n2022,10,4\n");
    const { layout } = chooseSource(cells, () => null);
    const chosen = withHeader(
      chooseSource(cells, () => null),
      1,
      () => null,
    );
    expect(chosen.layout?.header.row).not.toBe(layout?.header.row);
    const session = addSource(newImport(declared), chosen);
    const { session: again } = await resumed(newImport(declared), draftIn(session));
    expect(again.sources[0]?.layout?.header).toEqual(chosen.layout?.header);
  });

  it("is none where nothing was given", () => {
    expect(draftOf(newImport(declared))).toBeNull();
  });

  it.each([null, {}, { sources: {} }, { sources: [] }])("is none in %p", (kept) => {
    expect(isDraft(kept)).toBe(false);
  });
});
