import { generateKeyPairSync } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import type { Outcome } from "../../src/workflows/outcome";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { holdHere, makeSlipHere } from "../../src/workflows/slip-here";
import { openScored, scoredAt } from "./support/assessed-book";
import { editParts } from "./support/edit-file";
import { unprotectAll } from "./support/enter-sketch";
import { enter } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};
const refusalOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? [outcome.refusal.code, outcome.refusal.subject] : "done";

/** A file as a person chooses it. */
const chosen = (name: string, content: Uint8Array | string) => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(Buffer.from(content)).buffer),
});

const pair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const privateKey = pair.privateKey.export({ type: "pkcs8", format: "pem" }) as string;
const publicKey = pair.publicKey.export({ type: "spki", format: "pem" }) as string;

let open: OpenBook;
let unsealed: Uint8Array;
let saved: Uint8Array;
beforeEach(async () => {
  open = await openScored();
  unsealed = await writeXlsx(open.book);
  answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: privateKey }));
  saved = await writeXlsx(open.book);
});
afterEach(() => open.close());

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

/** The file with a picture over the composite score, as a person puts a stamp there in Excel. */
const stamped = (bytes: Uint8Array, picture: string): Uint8Array => {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet5.xml"] ?? new Uint8Array());
  const at = (col: number, row: number) =>
    `<col>${col}</col><colOff>0</colOff><row>${row}</row><rowOff>0</rowOff>`;
  return zipSync({
    ...parts,
    "xl/worksheets/sheet5.xml": strToU8(
      sheet.replace("</worksheet>", `<drawing xmlns:r="${office}" r:id="rId1"/></worksheet>`),
    ),
    "xl/worksheets/_rels/sheet5.xml.rels": strToU8(
      relationships("drawing", "../drawings/drawing1.xml"),
    ),
    "xl/drawings/drawing1.xml": strToU8(
      `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}"><twoCellAnchor><from>${at(1, 8)}</from><to>${at(3, 10)}</to><pic><nvPicPr><cNvPr id="2" name="公章"/></nvPicPr><blipFill><a:blip r:embed="rId1"/></blipFill></pic><clientData/></twoCellAnchor></wsDr>`,
    ),
    "xl/drawings/_rels/drawing1.xml.rels": strToU8(relationships("image", "../media/stamp.png")),
    "xl/media/stamp.png": strToU8(picture),
  });
};

const onShow = () =>
  editParts(saved, (path, xml) =>
    path === "xl/worksheets/sheet5.xml"
      ? xml.replace("<sheetView ", '<sheetView showFormulas="1" ')
      : xml,
  );

it("makes the slip of the file that was saved, by which that file is known, byte for byte", async () => {
  const slip = answerOf(await makeSlipHere(chosen("报告.xlsx", saved), privateKey));
  expect(slip.text).toContain("综合得分（composite）：99.7\n");
  expect(slip.shows).toEqual([]);
  for (const content of [slip.json, slip.text]) {
    const held = { slip: chosen("报告.slip", content), file: chosen("报告.xlsx", saved) };
    expect(answerOf(await holdHere(held, publicKey))).toEqual({
      report: { status: "same-file", signature: "given-key", changes: [] },
      look: { since: [], atSealing: [] },
    });
  }
});

it("compares entries and seal where no file is chosen, and another file with the same entries", async () => {
  const { json } = answerOf(await makeSlipHere(chosen("a.xlsx", saved), privateKey));
  const slip = chosen("a.slip.json", json);
  expect(answerOf(await holdHere({ slip, file: null }, null))).toMatchObject({
    report: { status: "same-entries", signature: "unknown-key" },
    look: null,
  });
  const held = answerOf(await holdHere({ slip, file: chosen("a.xlsx", onShow()) }, null));
  expect(held.report.status).toBe("same-entries");
  expect(held.look?.since).toMatchObject([{ code: "formulas-on-show" }]);
});

it("records what the saved file shows besides, so that only what came since is named", async () => {
  const file = chosen("a.xlsx", onShow());
  const made = answerOf(await makeSlipHere(file, privateKey));
  expect(made.shows).toMatchObject([{ code: "formulas-on-show" }]);
  const slip = chosen("a.slip.json", made.json);
  const held = answerOf(await holdHere({ slip, file }, publicKey));
  expect(held.report.status).toBe("same-file");
  expect(held.look).toMatchObject({ since: [], atSealing: [{ code: "formulas-on-show" }] });
  const forged = chosen("a.slip.json", made.json.replace('"99.7"', '"100"'));
  const unproved = answerOf(await holdHere({ slip: forged, file }, publicKey));
  expect(unproved.report.status).toBe("changed");
  expect(unproved.look).toMatchObject({ since: [{ code: "formulas-on-show" }], atSealing: [] });
});

it("knows the stamp that stood at sealing, and names another picture in its place", async () => {
  const file = chosen("a.xlsx", stamped(saved, "the stamp"));
  const made = answerOf(await makeSlipHere(file, privateKey));
  expect(made.shows).toMatchObject([{ code: "drawing-over-cells", facts: { name: "公章" } }]);
  const slip = chosen("a.slip.json", made.json);
  const held = answerOf(await holdHere({ slip, file }, publicKey));
  expect([held.report.status, held.look?.since]).toEqual(["same-file", []]);
  const again = chosen("a.xlsx", zipSync(unzipSync(stamped(saved, "the stamp")), { level: 0 }));
  expect(answerOf(await holdHere({ slip, file: again }, publicKey))).toMatchObject({
    report: { status: "same-entries" },
    look: { since: [], atSealing: [{ code: "drawing-over-cells" }] },
  });
  const other = chosen("a.xlsx", stamped(saved, "four stars"));
  expect(answerOf(await holdHere({ slip, file: other }, publicKey))).toMatchObject({
    report: { status: "same-entries" },
    look: { since: [{ code: "drawing-over-cells" }], atSealing: [] },
  });
});

it("names what changed since, by the slip's own lines", async () => {
  const { json } = answerOf(await makeSlipHere(chosen("a.xlsx", saved), privateKey));
  unprotectAll(open.book);
  enter(open.book, "tanping_a1_score", 1);
  const { report } = answerOf(await holdHere({ slip: chosen("s", json), file: null }, null));
  expect(report).toMatchObject({
    status: "changed",
    changes: [{ code: "line-differs", facts: { line: "composite", slip: "99.7", file: "99.4" } }],
  });
  expect(refusalOf(await makeSlipHere(chosen("a.xlsx", saved), null))[0]).toBe("seal-changed");
});

it("makes no slip of a file that was saved before sealing, is none, or stores another result", async () => {
  const make = async (name: string, content: Uint8Array | string) =>
    refusalOf(await makeSlipHere(chosen(name, content), null));
  expect(await make("旧.xlsx", unsealed)).toEqual(["not-the-saved-file", "旧.xlsx"]);
  expect(await make("a.txt", "年份,排放量\n")).toEqual(["file-unreadable", "a.txt"]);
  const gone = { name: "b.xlsx", arrayBuffer: () => Promise.reject(new Error("gone")) };
  expect(refusalOf(await makeSlipHere(gone, null))).toEqual(["file-unreadable", "b.xlsx"]);
  const forged = editParts(saved, (path, xml) =>
    path === "xl/worksheets/sheet5.xml"
      ? xml.replace(/(<c r="B9"[^>]*><f>.*?<\/f>)<v>[^<]*/, "$1<v>99.9")
      : xml,
  );
  expect((await make("c.xlsx", forged))[0]).toBe("damaged");
  expect(refusalOf(await makeSlipHere(chosen("a.xlsx", saved), "no key"))[0]).toBe("not-a-key");
});

it("holds nothing against what is no slip, or another file", async () => {
  const { json } = answerOf(await makeSlipHere(chosen("a.xlsx", saved), privateKey));
  const hold = async (slip: string, file: Uint8Array | null) =>
    refusalOf(
      await holdHere({ slip: chosen("s.txt", slip), file: file && chosen("f.xlsx", file) }, null),
    );
  expect(await hold("综合得分 100", null)).toEqual(["not-a-slip", "s.txt"]);
  expect(await hold(json, unsealed)).toEqual(["not-the-saved-file", "f.xlsx"]);
  expect(refusalOf(await holdHere({ slip: chosen("s", json), file: null }, "no key"))[0]).toBe(
    "not-a-key",
  );
});

it("makes no slip of a workbook that is not sealed, and holds it against one all the same", async () => {
  const { json } = answerOf(await makeSlipHere(chosen("a.xlsx", saved), privateKey));
  unprotectAll(open.book);
  enter(open.book, "tanping_seal_state", "已解封");
  expect(refusalOf(await makeSlipHere(chosen("a.xlsx", saved), null))[0]).toBe("seal-first");
  const held = answerOf(await holdHere({ slip: chosen("s", json), file: null }, publicKey));
  expect(held.report.status).toBe("changed");
  expect(held.report.changes.map(({ facts }) => ("line" in facts ? facts.line : ""))).toEqual([
    "by",
    "time",
    "digest",
  ]);
});
