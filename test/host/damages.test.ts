import { toText } from "../../src/exact/ratio";
import { remedyOf } from "../../src/faults/finding";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { repairWorkbook } from "../../src/workflows/inspect-workbook";
import type { Book } from "@tanping/workbench/book/book";
import type { Value } from "@tanping/workbench/book/value";
import { openAssessment, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { cell, placeOf, sheetId } from "./support/tampering-tools";

/** What another program or a person did to a finished workbook, what the check says of it, and what the repair does. */
interface Damage {
  readonly damage: string;
  readonly done: (book: Book) => void;
  /** Why there is no composite; nothing where there is one all the same. */
  readonly says: readonly string[];
  readonly repairs: readonly string[];
  /** What only a person can put right. */
  readonly left: readonly string[];
  /** The composite once it was repaired. */
  readonly after: "99.7" | null;
}

const table = "TanpingMonitoring";
const score = "tanping_a1_score";

const tableOf = (book: Book) => {
  const found = book.table(table);
  if (!found) throw new Error("The book has no table.");
  return found;
};

const point =
  (name: string, formula: string) =>
  (book: Book): void =>
    book.setName(name, null, { formula }, "user");

const dropNames = (book: Book): void =>
  book.together(() => {
    for (const { name, sheetId: its } of book.names) book.deleteName(name, its, "user");
  });

/** Gives the name the scope of the sheet at whose cells it points. */
const narrow = (book: Book, name: string): void => {
  const its = book.names.find((found) => found.name === name && found.sheetId === null);
  if (!its) throw new Error(`The book has no ${name}.`);
  const { sheet } = placeOf(book, name);
  book.deleteName(name, null, "user");
  book.addName({ ...its, sheetId: sheet.id }, "user");
};

const write = (book: Book, title: string, at: { row: number; column: number }, value: Value) =>
  book.write(sheetId(book, title), cell(at.row, at.column), [[{ value }]], "typed");

/** A column without a name, right of Table A.1, with a number beside each item. */
const fillBeside = (book: Book): void => {
  const { sheet, area } = placeOf(book, score);
  const beside = { ...area, column: 18 };
  const ones = Array.from({ length: area.rows }, () => [{ value: 1 }]);
  book.write(sheet.id, beside, ones, "typed");
};

const damages: readonly Damage[] = [
  {
    damage: "the scores' name pointed at a filled column without a name on its own sheet",
    done: (book) => {
      fillBeside(book);
      point(score, "='表A.1'!$S$4:$S$55")(book);
    },
    says: ["name-astray"],
    repairs: [],
    left: ["content-added", "entry-moved"],
    after: null,
  },
  {
    damage: "the scores' name pointed one row too low",
    done: point(score, "='表A.1'!$E$5:$E$56"),
    says: ["name-astray", "item-blank"],
    repairs: [],
    left: ["entry-moved"],
    after: null,
  },
  {
    damage: "the scores' name cut short by a row",
    done: point(score, "='表A.1'!$E$4:$E$54"),
    says: ["item-blank"],
    repairs: ["name-moved"],
    left: [],
    after: "99.7",
  },
  {
    damage: "the name of what does not apply pointed at the self-scores' neighbour",
    done: point("tanping_a1_na", "='表A.1'!$R$4:$R$55"),
    says: ["name-astray"],
    repairs: [],
    left: ["entry-moved"],
    after: null,
  },
  {
    damage: "the scores' name without cells, as a program leaves it whose column is gone",
    done: point(score, "=#REF!"),
    says: ["name-missing", "item-blank"],
    repairs: ["name-missing"],
    left: [],
    after: "99.7",
  },
  {
    damage: "the scores' name with the scope of its sheet",
    done: (book) => narrow(book, score),
    says: ["name-missing", "item-blank"],
    repairs: ["name-missing", "name-shadowed"],
    left: [],
    after: "99.7",
  },
  {
    damage: "every name with the scope of its sheet, as a program saves them that knows no other",
    done: (book) => {
      for (const { name, sheetId: scope } of [...book.names])
        if (scope === null && book.resolve(name)) narrow(book, name);
    },
    says: ["names-dropped"],
    repairs: ["name-missing", "name-shadowed"],
    left: [],
    after: "99.7",
  },
  {
    damage: "a sheet's own name that hides the scores' behind the maxima",
    done: (book) =>
      book.addName(
        {
          name: score,
          formula: "='表A.1'!$F$4:$F$55",
          sheetId: sheetId(book, "表A.1"),
          visible: true,
          comment: "",
        },
        "user",
      ),
    says: [],
    repairs: ["name-shadowed"],
    left: [],
    after: "99.7",
  },
  {
    damage: "the data's table renamed",
    done: (book) => book.changeTable(tableOf(book).table.id, { name: "表1" }, "user"),
    says: ["name-missing"],
    repairs: ["table-dropped"],
    left: [],
    after: "99.7",
  },
  {
    damage: "the heading of the emissions retyped",
    done: (book) => {
      const { row, column } = tableOf(book).table.area;
      write(book, "监测数据", { row, column: column + 3 }, "二氧化碳");
    },
    says: ["monitoring-column-missing"],
    repairs: ["formula-changed", "text-changed"],
    left: [],
    after: "99.7",
  },
  {
    damage: "the column of the emissions deleted",
    done: (book) => {
      const { sheet, table: data } = tableOf(book);
      book.delete(sheet.id, "columns", data.area.column + 3, 1, "user");
    },
    says: ["monitoring-column-missing"],
    repairs: ["column-missing"],
    left: [],
    after: null,
  },
  {
    damage: "the ids of the items cleared",
    done: (book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_id");
      book.clear(sheet.id, area, "contents", "user");
    },
    says: ["item-unknown", "item-missing"],
    repairs: ["text-changed"],
    left: [],
    after: "99.7",
  },
  {
    damage: "the names dropped and the heading of the scores retyped",
    done: (book) => {
      const { area } = placeOf(book, score);
      write(book, "表A.1", { row: area.row - 1, column: area.column }, "自评分");
      dropNames(book);
    },
    says: ["names-dropped"],
    repairs: ["name-missing", "text-changed"],
    left: [],
    after: "99.7",
  },
];

const different = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();

/** The composite, and why there is none. */
const scored = async () => {
  const checked = await checkWorkbook();
  if (checked.kind === "refused") return { composite: null, says: [checked.refusal.code] };
  const { composite, withheldFor } = (await scoreNow()).card;
  return {
    composite: composite && toText(composite.score),
    says: different(withheldFor.map(({ code }) => code)),
  };
};

it.each(damages.map((its) => [its.damage, its] as const))(
  "tells and repairs %s",
  async (_, { done, says, repairs, left, after }) => {
    const { book, close } = await openAssessment();
    unprotectAll(book);
    done(book);
    expect(await scored()).toEqual({
      composite: says.length === 0 ? "99.7" : null,
      says: different(says),
    });
    const outcome = await repairWorkbook();
    if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
    const { restored, left: remaining } = outcome.answer;
    expect(restored.map(({ code }) => code)).toEqual(expect.arrayContaining([...repairs]));
    const toPutRight = remaining.filter((its) => remedyOf(its) !== "none");
    expect(different(toPutRight.map(({ code }) => code))).toEqual(different(left));
    expect((await scored()).composite).toBe(after);
    close();
  },
);
