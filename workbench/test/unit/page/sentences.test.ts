import { nothingAllowed } from "../../../book/nothing-allowed";
import {
  refusals,
  type Refusal,
  type RefusalKind,
  wordRefusal,
} from "../../../book/refusals/refusal";
import { Book } from "../../../book/book";
import { entering } from "../../../book/typed-input/entered";
import { createCalculator } from "../../../calc/calculator";
import { refusalText } from "../../../page/entry/refusal-text";
import { faultText } from "../../../page/files/fault-text";
import { enUs } from "../../../page/strings/en-us";
import { zhCn } from "../../../page/strings/zh-cn";
import { type Loss, type LossKind, wordLoss } from "../../../xlsx/loss";
import { readXlsx } from "../../../xlsx/read-xlsx";

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Every detail is a 7, which is a number and a name, but where a sentence looks it up. */
const refusalOf = (kind: string): Refusal =>
  ({ kind, details: kind === "ruleTextTooLong" ? ["list", 7] : [7, "rows", 7] }) as never;

const lossOf = (kind: string): Loss =>
  ({ kind, details: kind === "formula" ? [7, refusalOf("formulaUnquoted")] : [7, 7] }) as never;

test.each(Object.keys(refusals) as RefusalKind[])("%s is said in both languages", (kind) => {
  const [chinese, english] = [zhCn, enUs].map((say) => wordRefusal(refusalOf(kind), say.refusals));
  expect(isChinese(chinese ?? "") || kind === "validationObjects").toBe(true);
  expect(isChinese(english ?? "")).toBe(false);
  expect(`${chinese} ${english}`).not.toContain("undefined");
});

test.each(Object.keys(zhCn.file.losses) as LossKind[])("%s is said in both languages", (kind) => {
  const [chinese, english] = [zhCn, enUs].map((say) => wordLoss(lossOf(kind), say.file.losses));
  expect([isChinese(chinese ?? ""), isChinese(english ?? "")]).toEqual([true, false]);
  expect(`${chinese} ${english}`).not.toContain("undefined");
});

test.each(Object.entries(zhCn.file.unreadable))(
  "a file that is %s is said so in both languages",
  (reason, chinese) => {
    const english = enUs.file.unreadable[reason as keyof typeof enUs.file.unreadable];
    expect([isChinese(chinese), isChinese(english)]).toEqual([true, false]);
  },
);

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

/** What a Chinese page says where a book refuses this. */
const saidOf = (work: (book: Book, id: string) => unknown): string => {
  const book = new Book(createCalculator());
  const entered = entering(() => {
    work(book, book.activeSheet.id);
    return { kind: "entered" };
  });
  return entered.kind === "refused" ? refusalText(entered, zhCn) : entered.kind;
};

test.each<[string, (book: Book, id: string) => unknown]>([
  [
    zhCn.refusals.sheetProtected("Sheet1"),
    (book, id) => {
      book.protect(id, nothingAllowed, null, "user");
      book.setRowHeight(id, 0, 1, 30, "user");
    },
  ],
  [
    "工作簿的结构受保护，不能更改工作表。请先取消工作簿保护。",
    (book) => {
      book.protectWorkbook(null, "user");
      book.addSheet("二", "user");
    },
  ],
  ["工作簿中至少要有一张可见的工作表。", (book, id) => book.deleteSheet(id, "user")],
  ["已有名为“sheet1”的工作表。请换一个名称。", (book) => void book.addSheet("sheet1", "user")],
  [
    "工作表名称不能包含 : \\ / ? * [ ] 中的任何一个。",
    (book, id) => book.renameSheet(id, "a/b", "user"),
  ],
  [
    "不能插入：这会把工作表末尾有内容的单元格挤出去。",
    (book, id) => {
      book.write(id, { ...cell, row: 1_048_575 }, [[{ value: 1 }]], "pasted");
      book.insert(id, "rows", 0, 1, "user");
    },
  ],
  ["大小须在 0 到 409 磅之间。", (book, id) => book.setRowHeight(id, 0, 1, 500, "user")],
])("a Chinese page says: %s", (sentence, work) => {
  expect(saidOf(work)).toBe(sentence);
});

test.each([
  ["=1+", "请检查括号、逗号和运算符。"],
  ["=ROUND(1)", "函数 ROUND 的参数太少。"],
  ["=CELL(1)", "工作台不支持函数 CELL。"],
  ['="', "缺少一个引号。"],
])("a Chinese page says what is wrong with %s", (formula, sentence) => {
  const book = new Book(createCalculator());
  const entered = book.typeEntry({ sheetId: book.activeSheet.id, row: 0, column: 0 }, formula);
  expect(entered.kind === "refused" && refusalText(entered, zhCn)).toBe(
    `${zhCn.badFormula}\n${sentence}`,
  );
});

test("a Chinese page says why bytes are no workbook, and nothing of what nobody expected", async () => {
  const text = await readXlsx(new TextEncoder().encode("a,b"), createCalculator()).then(
    () => "",
    (error: unknown) => faultText(error, zhCn),
  );
  expect(text).toBe("这不是 .xlsx 工作簿。");
});
