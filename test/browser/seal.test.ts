import { createHash, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { FrameLocator } from "playwright-core";
import { overwriteTotal } from "../../scripts/overwrite-total";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { partOf } from "../unit/report/word-file";
import { flawsInPane } from "./support/flaws-in-pane";
import { beginJourney, type Hands } from "./support/hands";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const file = (name: string, pem: string | Buffer) => ({
  name,
  mimeType: "application/x-pem-file",
  buffer: Buffer.from(pem),
});
const privateFile = file("张工.pem", privateKey.export({ type: "pkcs8", format: "pem" }));
const publicFile = file("张工.pub.pem", publicKey.export({ type: "spki", format: "pem" }));

describe("signing off a result", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  const press = (name: string) => hands.click(pane.getByRole("button", { name, exact: true }));
  const says = (text: string | RegExp) => pane.getByText(text).waitFor();
  const disabled = (role: "button" | "textbox", name: string) =>
    pane.getByRole(role, { name, exact: true, disabled: true });
  const give = (label: string, key: ReturnType<typeof file>) =>
    hands.act(() =>
      pane.getByRole("group", { name: label }).locator("input[type=file]").setInputFiles(key),
    );

  beforeAll(async () => {
    ({ bench, hands } = await beginJourney("pane=270"));
    await hands.click(bench.page.getByRole("button", { name: "碳评", exact: true }));
    await hands.click(bench.page.getByRole("button", { name: "示例组织" }));
    await hands.click(bench.page.getByRole("menuitem").first());
    pane = bench.page.frameLocator("iframe");
    await says("尚未写入工作簿");
  });
  afterAll(() => bench.close());

  it("checks the workbook when the tab is opened, and says why it cannot be sealed yet", async () => {
    await hands.click(pane.getByRole("tab", { name: "交付" }));
    await says("没有发现问题：工作表、公式和校验都是原样。");
    await says("结果尚未写入，不能封签：请先点“计算并写入”。");
    await disabled("button", "封签").waitFor();
    await press("计算并写入");
    await says("已写入工作簿，与公式一致");
  });

  it("finds a formula that somebody overwrote, leads to its cell, and restores it", async () => {
    const cell = await overwriteTotal(bench.page);
    await hands.click(pane.getByRole("tab", { name: "交付" }));
    const repairable = pane.getByRole("region", { name: "碳评可以修复（2）" });
    await repairable.getByText("此处应为公式").waitFor();
    await hands.click(repairable.getByRole("button", { name: `表A.1!${cell}` }));
    await bench.expectSelected("tanping_a1_total");
    await says("将恢复 2 处，不改动任何填写内容。");
    await press("修复");
    await says("已恢复 2 处，填写内容没有改动。");
    await says("没有发现问题：工作表、公式和校验都是原样。");
  });

  it("seals in a name, signed with a key, and locks entries and parameters", async () => {
    await says("请先填写封签人姓名。");
    await hands.act(() => pane.getByLabel("封签人姓名").fill("张工"));
    await give("私钥文件（可选，用于签名）", privateFile);
    await says("张工.pem");
    await press("封签");
    await says(/^由 张工 于 .* 封签$/);
    await pane.getByText("已封签，尚未核对", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "计算并写入" }).waitFor({ state: "detached" });
    await bench.goTo("tanping_a1_score");
    await bench.page.keyboard.insertText("1");
    const alert = bench.page.getByRole("alertdialog");
    await alert.getByText("受保护的工作表").waitFor();
    await hands.click(alert.getByRole("button").first());
    await hands.click(pane.getByRole("tab", { name: "数据" }));
    await says("工作簿已封签，参数不能修改。");
    await disabled("textbox", "评价年度").waitFor();
    await hands.click(pane.getByRole("tab", { name: "交付" }));
  });

  it("verifies the seal as intact, and says what its signature proves", async () => {
    await press("核对封签");
    await says("完好：封签之后内容没有改动。");
    await says("已封签，核对无误");
    await says(/没有与可信的公钥比对/);
    await give("公钥文件（可选，用于核对签名者）", publicFile);
    await says("张工.pub.pem");
    await press("核对封签");
    await says(/签名与所给公钥相符/);
    await says(/按填写内容重新计算：\d/);
  });

  it("makes a slip of the file that was saved, and knows that file by it, byte for byte", async () => {
    const download = bench.page.waitForEvent("download");
    await hands.click(bench.page.getByRole("button", { name: "下载 .xlsx" }));
    const book = readFileSync(await (await download).path());
    await press("凭条……");
    await disabled("button", "出具凭条").waitFor();
    const saved = { name: "报告.xlsx", mimeType: "application/zip", buffer: book };
    await give("保存的文件（.xlsx）", saved);
    await give("签署凭条的私钥文件（可选）", privateFile);
    await press("出具凭条");
    await says("凭条已做好，尚未保存：请下载，或复制下面的文字。");
    expect(await flawsInPane(bench.page)).toEqual([]);
    const link = pane.getByRole("link", { name: "下载 报告.slip.json" });
    const [, json = ""] = ((await link.getAttribute("href")) ?? "").split(",");
    const slip = decodeURIComponent(json);
    expect(JSON.parse(slip)).toMatchObject({
      form: "tanping-slip-1",
      by: "张工",
      sha256: createHash("sha256").update(book).digest("hex"),
    });
    const slipFile = (text: string) => file("报告.slip.json", text);
    await give("凭条（.json 或 .txt，核对时选）", slipFile(slip));
    await give("核对凭条的公钥文件（可选）", publicFile);
    await press("按凭条核对");
    await says("与凭条是同一个文件，逐字节相同。");
    await says("凭条的签名与所给公钥相符：由持有对应私钥的人出具。");
    expect(await flawsInPane(bench.page)).toEqual([]);
    await give("凭条（.json 或 .txt，核对时选）", slipFile(slip.replace("张工", "李工")));
    await press("按凭条核对");
    await says("凭条本身被改动：签名与内容不符。请向封签人索取原件和凭条。");
  });

  it("writes the report of what was sealed, with the digest of the file that was saved", async () => {
    const download = bench.page.waitForEvent("download");
    await hands.click(bench.page.getByRole("button", { name: "下载 .xlsx" }));
    const book = readFileSync(await (await download).path());
    const saved = { name: "报告.xlsx", mimeType: "application/zip", buffer: book };
    await give("保存的工作簿（.xlsx，可不选）：在报告中写明附件的摘要", saved);
    await press("评价报告（Word）");
    await says(/^文档已写成，尚未保存：请下载。/);
    expect(await flawsInPane(bench.page)).toEqual([]);
    const report = bench.page.waitForEvent("download");
    await hands.click(pane.getByRole("link", { name: "下载 评价报告.docx" }));
    const handed = await report;
    expect(handed.suggestedFilename()).toBe("评价报告.docx");
    const document = partOf(readFileSync(await handed.path()));
    for (const text of [
      "示范热电",
      "95.50",
      "四星",
      createHash("sha256").update(book).digest("hex"),
    ])
      expect(document).toContain(text);
  });

  it("packs what is handed over, with a signed slip of every file", async () => {
    await give("签署交付凭条的私钥文件（可选）", privateFile);
    await press("打包交付");
    await says("已打包，尚未保存：请下载。");
    const download = bench.page.waitForEvent("download");
    await hands.click(pane.getByRole("link", { name: "下载 评价资料.zip" }));
    const files = unzipSync(readFileSync(await (await download).path()));
    const slip = JSON.parse(strFromU8(files["交付凭条.json"] ?? new Uint8Array())) as {
      readonly files: readonly string[];
      readonly signature: string;
    };
    const listed = [
      "评分附件.xlsx",
      "评价报告.docx",
      "不符合报告.docx",
      "现场核查清单.docx",
      "证据索引.docx",
    ];
    expect(Object.keys(files).toSorted()).toEqual(
      [...listed, "交付凭条.json", "交付凭条.txt"].toSorted(),
    );
    const digest = (name: string) =>
      createHash("sha256")
        .update(files[name] ?? "")
        .digest("hex");
    expect(slip.files).toEqual(listed.map((name) => `${digest(name)} ${name}`));
    expect(slip.signature).not.toBe("");
    expect(await flawsInPane(bench.page)).toEqual([]);
  });

  it("unseals only after a second step, and a changed score shows", async () => {
    await press("解封……");
    await disabled("button", "确认解封").waitFor();
    await hands.act(() => pane.getByLabel("解封人姓名").fill("李工"));
    await hands.act(() => pane.getByLabel("理由").fill("补充证据"));
    await press("确认解封");
    await says("未封签");
    await bench.goTo("tanping_a1_score");
    await hands.act(() => bench.enter("0.5"));
    await says("写入后内容有变更，请重新计算");
    await says("检查之后有单元格被编辑，以下内容可能已不准确。");
    await says("写入后内容有变更，不能封签：请再点“计算并写入”。");
  });
});
