import { slipChange } from "../../../src/faults/slip-change";
import { slipChangeSentence } from "../../../src/strings/slip-sentences";

const differs = slipChange("line-differs", { line: "grade", slip: "三星", file: "四星" });

it("names the line of a slip in the language that is asked for, with both texts and the remedy", () => {
  expect(slipChangeSentence(differs, "zh-CN")).toBe(
    "等级：凭条写的是“三星”，文件是“四星”。请向封签人索取原件和凭条。",
  );
  expect(slipChangeSentence(differs, "en-US")).toBe(
    'Grade: the slip says "三星", the file "四星". Ask who sealed it for the original file and slip.',
  );
});

it.each(["slip-altered", "slip-not-signed", "slip-key-differs"] as const)(
  "%s says what is wrong and what to do, in both languages",
  (code) => {
    const its = slipChange(code, {});
    expect(slipChangeSentence(its, "zh-CN")).toMatch(/凭条.*请.*。$/);
    expect(slipChangeSentence(its, "en-US")).toMatch(/slip.*\. (Check|Ask) .*\.$/);
  },
);
