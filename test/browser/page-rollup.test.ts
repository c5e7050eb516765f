import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import { overviewRows } from "../cli/support/overview-rows";
import { runTanping } from "../cli/run-tanping";
import "./support/await-build";
import { CheckPage } from "./support/check-page";

const folder = mkdtempSync(join(tmpdir(), "page-rollup-"));
const at = (name: string) => join(folder, name);

let check: CheckPage;
afterEach(() => check.close());
afterAll(() => rmSync(folder, { recursive: true }));

const crafted = ["genuine-sealed", "sealed-then-altered", "wrong-crc"].map(
  (name) => `test/data/crafted/${name}.xlsx`,
);
const samples = ["example", "unfinished"].map((name) => `dist/sample/${name}.zh-CN.xlsx`);

/** Files in one folder, of which two count, and one of these twice. */
const given = (): readonly string[] => {
  const copies = [...crafted, ...samples].map((file) => [file, at(basename(file))] as const);
  const all = [...copies, ["dist/sample/example.zh-CN.xlsx", at("副本.xlsx")] as const];
  for (const [file, copy] of all) copyFileSync(file, copy);
  return all.map(([, copy]) => copy);
};

const words = {
  "zh-CN": {
    ...{ run: "汇总这 6 个文件", title: "多组织评价总览", file: "总览.xlsx", count: "计入 2 个" },
    ...{ uncounted: "未计入", altered: "封签后被改动", damaged: "已损坏", twice: "重复" },
    ...{ withheld: "没有综合得分" },
  },
  "en-US": {
    ...{
      run: "Roll up these 6 files",
      title: "Overview of many organisations",
      file: "Overview.xlsx",
    },
    ...{ count: "2 counted", uncounted: "Not counted", altered: "Changed since it was sealed" },
    ...{ damaged: "Damaged", twice: "Twice", withheld: "No composite score" },
  },
} as const;

it.each(["zh-CN", "en-US"] as const)(
  "many workbooks are rolled up on the page as by the command line, and what does not count has its reason, in %s",
  async (language) => {
    const say = words[language];
    const files = given();
    check = await CheckPage.open(language);
    await check.check(...files);
    await check.page.getByRole("button", { name: say.run }).click();
    const report = check.page.getByRole("article", { name: say.title, exact: true });
    await report.waitFor();
    expect(await report.innerText()).toContain(say.count);
    const uncounted = report.getByRole("table", { name: say.uncounted }).locator("tbody tr");
    const told = await uncounted.allInnerTexts();
    const reasons = [say.altered, say.damaged, say.twice, say.withheld];
    expect(told).toHaveLength(reasons.length);
    for (const reason of reasons)
      expect(told.filter((row) => row.includes(reason))).toHaveLength(1);
    expect(await violationsOn(check.page)).toEqual([]);
    await check.download(say.file, at(say.file));
    const out = at(`cli-${language}.xlsx`);
    await runTanping("rollup", ...files, "--out", out, "--lang", language);
    const [here, there] = [await overviewRows(at(say.file)), await overviewRows(out)];
    const byName = (rows: typeof there.ranking) =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            typeof value === "string" && value.endsWith(".xlsx") ? basename(value) : value,
          ]),
        ),
      );
    expect(byName(here.ranking)).toEqual(byName(there.ranking));
    expect(here.ranking).toHaveLength(2);
    expect(here.titles).toEqual(there.titles);
    expect(here.charts).toBe(there.charts);
  },
);

it("one workbook alone is not rolled up", async () => {
  check = await CheckPage.open("zh-CN");
  await check.check("test/data/crafted/genuine-sealed.xlsx");
  expect(await check.page.getByRole("button", { name: /^汇总/ }).count()).toBe(0);
});
