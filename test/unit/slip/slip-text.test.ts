import { makeSlip, onOneLine, type Slip } from "../../../src/slip/slip";
import { readSlip, slipAsJson, slipAsText } from "../../../src/slip/slip-text";
import { newKeyPair } from "../seal/key-pair";
import { statements, stood } from "./some-slip";

let slip: Slip;
beforeAll(async () => {
  const { privateKey } = await newKeyPair();
  slip = await makeSlip({ statements, stood, files: [] }, privateKey);
});

it("a slip is a text for people, a line for everything it states", async () => {
  expect(slipAsText(await makeSlip({ statements, stood, files: [] }, null), "zh-CN")).toBe(
    `碳评 封签凭条
格式（form）：tanping-slip-1
组织（organisation）：示范热电有限公司（示例）
报告编号（report）：TP-2026-001
综合得分（composite）：87.5
等级（grade）：三星
封签人（by）：张工
封签时间（time）：2026-11-29 08:30:12 +08:00
总摘要（digest）：${"a".repeat(64)}
文件的 SHA-256（sha256）：${"b".repeat(64)}
封签时已在文件中（stood）：drawing-over-cells 表A.3!B9 ${"c".repeat(64)}
封签时已在文件中（stood）：text-struck ${"d".repeat(64)}
公钥（publicKey）：
签名（signature）：
核对：tanping verify 文件 --slip 本凭条，或在碳评窗格的“交付”中选择文件和凭条。
`,
  );
  expect(slipAsText(slip, "en-US")).toContain(
    "Tanping: slip of a sealed file\nForm (form): tanping-slip-1\nOrganisation (organisation): 示范热电有限公司（示例）\n",
  );
});

it("a slip is a text for programs", () => {
  expect(JSON.parse(slipAsJson(slip))).toEqual({
    form: "tanping-slip-1",
    ...statements,
    stood,
    publicKey: slip.publicKey,
    signature: slip.signature,
  });
});

it("whatever was entered is stated on one line", async () => {
  expect(onOneLine(" 甲\r\n乙\t 丙 ")).toBe("甲 乙 丙");
  const long = { ...statements, organisation: "甲公司\n综合得分（composite）：100" };
  const its = await makeSlip({ statements: long, stood: [], files: [] }, null);
  expect(its.statements.organisation).toBe("甲公司 综合得分（composite）：100");
  expect(readSlip(slipAsText(its, "zh-CN"))).toEqual(its);
});

it.each<[string, (its: Slip) => string]>([
  ["JSON", slipAsJson],
  ["Chinese text", (its) => slipAsText(its, "zh-CN")],
  ["English text", (its) => slipAsText(its, "en-US")],
  [
    "text with another program's line ends",
    (its) => slipAsText(its, "zh-CN").replaceAll("\n", "\r\n"),
  ],
  [
    "text with a byte order mark and no last line end",
    (its) => `\uFEFF${slipAsText(its, "en-US").trim()}`,
  ],
])("reads what it wrote: %s", (_, write) => {
  expect(readSlip(write(slip))).toEqual(slip);
});

it.each<[string, (its: Slip) => string]>([
  ["a line more", (its) => slipAsText(its, "zh-CN").replace("等级", "综合得分更正为 100\n等级")],
  ["a line twice", (its) => slipAsText(its, "zh-CN").replace(/(综合得分.*\n)/, "$1$1")],
  ["a line less", (its) => slipAsText(its, "zh-CN").replace(/综合得分.*\n/, "")],
  [
    "another label",
    (its) => slipAsText(its, "zh-CN").replace("等级（grade）", "最终等级（grade）"),
  ],
  ["words behind it", (its) => `${slipAsText(its, "zh-CN")}\n本凭条已更正。`],
  ["a key more", (its) => slipAsJson(its).replace("{", '{"note": "更正为 100",')],
  ["a key twice", (its) => slipAsJson(its).replace('"grade"', '"composite": "100", "grade"')],
  ["another form", (its) => slipAsJson(its).replace("tanping-slip-1", "tanping-slip-9")],
  ["broken JSON", (its) => slipAsJson(its).slice(0, -10)],
  ["null", () => "null"],
  ["an empty object", () => "{}"],
  ["nothing", () => ""],
  ["another text", () => "年份,排放量\n2024,1\n"],
])("is no slip with %s", (_, write) => {
  expect(readSlip(write(slip))).toBeNull();
});
