import { readFile } from "node:fs/promises";
import { classTables } from "../../host/members/class-tables";
import { findLink, findMethod, modelOf } from "../../host/model/find-member";
import type { ObjectReference } from "../../host/model/object-reference";
import { answeredMembers } from "../members/answered-members";
import { memberFiles } from "../members/member-files";
import { type Context, openWorkbench } from "./workbench";

/** A text without what Prettier makes of its lines and columns. */
const plain = (text: string): readonly string[] =>
  text.trim().replaceAll(/-{2,}/g, "-").replaceAll(/\s+/g, " ").split(" ## ");

it.each(memberFiles())("`npm run members` would write %s as it is", async (path, text) => {
  expect(plain(await readFile(path, "utf8"))).toEqual(plain(text));
});

const model = modelOf(classTables, "1.21");
const refused = answeredMembers(classTables)
  .filter(({ isPlayed }) => isPlayed)
  .flatMap(({ name, members }) =>
    members
      .filter(({ answered, kind }) => answered === "NotImplemented" && kind !== "event")
      .map((member) => ({ ...member, object: name })),
  );

it.each(refused)("refuses $object.$name by its name", ({ object, name, kind }) => {
  const target = { class: object, self: null } as unknown as ObjectReference;
  const wire = name.charAt(0).toUpperCase() + name.slice(1);
  const find = kind === "method" ? findMethod : findLink;
  expect(() => find(model, target, wire)).toThrow(
    expect.objectContaining({
      code: "NotImplemented",
      message: expect.stringContaining(`${object}.${wire.replace("OrNullObject", "")}`),
    }),
  );
});

const named: readonly [string, (context: Context) => unknown][] = [
  ["Worksheet.PivotTables", ({ workbook }) => workbook.worksheets.getFirst().pivotTables.load()],
  ["Worksheet.Shapes", ({ workbook }) => workbook.worksheets.getFirst().shapes.load()],
  ["Worksheet.Slicers", ({ workbook }) => workbook.worksheets.getFirst().slicers.load()],
  ["Worksheet.Comments", ({ workbook }) => workbook.worksheets.getFirst().comments.load()],
  ["Workbook.PivotTables", ({ workbook }) => workbook.pivotTables.load()],
  ["Workbook.Slicers", ({ workbook }) => workbook.slicers.load()],
  ["Workbook.Comments", ({ workbook }) => workbook.comments.add("Sheet1!A1", "why?")],
];

it.each(named)("answers an add-in that asks for %s with NotImplemented", async (member, ask) => {
  const { run } = await openWorkbench({ excelApi: "1.21" });
  const asking = run(async (context) => {
    ask(context);
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining(member),
  });
});
