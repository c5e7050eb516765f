import { generateKeyPairSync } from "node:crypto";
import { sealWorkbook, unsealWorkbook } from "../../src/workflows/seal-workbook";
import { verifyWorkbook, type Verified } from "../../src/workflows/verify-workbook";
import { inspectWorkbook, repairWorkbook } from "../../src/workflows/inspect-workbook";
import { showVerified } from "../../src/workflows/shown/show-verified";
import type { Outcome } from "../../src/workflows/outcome";
import { openScored, scoredAt, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};
const codeOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusal.code : "done";

const verify = async (key: string | null = null): Promise<Verified> =>
  answerOf(await verifyWorkbook(key));
const changesOf = ({ changes }: Verified) => changes.map(({ code, key }) => `${code} ${key}`);

const seal = (key: string | null = null) => sealWorkbook({ by: "张工", now: scoredAt, key });

const keys = () => {
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

it("seals a scored workbook, locks its entries and finds it intact", async () => {
  expect(answerOf(await seal())).toBeUndefined();
  expect(() => enter(open.book, "tanping_a1_score", 1)).toThrow();
  const verified = await verify();
  expect(verified.report.status).toBe("intact");
  expect(verified.changes).toEqual([]);
  expect(verified.findings).toEqual([]);
  expect(valueOf(open.book, "tanping_seal_by")).toBe("张工");
});

it("names the item, the parameter and the row that changed after sealing", async () => {
  answerOf(await seal());
  unprotectAll(open.book);
  enter(open.book, "tanping_a1_score", 1);
  enter(open.book, "tanping_limit_full", 0.2);
  enter(open.book, "tanping_a1_evidence", "补写的证据");
  const { sheet, area } = open.book.resolve("tanping_monitoring") ?? {};
  if (!sheet || !area) throw new Error("no data");
  open.book.write(
    sheet.id,
    { ...area, column: area.column + 3, rows: 1, columns: 1 },
    [[{ value: 1 }]],
    "pasted",
  );
  const verified = await verify();
  expect(changesOf(verified)).toEqual([
    "row-changed tanping_limit_full",
    "row-changed 1.1.1",
    "row-changed monitoring:1",
    "result-differs tanping_result_composite",
  ]);
  // A person is led to the cell of what has a name.
  const shown = showVerified(verified).changes.at(-1);
  expect(shown?.where).toMatchObject({ sheet: "表A.3" });
});

it("signs with a key pair, and tells whose key it was", async () => {
  const [ours, other] = [keys(), keys()];
  answerOf(await seal(ours.private));
  expect((await verify()).report).toMatchObject({ status: "intact", signature: "unknown-key" });
  expect((await verify(ours.public)).report).toMatchObject({
    status: "intact",
    signature: "given-key",
  });
  expect(changesOf(await verify(other.public))).toEqual(["key-differs tanping_seal_public_key"]);
});

it("tells a seal forged by someone who digests anew without the key", async () => {
  const ours = keys();
  answerOf(await seal(ours.private));
  answerOf(await unsealWorkbook({ by: "李工", reason: "改分", now: scoredAt }));
  enter(open.book, "tanping_a1_score", 2);
  await scoreNow();
  answerOf(await seal(keys().private));
  expect(changesOf(await verify(ours.public))).toEqual(["key-differs tanping_seal_public_key"]);
});

it("keeps every act in the log, and opens the entries again", async () => {
  answerOf(await seal());
  answerOf(await unsealWorkbook({ by: "李工", reason: "补充证据", now: scoredAt }));
  expect((await verify()).report.status).toBe("unsealed");
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  enter(open.book, "tanping_a1_score", 2);
  await scoreNow();
  answerOf(await seal());
  const log = open.book.resolve("tanping_seal_log");
  expect(log?.area.rows).toBe(3);
  expect((await verify()).report.status).toBe("intact");
});

it("refuses to seal what is not scored, is damaged, is sealed already, or without a name or key", async () => {
  expect(codeOf(await sealWorkbook({ by: " ", now: scoredAt, key: null }))).toBe("signer-missing");
  expect(codeOf(await seal("no key"))).toBe("not-a-key");
  const garbled = "-----BEGIN PRIVATE KEY-----\nA===A\n-----END PRIVATE KEY-----";
  expect(codeOf(await seal(garbled))).toBe("not-a-key");
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  enter(open.book, "tanping_a1_score", 1);
  expect(codeOf(await seal())).toBe("not-scored");
  await scoreNow();
  open.book.deleteName("tanping_grade", null, "user");
  expect(codeOf(await seal())).toBe("not-scored");
  answerOf(await repairWorkbook());
  unprotectAll(open.book);
  expect(codeOf(await seal())).toBe("damaged");
  answerOf(await repairWorkbook());
  expect(codeOf(await unsealWorkbook({ by: "李工", reason: "", now: scoredAt }))).toBe(
    "not-sealed",
  );
  answerOf(await seal());
  expect(codeOf(await seal())).toBe("sealed");
});

it("is not sealed before it says whose it is, of what and by whom, and names every cell that is blank", async () => {
  enter(open.book, "tanping_organisation", null);
  enter(open.book, "tanping_report_no", " ");
  const outcome = await seal();
  expect(outcome).toMatchObject({
    refusal: {
      code: "entries-missing",
      subject: "评价信息!B4（组织名称）、评价信息!B6（评价报告编号）",
    },
  });
  enter(open.book, "tanping_organisation", "甲公司");
  enter(open.book, "tanping_kind", "自评");
  answerOf(await seal());
  expect((await verify()).report.status).toBe("intact");
});

it("asks about what is open, seals it all the same when told to, and keeps that in the log", async () => {
  enter(open.book, "tanping_a1_evidence", null, "会议纪要", null);
  enter(open.book, "tanping_a1_site", "看台账");
  expect(await seal()).toMatchObject({ refusal: { code: "points-open", subject: "3" } });
  expect(answerOf(await inspectWorkbook())).toEqual([]);
  const signed = { by: "张工", now: scoredAt, key: null, despite: "open-points" } as const;
  answerOf(await sealWorkbook(signed));
  const verified = await verify();
  expect([verified.report.status, verified.findings]).toEqual(["intact", []]);
  const log = open.book.resolve("tanping_seal_log");
  if (!log) throw new Error("no log");
  expect(log.sheet.cell(log.area.row, log.area.column + 3)?.value).toBe(
    `${String(valueOf(open.book, "tanping_seal_digest"))}\n仍然封签：没有证据 2 项（1.1.1、1.1.3）；现场重点未确认 1 项（1.1.1）`,
  );
});

it("is sealed anew after its seal's sheet was deleted, and never over a sheet of the same title", async () => {
  answerOf(await seal());
  open.book.deleteSheet(open.book.sheet("封签")?.id ?? "", "user");
  expect((await verify()).report.status).toBe("unsealed");
  answerOf(await repairWorkbook());
  const { id } = open.book.addSheet("封签", "user");
  const refused = await seal();
  expect(refused).toMatchObject({ refusal: { code: "sheet-exists", subject: "封签" } });
  open.book.renameSheet(id, "别的", "user");
  answerOf(await seal());
  expect((await verify()).report.status).toBe("intact");
});

it("prints no blank row of a table that is sealed, and all that it grows by once it is open again", async () => {
  const areaOf = (title: string) => open.book.sheet(title)?.pageLayout.printArea;
  expect([areaOf("监测数据"), areaOf("不符合清单")]).toEqual([null, null]);
  answerOf(await seal());
  const table = open.book.table("TanpingMonitoring");
  const { row = 0, rows = 0 } = table?.table.area ?? {};
  const isSaid = (at: number) => (table?.sheet.cell(at, 0)?.value ?? null) !== null;
  const last = Array.from({ length: rows }, (_, down) => row + down).findLast(isSaid) ?? 0;
  expect(last).toBeLessThan(row + rows - 1);
  expect(areaOf("监测数据")).toEqual({ row: 0, column: 0, rows: last + 1, columns: 7 });
  // Title, note and headings of a list in which there is nothing.
  expect(areaOf("不符合清单")).toMatchObject({ row: 0, rows: 3 });
  answerOf(await unsealWorkbook({ by: "李工", reason: "补充", now: scoredAt }));
  for (const title of ["监测数据", "不符合清单"])
    expect(areaOf(title)).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
});
