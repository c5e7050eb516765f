import { eventually } from "../eventually";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
const open = async (...options: Parameters<typeof openWorkbench>) => {
  bench = await openWorkbench(...options);
};
beforeEach(() => open());
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const write = (context: Context, address: string, value: unknown) => {
  sheet1(context).getRange(address).values = value as never;
};
const valueAt = (row: number, column: number) =>
  bench.book.sheets[0]?.cell(row, column)?.value ?? null;
const work = () => bench.host.batches.filter(({ kind }) => kind === "work");

describe("a batch", () => {
  it("is one request for each sync that has something to do, clean-up apart", async () => {
    await bench.run(async (context) => {
      write(context, "A1", [[1]]);
      await context.sync();
      await context.sync();
      write(context, "A2", [[1]]);
    });
    await bench.host.settled();
    expect(work()).toHaveLength(2);
    expect(bench.host.batches.map(({ kind }) => kind)).toEqual(["work", "work", "clean-up"]);
  });

  it("is recorded with its size and what it called", async () => {
    await bench.run(async (context) => write(context, "A1", [["十二"]]));
    const [batch] = work();
    expect(batch?.calls).toEqual(["Worksheet.GetRange", "Range._KeepReference", "Range.Values"]);
    expect(batch?.requestBytes).toBeGreaterThan(100);
    expect(batch?.responseBytes).toBeGreaterThan(20);
  });

  it("stops at the first failure, and what came before has happened", async () => {
    const code = await bench.codeOf((context) => {
      write(context, "A1", [["before"]]);
      sheet1(context).tables.getItem("none").delete();
      write(context, "A2", [["after"]]);
    });
    expect([code, valueAt(0, 0), valueAt(1, 0)]).toEqual(["ItemNotFound", "before", null]);
  });

  it("tells which statement failed", async () => {
    const error = await bench
      .run(async (context) => write(context, "A1", [[1, 2]]))
      .catch((thrown: OfficeExtension.Error) => thrown);
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
    });
  });

  it("waits for the one before it", async () => {
    const runs = [1, 2, 3].map((value) =>
      bench.run(async (context) => {
        const before = sheet1(context).getRange("A1").load("values");
        write(context, "A1", [[value]]);
        await context.sync();
        return before.values[0]?.[0];
      }),
    );
    expect(await Promise.all(runs)).toEqual(["", 1, 2]);
  });

  it("gives back the ranges it held", async () => {
    await bench.run(async (context) => {
      sheet1(context).getRange("A1").load("values");
      await context.sync();
    });
    await bench.host.settled();
    const count = await bench.run(async (context) => {
      const references = (
        context.workbook as unknown as {
          _GetReferenceCount(): OfficeExtension.ClientResult<number>;
        }
      )._GetReferenceCount();
      await context.sync();
      return references.value;
    });
    expect(count).toBe(0);
  });

  it("keeps a tracked range alive for the next one", async () => {
    const kept = await bench.run(async (context) => {
      const cell = sheet1(context).getRange("C3");
      context.trackedObjects.add(cell);
      await context.sync();
      return cell;
    });
    kept.values = [["still here"]];
    await kept.context.sync();
    expect(valueAt(2, 2)).toBe("still here");
  });
});

describe("limits", () => {
  it("refuses a request above the payload limit, and nothing of it happens", async () => {
    bench.close();
    await open({ payloadLimitBytes: 20_000 });
    expect(await bench.codeOf((context) => write(context, "A1", [["a".repeat(19_000)]]))).toBe(
      "no error",
    );
    expect(await bench.codeOf((context) => write(context, "A2", [["a".repeat(21_000)]]))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(valueAt(1, 0)).toBeNull();
  });

  it("refuses a response above the payload limit, after everything has happened", async () => {
    bench.close();
    await open({ payloadLimitBytes: 20_000 });
    await bench.run(async (context) => write(context, "A1:A9", "a".repeat(5000)));
    const code = await bench.codeOf((context) => {
      write(context, "B1", [["written"]]);
      sheet1(context).getRange("A1:A9").load("values");
    });
    expect([code, valueAt(0, 1)]).toEqual(["ResponsePayloadSizeLimitExceeded", "written"]);
  });
});

describe("faults", () => {
  it.each([
    [5012, "InvalidOrTimedOutSession", null],
    [5102, "ActivityLimitReached", null],
    [5103, "RequestPayloadSizeLimitExceeded", null],
    [5104, "ResponsePayloadSizeLimitExceeded", 1],
    [7000, "AccessDenied", null],
    ["AccessDenied", "AccessDenied", null],
  ] as const)("strike once: %s is %s", async (code, name, written) => {
    bench.host.inject({ batch: 1, code });
    expect(await bench.codeOf((context) => write(context, "A1", [[1]]))).toBe(name);
    expect(valueAt(0, 0)).toBe(written);
    expect(await bench.codeOf((context) => write(context, "A1", [[1]]))).toBe("no error");
  });

  it("strike the batch they are ordered for", async () => {
    bench.host.inject({ batch: 2, code: "GeneralException" });
    const codes = [];
    for (const value of [1, 2, 3])
      codes.push(await bench.codeOf((context) => write(context, "A1", [[value]])));
    expect(codes).toEqual(["no error", "GeneralException", "no error"]);
  });

  it("strike the n-th call of a member, after what came before it", async () => {
    bench.host.inject({ action: "Range.Values", nth: 2, code: "AccessDenied" });
    const code = await bench.codeOf((context) => {
      write(context, "A1", [[1]]);
      write(context, "A2", [[2]]);
    });
    expect([code, valueAt(0, 0), valueAt(1, 0)]).toEqual(["AccessDenied", 1, null]);
  });

  const writeThree = (context: Context) => {
    for (const address of ["A1", "A2", "A3"]) write(context, address, [[address]]);
  };
  /** GetRange, _KeepReference and Values. */
  const callsOfOneWrite = 3;
  const threeValues = () => [0, 1, 2].map((row) => valueAt(row, 0));

  it.each([
    [5001, "GeneralException"],
    [5102, "ActivityLimitReached"],
    ["GeneralException", "GeneralException"],
  ] as const)("lose the answer of a batch that has happened: %s", async (code, name) => {
    bench.host.inject({ batch: 2, code, after: "all" });
    await bench.run(async (context) => write(context, "B1", [[1]]));
    expect(await bench.codeOf(writeThree)).toBe(name);
    expect(threeValues()).toEqual(["A1", "A2", "A3"]);
  });

  it.each(["AccessDenied", 7000] as const)(
    "end a batch midway, and what happened before stays: %s",
    async (code) => {
      bench.host.inject({ batch: 1, code, after: callsOfOneWrite });
      expect(await bench.codeOf(writeThree)).toBe("AccessDenied");
      expect(threeValues()).toEqual(["A1", null, null]);
    },
  );

  it("tell where a batch ended midway", async () => {
    bench.host.inject({ batch: 1, code: "GeneralException", after: 2 * callsOfOneWrite - 1 });
    const error = await bench
      .run(async (context) => writeThree(context))
      .catch((thrown: OfficeExtension.Error) => thrown);
    expect(error).toMatchObject({ debugInfo: { errorLocation: "Range.values" } });
  });

  it("let the user begin to edit a cell before the n-th batch", async () => {
    bench.host.inject({ batch: 2, user: "edits" });
    const codes = [];
    for (const value of [1, 2, 3])
      codes.push(await bench.codeOf((context) => write(context, "A1", [[value]])));
    bench.book.setEditing(null);
    codes.push(await bench.codeOf((context) => write(context, "A2", [[4]])));
    const refused = "InvalidOperationInCellEditMode";
    expect(codes).toEqual(["no error", refused, refused, "no error"]);
    expect(threeValues()).toEqual([1, 4, null]);
  });

  it("let a batch wait for the user who begins to edit a cell, if it asks to", async () => {
    bench.host.inject({ batch: 1, user: "edits" });
    const run = bench.Excel.run({ delayForCellEdit: true }, async (context) =>
      write(context, "A1", [[1]]),
    );
    const sheetId = bench.book.activeSheet.id;
    await eventually(() => expect(bench.book.editing).toEqual({ sheetId, row: 0, column: 0 }));
    expect(valueAt(0, 0)).toBeNull();
    bench.book.setEditing(null);
    await run;
    expect(valueAt(0, 0)).toBe(1);
  });

  it("are in the record of batches", async () => {
    bench.host.inject({ batch: 1, code: 5102 });
    await bench.codeOf((context) => write(context, "A1", [[1]]));
    expect(work().map(({ error }) => error)).toEqual(["ActivityLimitReached"]);
  });
});

it("answers the batches after one that it could not even read", async () => {
  await expect(bench.host.execute("{", 0)).rejects.toThrow(SyntaxError);
  await bench.Excel.run((context) => Promise.resolve(write(context, "A1", [[7]])));
  expect(valueAt(0, 0)).toBe(7);
});

describe("while the user is editing a cell", () => {
  const edit = () => {
    const sheetId = bench.book.activeSheet.id;
    bench.book.setEditing({ sheetId, row: 0, column: 0 });
  };

  it("refuses batches", async () => {
    edit();
    expect(await bench.codeOf((context) => write(context, "A1", [[1]]))).toBe(
      "InvalidOperationInCellEditMode",
    );
    bench.book.setEditing(null);
  });

  it("lets batches wait that ask to be delayed", async () => {
    edit();
    const asked = jest.spyOn(bench.host, "execute");
    const run = bench.Excel.run({ delayForCellEdit: true }, async (context) =>
      write(context, "A1", [[1]]),
    );
    await eventually(() => expect(asked).toHaveBeenCalled());
    expect(valueAt(0, 0)).toBeNull();
    bench.book.setEditing(null);
    await run;
    expect(valueAt(0, 0)).toBe(1);
  });
});

describe("one process", () => {
  it("works on one workbook after the other", async () => {
    await bench.run(async (context) => write(context, "A1", [["first"]]));
    const first = bench.book;
    bench.close();
    await open();
    await bench.run(async (context) => write(context, "A1", [["second"]]));
    expect([first.sheets[0]?.cell(0, 0)?.value, valueAt(0, 0)]).toEqual(["first", "second"]);
  });
});
