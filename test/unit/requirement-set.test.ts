import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { membersUsed, rankOf } from "./members-used";

const folder = "src/excel";
const files = readdirSync(folder).map((name) => resolve(folder, name));

/** Told by a newer Excel beside what is asked for; an older one leaves it out, and the add-in does without. */
const doneWithout = ["Excel.WorksheetChangedEventArgs.triggerSource"];

const required = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync("manifest.xml", "utf8"),
)?.[1];

it("the manifest requires the requirement set of the newest member that src/excel calls", () => {
  const [members = []] = membersUsed(files);
  const used = [...members].filter(([name]) => !doneWithout.includes(name));
  // A reading of the documentation that finds nothing would agree with any manifest.
  expect(Object.fromEntries(used)).toMatchObject({
    "Excel.Range.dataValidation": "1.8",
    "Excel.PageLayout.setPrintArea": "1.9",
    "Excel.Table.resize": "1.13",
  });
  const newest = Math.max(...used.map(([, set]) => rankOf(set)));
  const newer = used.filter(([, set]) => rankOf(set) > rankOf(required ?? ""));
  expect(newer).toEqual([]);
  expect(newest).toBe(rankOf(required ?? ""));
});
