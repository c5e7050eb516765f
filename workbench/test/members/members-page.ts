import type { MemberRow, ObjectRows } from "./answered-members";

const count = (members: readonly MemberRow[]): string =>
  `${members.filter(({ answered }) => answered === "yes").length} / ${members.length}`;

const cell = (text: string): string => text.replaceAll("|", "\\|");

const memberLine = ({ name, type, kind, apiSet, answered }: MemberRow): string =>
  `| ${name}${kind === "method" ? "()" : ""} | \`${cell(type)}\` | ${apiSet} | ${answered} |`;

const section = ({ name, members }: ObjectRows): string => `## ${name} (${count(members)})

| member | type | requirement set | answered |
| --- | --- | --- | --- |
${members.map(memberLine).join("\n")}
`;

/** The page that lists what the host answers of Excel's object model. */
export function membersPage(objects: readonly ObjectRows[]): string {
  const played = objects.filter(({ isPlayed }) => isPlayed);
  const others = objects.filter(({ isPlayed }) => !isPlayed);
  const all = count(objects.flatMap(({ members }) => members));
  return `# 替代程序回答的 office.js 成员 · The members the stand-in answers

本页由 \`npm run members\` 写成：\`@types/office-js\` 声明的 Excel 对象、成员、类型和要求集，以及替代程序（workbench）是否回答。\`workbench/test/host/members-page.test.ts\` 核对本页与程序一致。“NotImplemented”：点名拒绝，绝不装作已做；“never asked”：npm 发布的 office.js 本身没有该成员，请求不会到达替代程序。

_This page is written by \`npm run members\`: the objects and members of Excel that \`@types/office-js\` declares, with type and requirement set, and whether the stand-in (the workbench) answers. A test holds it to the code. “NotImplemented” is a refusal that names the member; “never asked” is a member that the npm copy of office.js does not have itself, so that no request for it can arrive._

${played.length} objects are played, ${others.length} are refused by the name of whatever leads to them; of all members ${all} are answered.

${played.map(section).join("\n")}
## Objects that are not played

| object | members |
| --- | --- |
${others.map(({ name, members }) => `| ${name} | ${members.length} |`).join("\n")}
`;
}
