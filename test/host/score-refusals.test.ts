import { refusalCodes, type RefusalCode } from "../../src/faults/refusal";
import { languages } from "../../src/strings/language";
import { refusalSentence } from "../../src/strings/sentences";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { openAssessment, protectedSheets, scoredAt } from "./support/assessed-book";
import { valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";

const hostCodes: readonly (readonly [string, RefusalCode])[] = [
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "gone"],
  ["InvalidObjectPath", "gone"],
  ["InvalidReference", "gone"],
  ["RequestAborted", "busy"],
  ["ServerBusy", "busy"],
  ["ActivityLimitReached", "busy"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "too-old"],
  ["UnsupportedOperation", "too-old"],
  ["GeneralException", "unknown"],
  ["ACodeOfTomorrow", "unknown"],
];

const all = ["评价信息", "表A.1", "表A.2", "表A.3"];

describe("what Excel refuses", () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await openAssessment();
  });
  afterEach(() => open.close());

  it.each(hostCodes)("%s is heard as %s, and no result is written", async (code, refused) => {
    open.host.inject({ batch: 3, code });
    const outcome = await scoreWorkbook(scoredAt);
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: refused } });
    if (outcome.kind === "refused") expect(outcome.refusal.cause).toContain(code);
    expect(valueOf(open.book, "tanping_result_composite")).toBeNull();
  });

  it.each([
    ["Range.Values", 1],
    ["Range.Values", 4],
    ["WorksheetProtection.Protect", 1],
    ["WorksheetProtection.Protect", 2],
    ["WorksheetProtection.Unprotect", 2],
  ])(
    "in the middle of the write, at %s (%d), leaves every sheet protected",
    async (action, nth) => {
      const reads = action === "Worksheet.Name" ? 0 : nth;
      open.host.inject({ action, nth: Math.max(1, reads), code: "AccessDenied" });
      const outcome = await scoreWorkbook(scoredAt);
      if (outcome.kind === "refused") expect(outcome.refusal.code).toBe("access-denied");
      expect(protectedSheets(open)).toEqual(all);
    },
  );

  it("is named access-denied where somebody protected a sheet with a password", async () => {
    const sheet = open.book.sheet("表A.3");
    if (!sheet?.protection) throw new Error("The book has no protected 表A.3.");
    const { options } = sheet.protection;
    open.book.unprotect(sheet.id, null, "user");
    open.book.protect(sheet.id, options, "secret", "user");
    expect(await scoreWorkbook(scoredAt)).toMatchObject({
      kind: "refused",
      refusal: { code: "access-denied" },
    });
    expect(protectedSheets(open)).toEqual(all);
    expect(valueOf(open.book, "tanping_result_composite")).toBeNull();
    expect(open.book.sheet("表A.3")?.protection?.password).toBe("secret");
  });
});

describe("the sentences of all refusals", () => {
  const sentence = (code: RefusalCode, language: (typeof languages)[number]) =>
    refusalSentence({ code, subject: "表A.1", cause: "AccessDenied" }, language);

  it.each(languages)("differ in %s, and each says what to do", (language) => {
    const texts = refusalCodes.map((code) => sentence(code, language));
    expect(new Set(texts).size).toBe(refusalCodes.length);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null/);
      expect(text).toMatch(language === "zh-CN" ? /请/ : /[.;] [A-Z]/);
    }
  });
});
