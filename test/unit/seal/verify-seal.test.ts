import { DataDigests } from "../../../src/seal/data-digests";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { publicKeyIn } from "../../../src/seal/signature";
import type { RowDigest } from "../../../src/seal/digest-rows";
import { listPlaces } from "../../../src/seal/lay-out-seal";
import { isSealed, readLog } from "../../../src/seal/seal-state";
import { sealPatch, unsealPatch } from "../../../src/seal/seal-patch";
import { verifySeal, type SealReport } from "../../../src/seal/verify-seal";
import { digestReading } from "../../../src/seal/digest";
import type { Language } from "../../../src/strings/language";
import { gridOf } from "../assessment/sketch";
import { fillName } from "../plain-book/fill-book";
import { finishedBook, scoredBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { dataDigestsOf, sealBook, writeSealPatch } from "../plain-book/sealed-book";
import { newKeyPair } from "./key-pair";

const time = "2026-11-23T12:00:00+08:00";
const signer = { by: "张工", time };

const sealed = async (key: string | null, language: Language = "zh-CN"): Promise<PlainBook> => {
  const book = scoredBook(language, time);
  await sealBook(book, layOutWorkbook(language), { signer, language, key });
  return book;
};

const verify = async (book: PlainBook, publicKey: string | null = null): Promise<SealReport> =>
  verifySeal(readPlain(book), dataDigestsOf(book), publicKey);

const changesIn = (report: SealReport): readonly string[] =>
  report.status === "unsealed" ? [] : report.changes.map(({ code, key }) => `${code} ${key}`);

it("a workbook that was never sealed is unsealed", async () => {
  expect(await verify(finishedBook("zh-CN"))).toEqual({ status: "unsealed" });
});

it("a seal without a signature is intact, and says who sealed and when", async () => {
  expect(await verify(await sealed(null))).toMatchObject({
    status: "intact",
    signature: "none",
    seal: { by: "张工", time, publicKey: "", signature: "" },
  });
});

it("a seal is known in the other language, too", async () => {
  expect(await verify(await sealed(null, "en-US"))).toMatchObject({ status: "intact" });
});

it("a signature proves who sealed to whoever has the public key", async () => {
  const [ours, other] = await Promise.all([newKeyPair(), newKeyPair()]);
  const book = await sealed(ours.privateKey);
  expect(await verify(book)).toMatchObject({ status: "intact", signature: "unknown-key" });
  const given = await publicKeyIn(ours.publicKey);
  expect(await verify(book, given)).toMatchObject({ status: "intact", signature: "given-key" });
  const wrong = await verify(book, await publicKeyIn(other.publicKey));
  expect([wrong.status, changesIn(wrong)]).toEqual([
    "changed",
    ["key-differs tanping_seal_public_key"],
  ]);
});

it("a seal without a signature does not answer to a given key", async () => {
  const { publicKey } = await newKeyPair();
  const report = await verify(await sealed(null), await publicKeyIn(publicKey));
  expect(changesIn(report)).toEqual(["not-signed tanping_seal_signature"]);
});

it("a signature over another digest is invalid, with or without a given key", async () => {
  const { privateKey } = await newKeyPair();
  const book = await sealed(privateKey);
  const other = scoredBook("zh-CN", time);
  fillName(other, "tanping_leader", ["王工"]);
  await sealBook(other, layOutWorkbook("zh-CN"), { signer, language: "zh-CN", key: privateKey });
  const report = await verify(other);
  expect(report).toMatchObject({ status: "intact" });
  if (report.status === "unsealed") throw new Error("not sealed");
  fillName(book, "tanping_seal_signature", [report.seal.signature]);
  expect(changesIn(await verify(book))).toEqual(["signature-invalid tanping_seal_signature"]);
});

it.each([
  ["tanping_a1_score", 1, "row-changed 1.1.1"],
  ["tanping_a1_id", null, "row-removed 1.1.1"],
  ["tanping_year", 2020, "row-changed tanping_year"],
  ["tanping_excluded_year", 2018, "row-added exclusions:1"],
  ["tanping_records_nonconformities", "号", "row-changed nonconformities:0"],
  ["tanping_monitoring", 2015, "row-changed monitoring:1"],
  ["tanping_seal_by", "李工", "seal-altered tanping_seal_digest"],
])("the change of %s is told by its key", async (name, value, change) => {
  const book = await sealed(null);
  fillName(book, name, [value]);
  expect(changesIn(await verify(book))).toEqual([change]);
});

it.each([
  ["tanping_a1_id", { name: "tanping_a1_id" }],
  ["tanping_organisation", { name: "tanping_seal_rows" }],
])("what is gone with %s is looked for where it stood", async (name, where) => {
  const book = await sealed(null);
  book.names.delete(name);
  const report = await verify(book);
  if (report.status === "unsealed") throw new Error("not sealed");
  expect(report.changes[0]).toMatchObject({ code: "row-removed", where });
});

const longData = (rows: number): readonly RowDigest[] => {
  const digests = new DataDigests();
  const cells = Array.from({ length: rows }, (_, index) => [2024, index]);
  digests.add(gridOf({ sheet: "监测数据", row: 3, column: 0 }, cells));
  return digests.finish();
};

it.each([
  [2501, "rows-added monitoring:2501-3000", { first: "2501", last: "3000" }],
  [2499, "rows-changed monitoring:2001-2500", { first: "2001", last: "2500" }],
  [2000, "rows-removed monitoring:2001-2500", { first: "2001", last: "2500" }],
])(
  "of a long table of 2 500 rows, %d rows are told by their block",
  async (rows, change, facts) => {
    const book = scoredBook("zh-CN", time);
    const reading = readPlain(book);
    const digests = await digestReading(reading, longData(2500));
    await sealBook(book, layOutWorkbook("zh-CN"), { signer, language: "zh-CN", key: null });
    const patch = await sealPatch({ reading, digests }, signer, { language: "zh-CN", key: null });
    writeSealPatch(book, patch);
    const same = await verifySeal(readPlain(book), longData(2500), null);
    expect(same.status).toBe("intact");
    const report = await verifySeal(readPlain(book), longData(rows), null);
    expect(changesIn(report)).toEqual([change]);
    if (report.status !== "unsealed") expect(report.changes[0]?.facts).toEqual(facts);
  },
);

it("what was open stands below the digest in the log, and the seal is intact", async () => {
  const book = scoredBook("zh-CN", time);
  fillName(book, "tanping_a1_evidence", [null]);
  await sealBook(book, layOutWorkbook("zh-CN"), { signer, language: "zh-CN", key: null });
  expect((await verify(book)).status).toBe("intact");
  const [act] = readLog(readPlain(book));
  expect(act?.[3]).toMatch(/^[0-9a-f]{64}\n仍然封签：没有证据 1 项（1\.1\.1）$/);
});

it("unsealing leaves the seal's digests, and its act and reason in the log", async () => {
  const book = await sealed(null);
  const before = readPlain(book);
  const act = { by: "李工", time: "2026-12-01T08:00:00+08:00" };
  const patch = unsealPatch(before, act, { language: "zh-CN", reason: "补充证据" });
  writeSealPatch(book, patch);
  const after = readPlain(book);
  expect([isSealed(before), isSealed(after)]).toEqual([true, false]);
  expect(await verify(book)).toEqual({ status: "unsealed" });
  expect(readLog(after)).toEqual([
    ...readLog(before),
    ["已解封", "李工", "2026-12-01T08:00:00+08:00", "补充证据"],
  ]);
  expect(after.named.get("tanping_seal_digest")).toEqual(before.named.get("tanping_seal_digest"));
});

describe("what stood in the file at sealing", () => {
  const stood = [
    { key: "drawing-over-cells 表A.3!B9", digest: "c".repeat(64) },
    { key: "text-struck 表A.1!D4", digest: "d".repeat(64) },
  ];
  const sealedWith = async (of: typeof stood, language: Language = "zh-CN") => {
    const book = scoredBook(language, time);
    await sealBook(book, layOutWorkbook(language), { signer, language, key: null, stood: of });
    return book;
  };

  it("is kept with the seal, and is no row of what was entered", async () => {
    const report = await verify(await sealedWith(stood));
    expect(report).toMatchObject({ status: "intact", changes: [], seal: { stood } });
  });

  it("is named in the log, in the workbook's language", async () => {
    const subject = (book: PlainBook) => readLog(readPlain(book)).at(-1)?.[3];
    expect(subject(await sealedWith(stood))).toContain(
      "\n封签时已在文件中、封签人已见 2 处：drawing-over-cells 表A.3!B9、text-struck 表A.1!D4",
    );
    expect(subject(await sealedWith(stood, "en-US"))).toContain("seen by the sealer: 2 (drawing");
    expect(subject(await sealedWith([]))).not.toContain("\n");
    const many = Array.from({ length: 61 }, (_, index) => ({
      key: `text-struck 表A.1!D${index + 4}`,
      digest: "d".repeat(64),
    }));
    expect(subject(await sealedWith(many))).toMatch(/已见 61 处：.*表A\.1!D63、…$/);
  });

  it.each<[string, (rows: readonly (readonly string[])[]) => readonly (readonly string[])[]]>([
    ["changed", (rows) => [...rows.slice(0, -1), ["stood", "text-struck", "e".repeat(64)]]],
    ["removed", (rows) => rows.slice(0, -1)],
    ["removed altogether", (rows) => rows.filter(([section]) => section !== "stood")],
    ["added to", (rows) => [...rows, ["stood", "text-struck", "e".repeat(64)]]],
  ])("makes the seal altered where it was %s", async (_, act) => {
    const book = await sealedWith(stood);
    const list = { name: "tanping_seal_rows", place: listPlaces.rows };
    const rows = (readPlain(book).named.get(list.name)?.cells ?? []).map((cells) =>
      cells.map((cell) => (cell.kind === "text" ? cell.text : "")),
    );
    writeSealPatch(book, { cells: new Map(), lists: [{ ...list, rows: act(rows) }] });
    expect(changesIn(await verify(book))).toEqual(["seal-altered tanping_seal_digest"]);
  });
});
