import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { watchBook } from "../../../page/book-watch";
import { startDrawing } from "../../../page/drawing";

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

/** A browser's window as far as drawing asks it; its clock stands until it is told to go on. */
const open = () => {
  const timers: (() => void)[] = [];
  const frames: (() => void)[] = [];
  const window = Object.assign(new EventTarget(), {
    setTimeout: (due: () => void) => timers.push(due),
  });
  const replaced = {
    window,
    clearTimeout: (timer: number) => delete timers[timer - 1],
    requestAnimationFrame: (due: () => void) => frames.push(due),
    cancelAnimationFrame: (frame: number) => delete frames[frame - 1],
  };
  const before = Object.fromEntries(
    Object.keys(replaced).map((name) => [name, Reflect.get(globalThis, name) as unknown]),
  );
  Object.assign(globalThis, replaced);
  const book = new Book(createCalculator());
  const drawing = startDrawing();
  const watch = watchBook(book, drawing);
  const told: string[] = [];
  watch.subscribe(() => told.push("drawn"));
  const runAll = (due: (() => void)[]) => due.splice(0).forEach((step) => step());
  return {
    ...{ book, drawing, watch, told },
    enter: (value: string) => book.write(book.activeSheet.id, cell, [[{ value }]], "pasted"),
    waitForFrame: () => {
      runAll(timers);
      runAll(frames);
    },
    hear: (doing: string) => window.dispatchEvent(new Event(doing)),
    close: () => Object.assign(globalThis, before),
  };
};

let page: ReturnType<typeof open>;
beforeEach(() => {
  page = open();
});
afterEach(() => page.close());

describe("what is drawn of a book", () => {
  it("waits after an edit until a frame later, all of it in one", () => {
    page.enter("1");
    page.enter("2");
    page.book.select(page.book.activeSheet.id, { ...cell, row: 1 });
    page.drawing.draw(() => page.told.push("field closed"));
    expect(page.told).toEqual([]);
    expect(page.watch.version()).toEqual({ content: 0, structure: 0, selection: 0 });
    page.waitForFrame();
    expect(page.told).toEqual(["drawn", "field closed"]);
    expect(page.watch.version()).toMatchObject({ content: 2, selection: 1 });
  });

  it.each(["keydown", "beforeinput", "pointerdown", "focusin", "paste"])(
    "is there before the %s that follows is heard",
    (doing) => {
      page.enter("1");
      page.hear(doing);
      expect(page.told).toEqual(["drawn"]);
      expect(page.watch.version().content).toBe(1);
    },
  );

  it("waits anew after the next edit, whatever waited before", () => {
    page.enter("1");
    page.hear("keydown");
    page.enter("2");
    expect(page.told).toEqual(["drawn"]);
    page.waitForFrame();
    expect(page.told).toEqual(["drawn", "drawn"]);
    page.hear("keydown");
    expect(page.told).toHaveLength(2);
  });

  it("is drawn at once where nothing was edited", () => {
    page.book.select(page.book.activeSheet.id, { ...cell, row: 1 });
    expect(page.told).toEqual(["drawn"]);
    page.drawing.draw(() => page.told.push("field closed"));
    expect(page.told).toEqual(["drawn", "field closed"]);
  });
});
