import { asShown, blank, isBlank, type CellValue } from "../cells/cell-value";
import { columnEntries, entryAt, type Entry, type Grid } from "../cells/grid";
import { notice, type Notice } from "../faults/notice";
import { itemById, type ItemId } from "../standard/table-a1";
import { recordChoiceFromText } from "../strings/record-choice-from-text";
import { siteAnswerIn } from "../strings/site-answer-in";
import { columnNames, infoName } from "./defined-names";
import { hasPart } from "./file-format";
import { evidencePieces, listRows, textIn } from "./list-rows";
import { reviewPoints } from "./process/review-points";
import { disagreements, scorePairs, type Judgement } from "./process/score-pairs";
import { formatIn, type Reading } from "./reading";

/**
 * What is left open and may be sealed all the same, if somebody says so: items without evidence, site points that nobody
 * XX of earlier formats are sealed without being asked.
 */
export const openPoints = (reading: Reading): readonly Notice[] =>
  hasPart(formatIn(reading), "lists")
    ? [
        ...withoutEvidence(reading),
        ...sitePoints(reading),
        ...withoutReason(reading),
        ...unsettled(reading),
        ...scoredOtherwise(reading),
        ...reviewPoints(reading),
      ]
    : [];

/** The items that have a row, each with where it stands. */
const itemsIn = ({ named }: Reading): readonly { readonly id: ItemId; readonly at: Entry }[] => {
  const ids = named.get(columnNames.id);
  return (ids ? columnEntries(ids) : []).flatMap((at) => {
    const item = itemById(asShown(at.value).trim());
    return item ? [{ id: item.id, at }] : [];
  });
};

/** A column's cell in the row of another's. */
const besideIn = (grid: Grid | undefined, { where }: Entry): Entry =>
  grid ? entryAt(grid, where.row - grid.row, 0) : { value: blank, where };

/** Neither a short record beside the item nor a piece in the list; what does not apply has its reason. */
const withoutEvidence = (reading: Reading): readonly Notice[] => {
  const { named, lists } = reading;
  const list = lists.get("evidence");
  const listed = new Set(
    (list ? evidencePieces(list) : [])
      .filter((piece) => textIn(piece, "text") !== "" || textIn(piece, "document") !== "")
      .map((piece) => textIn(piece, "item")),
  );
  return itemsIn(reading).flatMap(({ id, at }) => {
    const record = besideIn(named.get(columnNames.evidence), at);
    const reason = besideIn(named.get(columnNames.notApplicable), at);
    const has = listed.has(id) || !isBlank(record.value) || !isBlank(reason.value);
    return has ? [] : [notice("item-without-evidence", record.where, { item: id })];
  });
};

/** Points that the document review left to the visit (12.4.3) and that are not confirmed. */
const sitePoints = (reading: Reading): readonly Notice[] =>
  itemsIn(reading).flatMap(({ id, at }) => {
    const point = besideIn(reading.named.get(columnNames.site), at);
    const confirmed = besideIn(reading.named.get(columnNames.siteConfirmed), at);
    const answer = siteAnswerIn(asShown(confirmed.value));
    return isBlank(point.value) || answer === "yes"
      ? []
      : [notice("site-point-open", confirmed.where, { item: id, answer })];
  });

const isYes = (value: CellValue): boolean =>
  recordChoiceFromText("yes_no", asShown(value).trim()) === "yes";

/** Scores that are not the organisation's own, where the scheme wants to know why. */
const withoutReason = (reading: Reading): readonly Notice[] => {
  const { named, lists } = reading;
  const wanted = named.get(infoName("self_reason"));
  if (!wanted || !isYes(entryAt(wanted, 0, 0).value)) return [];
  const list = lists.get("item_records");
  const explained = new Set(
    (list ? listRows("item_records", list) : [])
      .filter((row) => textIn(row, "difference_reason") !== "")
      .map((row) => textIn(row, "item")),
  );
  return itemsIn(reading).flatMap(({ id, at }) => {
    const [score, self] = [columnNames.score, columnNames.selfScore].map((name) =>
      besideIn(named.get(name), at),
    );
    if (score?.value.kind !== "number" || self?.value.kind !== "number") return [];
    if (score.value.double === self.value.double || explained.has(id)) return [];
    const facts = { item: id, score: asShown(score.value), self: asShown(self.value) };
    return [notice("difference-without-reason", score.where, facts)];
  });
};

/** Nonconformities that nobody says how and by when to correct; an observation need not be. */
const unsettled = ({ lists }: Reading): readonly Notice[] => {
  const list = lists.get("nonconformities");
  return (list ? listRows("nonconformities", list) : []).flatMap((row) => {
    const [first] = row.values();
    if (!first || recordChoiceFromText("nc_kind", textIn(row, "kind")) === "observation") return [];
    const lacks = (["correction", "due"] as const).filter((key) => textIn(row, key) === "");
    const [lack] = lacks;
    if (!lack) return [];
    const number = textIn(row, "number");
    const facts = { number, lacks: lacks.length > 1 ? ("both" as const) : lack };
    return [notice("nonconformity-unsettled", row.get(lack)?.where ?? first.where, facts)];
  });
};

/** Items that two assessors scored unlike, unless something was agreed on them and Table A.1 says so. */
const scoredOtherwise = (reading: Reading): readonly Notice[] =>
  disagreements(scorePairs(reading))
    .filter(({ state }) => state !== "agreed")
    .map(({ item, where, first, second, agreed }) => {
      const other = agreed?.judgement ?? second;
      const facts = { item, first: judgementText(first), second: judgementText(other) };
      return notice(agreed ? "consensus-not-followed" : "scores-unlike", where, facts);
    });

/** "" where it is no score. */
const judgementText = (judgement: Judgement): string =>
  typeof judgement === "object" ? judgement.toFixed() : "";
