import { classTables } from "../../host/members/class-tables";
import { answeredMembers } from "./answered-members";
import { declaredTable } from "./declared-table";
import { membersPage } from "./members-page";
import { membersTable } from "./members-table";

/** A service office.js calls by a name of its own, not a class of its object model. */
const { AddinInternalService: _, ...modelTables } = classTables;

/** The files that follow from the host's tables, by path, as they should stand but for their layout. */
export const memberFiles = (): readonly (readonly [path: string, text: string])[] => [
  ["docs/office-members.md", membersPage(answeredMembers(modelTables))],
  ["workbench/host/model/excel-members.ts", membersTable(Object.keys(modelTables))],
  ["workbench/client/member-table.ts", declaredTable(Object.keys(modelTables))],
];
