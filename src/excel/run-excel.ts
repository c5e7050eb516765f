import { refusalFrom } from "./map-error";

/**
 * One conversation with the workbook. Waits while the user is typing in a cell; what Excel will not do
 * comes out as Refused, with its reason from the closed list.
 */
export const runExcel = async <Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw refusalFrom(error);
  }
};

/**
 * One request by itself. Within a conversation every range is kept until the end and let go again, which costs as much as
 * the sheets that are made by it.
 */
export const runRequest = async (queue: (request: Excel.RequestContext) => void): Promise<void> => {
  const request = new Excel.RequestContext();
  queue(request);
  try {
    await request.sync();
  } catch (error) {
    throw refusalFrom(error);
  }
};
