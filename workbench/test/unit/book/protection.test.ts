import { nothingAllowed } from "../../../book/nothing-allowed";
import { legacyPasswordHash } from "../../../book/operations/require-password";
import type { ProtectionOptions } from "../../../book/protection";
import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { area, openBook, refusal, stopping } from "./open-book";

/** A protected sheet whose column B is unlocked. */
const protectedBook = (allowed: Partial<ProtectionOptions> = {}) => {
  const bench = openBook();
  const { book, sheet, write } = bench;
  write("A1", [[1, 2]]);
  book.setStyle(sheet.id, area("B:B"), { locked: false }, "user");
  book.protect(sheet.id, { ...nothingAllowed, ...allowed }, null, "user");
  return bench;
};

describe("a protected sheet", () => {
  it("lets unlocked cells be written and refuses a block that touches a locked one, whole", () => {
    const { write, value } = protectedBook();
    write("B500", [[9]]);
    expect(value("B500")).toBe(9);
    expect(refusal(() => write("A1", [[8, 8]]))).toBe("AccessDenied");
    expect([value("A1"), value("B1")]).toEqual([1, 2]);
  });

  it("says to a person why it will not take an entry", () => {
    const { type } = protectedBook();
    expect(type("A1", "5")).toMatchObject({ kind: "refused", refusal: { kind: "sheetProtected" } });
    expect(type("B1", "5")).toEqual({ kind: "entered" });
  });

  it("lets contents be deleted only where nothing is locked", () => {
    const { book, sheet } = protectedBook();
    expect(book.deleteContents(sheet.id, [area("B1")])).toEqual({ kind: "entered" });
    expect(book.deleteContents(sheet.id, [area("A1:B1")])).toMatchObject({
      refusal: { kind: "sheetProtected" },
    });
  });

  it("refuses what no option allows", () => {
    const { book, sheet } = protectedBook(
      Object.fromEntries(Object.keys(nothingAllowed).map((option) => [option, true])),
    );
    const { id } = sheet;
    const whole = {
      kind: "wholeNumber",
      operator: "equal",
      formula1: "1",
      formula2: null,
    } as const;
    const attempts = [
      () => book.merge(id, area("B1:B2"), "whole", "user"),
      () => book.setValidation(id, area("B1"), stopping(whole), "user"),
      () => book.addTable(id, area("B1:B3"), { showHeaders: true }, "user"),
      () => book.setStyle(id, area("A1"), { locked: false }, "add-in"),
    ];
    expect(attempts.map(refusal)).toEqual(attempts.map(() => "AccessDenied"));
  });

  it.each<[keyof ProtectionOptions, (bench: ReturnType<typeof openBook>) => void]>([
    [
      "allowFormatCells",
      ({ book, sheet }) => book.setStyle(sheet.id, area("A1"), { bold: true }, "user"),
    ],
    ["allowFormatCells", ({ book, sheet }) => book.clear(sheet.id, area("A1"), "formats", "user")],
    ["allowFormatColumns", ({ book, sheet }) => book.setColumnWidth(sheet.id, 0, 1, 90, "user")],
    [
      "allowFormatRows",
      ({ book, sheet }) => book.setHidden(sheet.id, "rows", 0, 1, "hidden", "user"),
    ],
    ["allowInsertRows", ({ book, sheet }) => book.insert(sheet.id, "rows", 0, 1, "user")],
    ["allowInsertColumns", ({ book, sheet }) => book.insert(sheet.id, "columns", 0, 1, "user")],
    ["allowDeleteColumns", ({ book, sheet }) => book.delete(sheet.id, "columns", 1, 1, "user")],
    [
      "allowSort",
      ({ book, sheet }) =>
        book.sort(
          { sheetId: sheet.id, area: area("B1:B3") },
          { lines: "rows", by: 1, order: "ascending" },
          "user",
        ),
    ],
  ])("needs %s for what it names", (option, work) => {
    expect(refusal(() => work(protectedBook()))).toBe("AccessDenied");
    expect(refusal(() => work(protectedBook({ [option]: true })))).toBe("done");
  });

  it("lets rows be deleted only if every cell in them is unlocked", () => {
    const { book, sheet } = protectedBook({ allowDeleteRows: true });
    expect(refusal(() => book.delete(sheet.id, "rows", 5, 1, "user"))).toBe("AccessDenied");
  });

  it("lets the sheet itself be renamed", () => {
    const { book, sheet } = protectedBook();
    book.renameSheet(sheet.id, "Data", "add-in");
    expect(sheet.name).toBe("Data");
  });

  it("cannot be protected again", () => {
    const { book, sheet } = protectedBook();
    const protect = () => book.protect(sheet.id, nothingAllowed, null, "user");
    expect(refusal(protect)).toBe("AccessDenied");
  });
});

describe("unprotecting", () => {
  it("needs the password, in its very letters", () => {
    const { book, sheet } = openBook();
    book.protect(sheet.id, nothingAllowed, "Geheim", "user");
    expect(refusal(() => book.unprotect(sheet.id, null, "user"))).toBe("AccessDenied");
    expect(refusal(() => book.unprotect(sheet.id, "geheim", "user"))).toBe("AccessDenied");
    book.unprotect(sheet.id, "Geheim", "user");
    expect(sheet.protection).toBeNull();
  });

  it("checks a password against the hash a file carries, and says so where it cannot", () => {
    const hashed = (fileHash: Record<string, string>) => {
      const { book } = protectedBook();
      const snapshot = book.snapshot();
      const sheets = snapshot.sheets.map((one) => ({
        ...one,
        protection: { options: nothingAllowed, password: null, fileHash },
      }));
      return openBook(Book.load(createCalculator(), { ...snapshot, sheets }));
    };
    const legacy = hashed({ password: legacyPasswordHash("test").toString(16) });
    expect(refusal(() => legacy.book.unprotect(legacy.sheet.id, "no", "user"))).toBe(
      "AccessDenied",
    );
    expect(refusal(() => legacy.book.unprotect(legacy.sheet.id, "test", "user"))).toBe("done");
    const modern = hashed({ algorithmName: "SHA-512", hashValue: "x" });
    expect(refusal(() => modern.book.unprotect(modern.sheet.id, "x", "user"))).toBe(
      "NotImplemented",
    );
  });

  it("hashes a password as Excel files do", () => {
    expect(legacyPasswordHash("test").toString(16)).toBe("cbeb");
  });
});
