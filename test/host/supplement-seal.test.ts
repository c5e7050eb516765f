import { generateKeyPairSync } from "node:crypto";
import { inspectWorkbook } from "../../src/workflows/inspect-workbook";
import { openRecords } from "../../src/workflows/open-records";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { supplementSeal } from "../../src/workflows/supplement-seal";
import { verifyWorkbook } from "../../src/workflows/verify-workbook";
import { openScored, scoredAt, scoreNow } from "./support/assessed-book";
import { work } from "./support/batches";
import { unprotectAll } from "./support/enter-sketch";
import { enter } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};
const codeOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusal.code : "done";

const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  return {
    private: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    public: publicKey.export({ type: "spki", format: "pem" }) as string,
  };
};

let open: OpenBook;
beforeEach(async () => {
  open = await openScored();
});
afterEach(() => open.close());

const seal = (key: string | null = null) => sealWorkbook({ by: "张工", now: scoredAt, key });
const supplement = (key: string | null = null) =>
  supplementSeal({ by: "李工", now: scoredAt, key });

/** Writes a row of a list, counted from its heading. */
const writeRow = (table: string, row: number, values: readonly (string | null)[]): void => {
  const found = open.book.table(table);
  if (!found) throw new Error(`No table ${table}.`);
  const { area } = found.table;
  const cells = { row: area.row + row, column: area.column, rows: 1, columns: values.length };
  open.book.write(found.sheet.id, cells, [values.map((value) => ({ value }))], "typed");
};

/** How both parts stand, and what changed in the records. */
const verify = async (key: string | null = null) => {
  const { report, changes, findings, records } = answerOf(await verifyWorkbook(key));
  const first = changes.length + findings.length > 0 ? "changed" : report.status;
  const changed = records?.changes.map((its) => `${its.code} ${its.key}`) ?? [];
  return { first, records: records?.status, open: records?.open, changed };
};

it("a sealed assessment, then a closure, a supplement, a surveillance and another: each step is told, and the first seal stays intact", async () => {
  answerOf(await seal());
  const first = "intact";
  expect(await verify()).toEqual({ first, records: "none", open: 0, changed: [] });
  answerOf(await openRecords("closures"));
  expect(await verify()).toEqual({ first, records: "none", open: 0, changed: [] });
  writeRow("TanpingClosures", 1, ["1", "认可"]);
  expect(await verify()).toEqual({ first, records: "open", open: 1, changed: [] });
  const before = work(open.host).length;
  answerOf(await supplement());
  expect(work(open.host).length - before).toBe(4);
  expect(await verify()).toEqual({ first, records: "intact", open: 0, changed: [] });
  answerOf(await openRecords("surveillance"));
  writeRow("TanpingSurveillance", 1, [null, "王工", "保持"]);
  writeRow("TanpingClosures", 2, ["1", null, null, null, "已整改"]);
  expect(await verify()).toEqual({ first, records: "open", open: 2, changed: [] });
  const again = work(open.host).length;
  answerOf(await supplement());
  expect(work(open.host).length - again).toBe(4);
  const { records, findings } = answerOf(await verifyWorkbook(null));
  expect([records?.status, findings]).toEqual(["intact", []]);
  const [one, two] = records?.supplements ?? [];
  expect([one?.number, two?.number, two?.before === one?.digest]).toEqual(["1", "2", true]);
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  const count = work(open.host).length;
  answerOf(await verifyWorkbook(null));
  expect(work(open.host).length - count).toBe(3);
});

it("signs a supplement with a key, and tells whose key it was", async () => {
  const [ours, other] = [keyPair(), keyPair()];
  answerOf(await seal(ours.private));
  answerOf(await openRecords("rescoring"));
  writeRow("TanpingRescoring", 1, ["1.1.1"]);
  expect(codeOf(await supplement("no key"))).toBe("not-a-key");
  answerOf(await supplement(ours.private));
  writeRow("TanpingRescoring", 2, ["1.1.2"]);
  answerOf(await supplement());
  expect(await verify()).toMatchObject({ first: "intact", records: "intact" });
  expect(await verify(ours.public)).toMatchObject({
    first: "intact",
    records: "changed",
    changed: ["supplement-not-signed supplement:2"],
  });
  expect((await verify(other.public)).changed).toEqual([
    "supplement-key-differs supplement:1",
    "supplement-not-signed supplement:2",
  ]);
});

it("refuses an open workbook, one without new rows or a name, and one in which something covered changed", async () => {
  expect(codeOf(await supplement())).toBe("not-sealed");
  answerOf(await seal());
  expect(codeOf(await supplement())).toBe("nothing-to-supplement");
  answerOf(await openRecords("closures"));
  writeRow("TanpingClosures", 1, ["1", "认可"]);
  expect(codeOf(await supplementSeal({ by: " ", now: scoredAt, key: null }))).toBe(
    "signer-missing",
  );
  answerOf(await supplement());
  expect(codeOf(await supplement())).toBe("nothing-to-supplement");
  writeRow("TanpingClosures", 1, ["1", "异议"]);
  writeRow("TanpingClosures", 2, ["2"]);
  const refused = await supplement();
  expect(refused).toMatchObject({ refusal: { code: "seal-changed" } });
  writeRow("TanpingClosures", 1, ["1", "认可"]);
  unprotectAll(open.book);
  enter(open.book, "tanping_a1_score", 1);
  expect(codeOf(await supplement())).toBe("seal-changed");
});

it("leaves no sheet behind and none open where the host fails midway", async () => {
  answerOf(await seal());
  answerOf(await openRecords("closures"));
  writeRow("TanpingClosures", 1, ["1"]);
  open.host.inject({ action: "WorksheetProtection.Protect", code: "AccessDenied" });
  expect(codeOf(await supplement())).toBe("access-denied");
  expect(open.book.sheet("补充封签")).toBeUndefined();
  expect(open.book.name("tanping_supplements")).toBeUndefined();
  answerOf(await supplement());
  writeRow("TanpingClosures", 2, ["2"]);
  open.host.inject({ action: "WorksheetProtection.Protect", code: "AccessDenied" });
  expect(codeOf(await supplement())).toBe("access-denied");
  expect(await verify()).toMatchObject({ first: "intact", open: 1 });
  expect(answerOf(await inspectWorkbook())).toEqual([]);
});

it("a workbook that was sealed anew has supplements of another seal, until their sheet is deleted", async () => {
  answerOf(await seal());
  answerOf(await openRecords("closures"));
  writeRow("TanpingClosures", 1, ["1"]);
  answerOf(await supplement());
  answerOf(await unsealWorkbook({ by: "李工", reason: "改分", now: scoredAt }));
  enter(open.book, "tanping_a1_score", 1);
  await scoreNow();
  answerOf(await seal());
  expect(await verify()).toMatchObject({
    first: "intact",
    records: "changed",
    changed: ["supplement-of-other-seal supplement:1"],
  });
  expect(codeOf(await supplement())).toBe("seal-changed");
  open.book.deleteSheet(open.book.sheet("补充封签")?.id ?? "", "user");
  answerOf(await supplement());
  expect(await verify()).toMatchObject({ first: "intact", records: "intact" });
});

it("the sheet of supplements bears the report's header and footer", async () => {
  answerOf(await seal());
  answerOf(await openRecords("closures"));
  writeRow("TanpingClosures", 1, ["1"]);
  answerOf(await supplement());
  const headers = (title: string) => open.book.sheet(title)?.pageLayout.headerFooter;
  expect(headers("补充封签")?.leftHeader).toContain("碳排放管理体系建设实施效果评价报告书");
  expect(headers("补充封签")).toEqual(headers("封签"));
  // Title, note, headings and the one supplement; no row that waits for another.
  const printed = { row: 0, column: 0, rows: 4, columns: 7 };
  expect(open.book.sheet("补充封签")?.pageLayout.printArea).toEqual(printed);
});
