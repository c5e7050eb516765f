import { Refused } from "../book/refused";
import { type Action, ActionType, type BatchAnswer, type BatchError, type Json } from "./batch";
import { loadValues, told } from "./load-values";
import { findScalar, tableOf } from "./model/find-member";
import { apiNotFound, statusOf } from "./refusals";
import { callMethod, requireAccess, resolveArguments, resolvePath, type Run } from "./resolve-path";
import { isObjectReference } from "./model/object-reference";

function instantiate(run: Run, action: Action): Json {
  const target = resolvePath(run, action.ObjectPathId);
  if (target === null) return null;
  return tableOf(run.model, target).identity?.(target.self, run.session) ?? {};
}

function query(run: Run, action: Action): Json {
  const target = resolvePath(run, action.ObjectPathId);
  return target === null ? null : loadValues(target, action.QueryInfo ?? {}, run);
}

function call(run: Run, action: Action): Json {
  const target = resolvePath(run, action.ObjectPathId);
  if (target === null) return null;
  const result = callMethod(run, target, action.Name, resolveArguments(run, action.ArgumentInfo));
  if (result === undefined || isObjectReference(result)) return null;
  return told(`${target.class}.${action.Name}`, result, run.session);
}

function setProperty(run: Run, action: Action): Json {
  const target = resolvePath(run, action.ObjectPathId);
  if (target === null) return null;
  const member = `${target.class}.${action.Name}`;
  const { set } = findScalar(run.model, target, action.Name);
  if (set === undefined) throw new Refused("AccessDenied", `${member} is read-only.`);
  requireAccess(run, target, action.Name);
  run.onCall(member);
  set(target.self, resolveArguments(run, action.ArgumentInfo)[0], run.session);
  return null;
}

function perform(run: Run, action: Action): Json {
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiate(run, action);
    case ActionType.query:
      return query(run, action);
    case ActionType.method:
      return call(run, action);
    case ActionType.setProperty:
      return setProperty(run, action);
    case ActionType.trace:
      return null;
    default:
      throw apiNotFound(`Action type ${action.ActionType}`);
  }
}

function locationOf(run: Run, action: Action): string {
  const owner = run.resolved.get(action.ObjectPathId)?.class;
  const path = run.batch.ObjectPaths[action.ObjectPathId];
  const name = action.Name || path?.Name || "GetItem";
  const parent = run.resolved.get(path?.ParentObjectPathId ?? 0)?.class ?? "Workbook";
  return `${owner ?? parent}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** A refusal as Excel reports it; a fault of the workbench itself is told with its stack. */
function toBatchError(run: Run, error: unknown, index: number): BatchError {
  const action = run.batch.Actions[index];
  const code = error instanceof Refused ? error.code : "GeneralException";
  const message = error instanceof Refused ? error.message : String((error as Error).stack);
  return {
    Code: code,
    Message: message,
    Location: action === undefined ? "" : locationOf(run, action),
    ActionIndex: index,
    HttpStatusCode: statusOf(code),
  };
}

/** Whether an action sees calculated values, so that what was written before it must be calculated first. */
function needsCalculation(run: Run, action: Action): boolean {
  if (run.session.calculation === "suspended") return false;
  if (action.ActionType === ActionType.query) return true;
  const name = action.Name || run.batch.ObjectPaths[action.ObjectPathId]?.Name || "";
  return run.model.seeingValues.has(name.replace(/OrNullObject$/, ""));
}

/** Performs the actions in order; answers why it stopped, null at the end. */
function performAll(run: Run, results: Json[]): BatchError | null {
  for (const [index, action] of run.batch.Actions.entries()) {
    if (needsCalculation(run, action)) run.session.book.calculate();
    try {
      results.push(perform(run, action));
    } catch (error) {
      return toBatchError(run, error, index);
    }
  }
  return null;
}

/**
 * Performs the actions of a batch in order and stops at the first that fails; what happened before it stays, as in
 * Excel. Nothing is calculated before something reads a calculated value or the batch ends.
 */
export function executeBatch(run: Run): BatchAnswer {
  const values: Json[] = [];
  const failure = run.session.book.together(() => performAll(run, values));
  const Results = values.map((Value, index) => ({
    ActionId: run.batch.Actions[index]?.Id ?? 0,
    Value,
  }));
  const TraceIds = run.batch.Actions.slice(0, values.length)
    .filter(({ ActionType: type }) => type === ActionType.trace)
    .map(({ Id }) => Id);
  const answer = TraceIds.length === 0 ? { Results } : { Results, TraceIds };
  return failure === null ? answer : { Error: failure, ...answer };
}
