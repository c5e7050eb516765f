import {
  clauses,
  referenceTo,
  referredTo,
  type ClauseReference,
} from "../../../src/standard/clauses";
import type { ClauseRow } from "../../../src/standard/clauses/clause-row";
import { edition } from "../../../src/standard/edition";
import type { EvaluationClause } from "../../../src/standard/evaluation-clause";
import { between, draft } from "./draft";

/** A page header with its number, which stands among the text of 9.6.1. */
const pageFurniture = /T\/CECA-G 00XX—2023\n\n112\n/;

/** Chapters 4 to 11 of the print, without its line breaks and what it sets lines and pages off with. */
const printed = `4 组织所处的环境\n${between("4 组织所处的环境", "12 评价体系")}`
  .replace(pageFurniture, "")
  .split("\n")
  .map((line) => line.trim())
  .join("");

/** The same of our clauses: number and title, then every paragraph. */
const asPrinted = (rows: readonly ClauseRow[]): string =>
  rows
    .map(({ id, title, parts }) => `${id} ${title}${parts.flatMap(({ lines }) => lines).join("")}`)
    .join("");

const lines = clauses.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
const heads = draft.split("\n").map((line) => line.trim());

describe("the requirements, chapters 4 to 11", () => {
  it("are the draft's words, no sign more, less or elsewhere", () => {
    expect(asPrinted(clauses)).toBe(printed);
  });

  it("are 51 numbers with their titles, each on a line of its own in the draft", () => {
    expect(clauses).toHaveLength(51);
    for (const { id, title } of clauses) expect(heads).toContain(`${id} ${title}`);
  });

  it("are numbered one after the other, each within the one above", () => {
    const numbers = clauses.map(({ id }) => id.split(".").map(Number));
    numbers.slice(1).forEach((number, index) => {
      const before = numbers[index] ?? [];
      const next = before.slice(0, number.length);
      const isBelow = number.length === before.length + 1;
      expect(number).toEqual(
        isBelow ? [...before, 1] : [...next.slice(0, -1), Number(next.at(-1)) + 1],
      );
    });
  });

  it("have letters from a) on, each before its own text and before no other", () => {
    for (const { id, parts } of clauses) {
      const letters = parts.filter(({ place }) => /^[a-h]$/.test(place));
      expect([id, letters.map(({ place }) => place).join("")]).toEqual([
        id,
        "abcdefgh".slice(0, letters.length),
      ]);
      for (const part of parts)
        for (const [index, line] of part.lines.entries()) {
          const letter = /^([a-h])[)）]/.exec(line)?.[1];
          const isFirst = letters.includes(part) && index === 0;
          expect([id, line, letter]).toEqual([id, line, isFirst ? part.place : undefined]);
        }
    }
  });

  it("have an opening only before letters and a closing only after them, and else one text", () => {
    for (const { parts } of clauses) {
      const places = parts
        .map(({ place }) => (/^[a-h]$/.test(place) ? "letter" : place))
        .filter((place) => place !== "note")
        .filter((place, index, all) => place !== all[index - 1])
        .join();
      expect(["", "text", "letter", "opening,letter", "opening,letter,closing"]).toContain(places);
    }
  });

  it("have every dash and every note at the beginning of a line, and no line that breaks off", () => {
    for (const line of lines) {
      expect(line).toMatch(/^[^—]*$|^——[^—]*$/);
      expect(line.slice(1)).not.toMatch(/注\d?[:：]|--/);
      expect(line).toBe(line.trim());
    }
    const unfinished = lines.filter((line) => !/[。；;：:]$/.test(line));
    // As printed: the draft forgets the stop of these three, and two signs of the third.
    expect(unfinished).toEqual([
      "a)在4.1中被提及的外部和内部问题",
      "作为审核方案的实施和审核的结果证据的文件化信息应可供使用",
      "最高管理层应按策划的时间间隔评审组织的碳排放管理体系，以确保它持续的适宜性、充分性和有效",
    ]);
  });

  it("put notes into parts of their own", () => {
    for (const { parts } of clauses)
      for (const part of parts)
        expect(/^注\d?[:：]/.test(part.lines[0] ?? "")).toBe(part.place === "note");
  });
});

describe("a reference to a clause", () => {
  it.each<[ClauseReference, string, string]>([
    ["6.1 d)", "6.1", "d)参与管理评审，促进持续改进。——碳排放管理绩效和碳排放管理体系的持续改进；"],
    ["8.2 d)", "8.2", "d)碳排放管理相关活动的具体技术要求，可在作业文件中体现；"],
    [
      "10.2.1",
      "10.2.1",
      "组织应按策划的时间间隔进行内部审核，以提供关于碳排放管理体系的是否信息:a)符合:——组织自身对其碳排放管理体系的要求:——本标准的要求;b)实施与保持是有效的。",
    ],
    ["7.8 closing", "7.8", "作为组织的合规义务证据的文件化信息应可供使用。"],
    ["9.4 opening", "9.4", "运行控制可包括以下方面："],
  ])("%s means this text of %s", (reference, id, text) => {
    const { clause, parts } = referredTo(reference);
    expect(clause.id).toBe(id);
    expect(parts.flatMap((part) => part.lines).join("")).toBe(text);
  });

  it("is made of a clause and a part, and leads back to them", () => {
    for (const clause of clauses)
      for (const part of clause.parts) {
        const reference = referenceTo(clause, part);
        expect(reference === null).toBe(part.place === "note" || part.place === "text");
        if (reference) expect(referredTo(reference)).toEqual({ clause, parts: [part] });
      }
  });

  it("names no heading, letter or number that the draft does not have", () => {
    // @ts-expect-error 10.1 is a heading of clauses
    const heading: ClauseReference = "10.1";
    // @ts-expect-error 6.1 ends with d)
    const letter: ClauseReference = "6.1 e)";
    // @ts-expect-error 9.6.2 begins with a)
    const opening: ClauseReference = "9.6.2 opening";
    expect([heading, letter, opening].map((its) => referredTo(its).parts)).toEqual([[], [], []]);
    expect(() => referredTo("6.4" as ClauseReference)).toThrow("The draft has no clause 6.4.");
  });
});

const evaluation: Readonly<Record<EvaluationClause, string>> = {
  "12.2": "定性评价",
  "12.3.1": "碳排放强度",
  "12.3.2": "定量评价指标分值",
  "12.4.1": "评价时间",
  "12.5.1": "评价指标计分权重",
  "12.5.2": "成熟度评价结果",
};

describe("the clauses of the evaluation", () => {
  it.each(Object.entries(evaluation))("%s is headed %s in the draft", (id, heading) => {
    expect(heads).toContain(`${id} ${heading}`);
  });
});

describe("edition", () => {
  it("bears the draft's number and title", () => {
    expect(heads).toContain(edition.number);
    expect(heads).toContain(edition.title);
  });
});
