import type { BookWindow } from "../../host/book-window";
import { type Context, openWorkbench } from "./workbench";

type Ask = (context: Context) => void;

const ways: [way: string, word: string, ask: Ask][] = [
  ["saves", "save", ({ workbook }) => workbook.save()],
  ["saves by name", "save", ({ workbook }) => workbook.save("Save")],
  ["saves, and might ask for a name", "save", ({ workbook }) => workbook.save("Prompt")],
  ["saves and closes", "close Save", ({ workbook }) => workbook.close()],
  ["saves and closes by name", "close Save", ({ workbook }) => workbook.close("Save")],
  ["closes without saving", "close SkipSave", ({ workbook }) => workbook.close("SkipSave")],
];

const asked = jest.fn<void, [word: string]>();

beforeEach(() => asked.mockClear());

const window: BookWindow = {
  save: () => asked("save"),
  close: (changes) => asked(`close ${changes}`),
  picture: (of) => {
    asked(`picture of ${of.kind}`);
    return "cG5n";
  },
  open: (file) => asked(`open ${file === null ? "an empty book" : `${file.length} bytes`}`),
};

const codeOf = async (ask: Ask, shownIn: BookWindow | null = window): Promise<string> => {
  const bench = await openWorkbench({}, shownIn);
  const code = await bench.codeOf(ask);
  bench.close();
  return code;
};

it.each(ways)("%s in the window that shows the book", async (_way, word, ask) => {
  expect(await codeOf(ask)).toBe("no error");
  expect(asked.mock.calls).toEqual([[word]]);
});

it.each(ways)(
  "answers NotImplemented to what %s where no window shows the book",
  async (_way, _word, ask) => {
    expect(await codeOf(ask, null)).toBe("NotImplemented");
  },
);

it("knows no other ways", async () => {
  expect(await codeOf(({ workbook }) => workbook.save("Later" as "Save"))).toBe("InvalidArgument");
  expect(await codeOf(({ workbook }) => workbook.close("Prompt" as "Save"))).toBe(
    "InvalidArgument",
  );
  expect(asked).not.toHaveBeenCalled();
});
