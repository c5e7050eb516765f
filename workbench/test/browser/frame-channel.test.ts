/* eslint-disable no-restricted-globals -- The functions given to evaluate run in the add-in's page, where these are. */
import type { Frame } from "playwright-core";
import type { Book } from "../../book/book";
import { eventually } from "../eventually";
import { bundle } from "./support/bundle";
import { launch, type Launched, workbenchUrl } from "./support/launch";

let launched: Launched;
let addin: Frame;

const html = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>test</title><body><script src="${script}"></script>`;

interface Bench {
  book: {
    sheets: { id: string; cell(row: number, column: number): { value: unknown } | undefined }[];
  };
  host: { inject(fault: object): void };
}

beforeAll(async () => {
  const script = await bundle("workbench/test/browser/support/host-page.ts");
  launched = await launch();
  const files: Record<string, [type: string, body: string]> = {
    "/host-test/page.html": ["text/html", html("/host-test/page.js")],
    "/host-test/page.js": ["text/javascript", script],
    "/host-test/add-in.html": ["text/html", html("/office-js/office.js")],
  };
  await launched.context.route("**/host-test/*", async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [
      "text/plain",
      "",
    ];
    await route.fulfill({ contentType, body });
  });
  const { page } = launched;
  await page.goto(`${workbenchUrl()}host-test/page.html`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The page has no frame.");
  await frame.waitForURL("**/add-in.html");
  addin = frame;
});

afterAll(() => launched.browser.close());

const ready = () =>
  addin.evaluate(async () => {
    const info = await Office.onReady();
    const { requirements, displayLanguage } = Office.context;
    return { ...info, displayLanguage, has: requirements.isSetSupported("ExcelApi", "1.21") };
  });

it("is Excel on the web to the unmodified office.js", async () => {
  expect(await ready()).toMatchObject({
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "zh-CN",
    has: true,
  });
});

it("writes to the book and reads back", async () => {
  await ready();
  const values = await addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[20, "=A1*2"]];
      range.load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(values).toEqual([[20, 40]]);
  const stored = await launched.page.evaluate(
    () => (window as unknown as { bench: Bench }).bench.book.sheets[0]?.cell(0, 1)?.value,
  );
  expect(stored).toBe(40);
});

it("tells the add-in what the user changes", async () => {
  await ready();
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        document.title = `changed ${address}`;
      });
      await context.sync();
    }),
  );
  await launched.page.evaluate(() => {
    const { book } = (window as unknown as { bench: { book: Book } }).bench;
    const area = { row: 4, column: 2, rows: 1, columns: 1 };
    book.write(book.activeSheet.id, area, [[{ value: "by hand" }]], "pasted");
  });
  await eventually(async () => expect(await addin.title()).toBe("changed C5"));
});

it.each([
  [5001, "GeneralException"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
])("passes on a fault of the channel: %i is %s", async (code, name) => {
  await ready();
  await launched.page.evaluate(
    (fault) => (window as unknown as { bench: Bench }).bench.host.inject(fault),
    { batch: 1, code },
  );
  const met = await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    }).then(
      () => "no error",
      (error: { code: string }) => error.code,
    ),
  );
  expect(met).toBe(name);
});

it("tells the add-in of data and selection in the cells it bound, and of nothing beside them", async () => {
  await ready();
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3:D6");
      const binding = context.workbook.bindings.add(range, "Range", "bound");
      Object.assign(window, { told: [] });
      const { told } = window as unknown as { told: unknown[] };
      binding.onDataChanged.add(async (event) => void told.push(event.binding.id));
      binding.onSelectionChanged.add(async ({ startRow, startColumn, rowCount, columnCount }) => {
        told.push([startRow, startColumn, rowCount, columnCount]);
      });
      await context.sync();
    }),
  );
  await launched.page.evaluate(() => {
    const { book } = (window as unknown as { bench: { book: Book } }).bench;
    const write = (row: number) =>
      book.write(
        book.activeSheet.id,
        { row, column: 2, rows: 1, columns: 1 },
        [[{ value: row }]],
        "pasted",
      );
    write(9);
    book.select(book.activeSheet.id, { row: 3, column: 3, rows: 5, columns: 1 });
    write(5);
  });
  const told = () => addin.evaluate(() => (window as unknown as { told: unknown[] }).told);
  await eventually(async () => expect(await told()).toHaveLength(2));
  expect(await told()).toEqual(expect.arrayContaining([[1, 1, 3, 1], "bound"]));
});

it("keeps the add-in's settings with the workbook, and tells when they are saved", async () => {
  await ready();
  const saved = await addin.evaluate(async () => {
    const { settings } = Office.context.document;
    const heard = new Promise((resolve) => {
      settings.addHandlerAsync(
        Office.EventType.SettingsChanged,
        () => resolve("heard"),
        () => {
          settings.set("review", { by: "张三" });
          settings.saveAsync();
        },
      );
    });
    const told = await heard;
    return Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("review").load("value");
      await context.sync();
      return [told, setting.value];
    });
  });
  expect(saved).toEqual(["heard", { by: "张三" }]);
});

it.each([
  ["text", "Fuel\t1,200"],
  ["matrix", [["Fuel", 1200]]],
] as const)("gives what is selected as %s", async (coercion, expected) => {
  await ready();
  const data = await addin.evaluate(async (type) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:G1");
      range.values = [["Fuel", 1200]];
      range.numberFormat = [["General", "#,##0"]];
      range.select();
      await context.sync();
    });
    return new Promise((resolve) => {
      Office.context.document.getSelectedDataAsync(type as Office.CoercionType, ({ value }) =>
        resolve(value),
      );
    });
  }, coercion);
  expect(data).toEqual(expected);
});

it("answers what it does not have instead of keeping silent", async () => {
  await ready();
  const status = await addin.evaluate(
    () =>
      new Promise<string>((resolve) => {
        Office.context.document.getFilePropertiesAsync((result) => resolve(String(result.status)));
      }),
  );
  expect(status).toBe("failed");
});

/** In a window of the add-in's conversation: asks, as office.js would, for what its host is. */
const ask = ([conversation, correlation]: readonly [string, number]): void => {
  const request = {
    _messageType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _actionType: 0,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: null,
  };
  window.parent.postMessage(JSON.stringify(request), location.origin);
};

it("does not hear other windows", async () => {
  const [stranger, own] = [1_000_001, 1_000_002];
  const conversation = await launched.page.evaluate(() => {
    const name = JSON.parse(document.querySelector("iframe")?.name ?? "{}") as { xdmInfo: string };
    return name.xdmInfo.split("|")[0] ?? "";
  });
  await addin.evaluate(() => {
    const answered: number[] = [];
    Object.assign(window, { answered });
    window.addEventListener("message", ({ data }) =>
      answered.push((JSON.parse(String(data)) as { _correlationId: number })._correlationId),
    );
  });
  // The page is its own parent: what it asks comes from a window that is not the add-in's.
  await launched.page.evaluate(ask, [conversation, stranger] as const);
  await addin.evaluate(ask, [conversation, own] as const);
  const answered = () =>
    addin.evaluate(() => (window as unknown as { answered: number[] }).answered);
  await eventually(async () => expect(await answered()).toContain(own));
  expect(await answered()).toEqual([own]);
});
