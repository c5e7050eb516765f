import { Refused } from "../faults/refusal";
import { refusalFrom } from "./map-error";
import { nextStep } from "./steps";

/**
 * One conversation with the workbook. Waits while the user is typing in a cell; what Excel will not do
 * comes out as Refused, with its reason from the closed list.
 */
export const runExcel = async <Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> => {
  nextStep();
  return runAside(work);
};

/** The same beside whatever work is being done: no step of it, and not ended with it. */
export const runAside = async <Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw refusalFrom(error);
  }
};

/**
 * The same where no range is needed beyond its request: within a run office.js keeps every one until the end and lets it
 * go again, which costs two actions a range and a request. Such a request does not wait for a cell that is being edited;
 * Excel refuses it as a whole, so the work is done again once another has waited.
 */
export const runUnkept: typeof runExcel = async (work) => {
  const run = async () => {
    try {
      return await work(new Excel.RequestContext());
    } catch (error) {
      throw refusalFrom(error);
    }
  };
  nextStep();
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refused && error.refusal.code === "editing-cell")) throw error;
    await runExcel((context) => context.sync());
    return run();
  }
};

/** One request by itself. */
export const runRequest = (queue: (request: Excel.RequestContext) => void): Promise<void> =>
  runUnkept(async (request) => {
    queue(request);
    await request.sync();
  });
