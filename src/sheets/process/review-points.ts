import { asShown, isBlank } from "../../cells/cell-value";
import { entryAt, type Entry } from "../../cells/grid";
import { notice, type Notice } from "../../faults/notice";
import { recordChoiceFromText } from "../../strings/record-choice-from-text";
import { infoName } from "../defined-names";
import { listRows, textIn } from "../list-rows";
import type { Reading } from "../reading";

/** What the technical review leaves before the seal: questions that are not settled, and reviewers who are in the team, each once. */
export const reviewPoints = (reading: Reading): readonly Notice[] => {
  const list = reading.lists.get("review");
  const rows = list ? listRows("review", list) : [];
  const team = teamNames(reading);
  const inTeam = new Map<string, Entry>();
  for (const row of rows) {
    const asker = row.get("asked_by");
    const name = plain(textIn(row, "asked_by"));
    if (asker && team.has(name) && !inTeam.has(name)) inTeam.set(name, asker);
  }
  return [
    ...rows.flatMap((row) => {
      const [question, settled] = [row.get("question"), row.get("settled")];
      if (!question || isBlank(question.value)) return [];
      if (recordChoiceFromText("yes_no", textIn(row, "settled")) === "yes") return [];
      const { where } = settled ?? question;
      return [notice("review-unsettled", where, { question: textIn(row, "question") })];
    }),
    ...[...inTeam.values()].map(({ value, where }) =>
      notice("reviewer-in-team", where, { name: asShown(value).trim() }),
    ),
  ];
};

const plain = (name: string): string => name.normalize("NFKC").replaceAll(/\s+/g, " ").trim();

/** Everybody in the team: its list, its leader, and the members that the information names. */
const teamNames = ({ lists, named }: Reading): ReadonlySet<string> => {
  const list = lists.get("team");
  const listed = (list ? listRows("team", list) : []).map((row) => textIn(row, "name"));
  const told = (["leader", "team"] as const).flatMap((key) => {
    const grid = named.get(infoName(key));
    return grid ? asShown(entryAt(grid, 0, 0).value).split(/[、，,;；\n]/) : [];
  });
  return new Set([...listed, ...told].map(plain).filter(Boolean));
};
