import { eventually } from "../eventually";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

let bench: WorkbenchPage;

beforeEach(async () => {
  bench = await openWorkbench();
  for (const text of ["1", "2", "3"]) await bench.enter(text);
  await bench.goTo("C1");
});

afterEach(() => bench.close());

const type = (text: string) => bench.page.keyboard.type(text);
const marks = () =>
  bench.page
    .locator("[data-reference]")
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("data-reference")));

describe("pointing by mouse", () => {
  it("puts the cell that is clicked into the formula, and another in its place", async () => {
    await type("=");
    await bench.cell("A2").click();
    await bench.expectInBar("=A2");
    await bench.cell("A3").click();
    await bench.expectInBar("=A3");
    await bench.page.getByRole("status").filter({ hasText: "点" }).waitFor();
    await type("*");
    await bench.cell("A2").click();
    await bench.press("Enter");
    await bench.expectText("C1", "6");
    await bench.expectSelected("C2");
  });

  it("draws a range, and stretches it with Shift", async () => {
    await type("=SUM(");
    await bench.cell("A1").hover();
    await bench.page.mouse.down();
    await bench.cell("A2").hover();
    await bench.page.mouse.up();
    await bench.expectInBar("=SUM(A1:A2");
    await bench.cell("A3").click({ modifiers: ["Shift"] });
    await bench.expectInBar("=SUM(A1:A3");
    await bench.press("Enter");
    await bench.expectText("C1", "6");
  });

  it("puts a reference besides the last with Ctrl, and draws that one out", async () => {
    await type("=SUM(");
    await bench.cell("A1").click();
    await bench.page.keyboard.down("Control");
    await bench.cell("A2").hover();
    await bench.page.mouse.down();
    await bench.cell("A3").hover();
    await bench.page.mouse.up();
    await bench.page.keyboard.up("Control");
    await bench.expectInBar("=SUM(A1,A2:A3");
    await bench.press("Enter");
    await bench.expectText("C1", "6");
  });

  it("works from the formula bar in the middle of a formula, and on headers", async () => {
    const bar = bench.page.getByRole("textbox", { name: "编辑栏" });
    await bar.click();
    await type("=SUM()+1");
    await bench.press("ArrowLeft", "ArrowLeft", "ArrowLeft");
    await bench.page.getByRole("columnheader", { name: "A 列", exact: true }).click();
    await bench.expectInBar("=SUM(A:A)+1");
    await type(",10");
    await bench.expectInBar("=SUM(A:A,10)+1");
    await bench.press("Enter");
    await bench.expectText("C1", "17");
  });

  it("enters the formula where no reference may come, and selects", async () => {
    await type("=5");
    await bench.cell("A2").click();
    await bench.expectText("C1", "5");
    await bench.expectSelected("A2");
  });
});

describe("pointing on another sheet", () => {
  const tab = (name: string) => bench.page.getByRole("tab", { name, exact: true });
  const grid = (name: string) => bench.page.getByRole("grid", { name, exact: true });

  beforeEach(async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await tab("Sheet1").click();
    await grid("Sheet1").waitFor();
    await bench.goTo("Sheet2!B2");
    await bench.enter("40");
    await bench.goTo("Sheet1!C1");
  });

  it("puts its name before the reference, and comes back with Enter", async () => {
    await type("=A2+");
    await tab("Sheet2").click();
    await grid("Sheet2").waitFor();
    await bench.cell("B2", "Sheet2").click();
    await bench.expectInBar("=A2+Sheet2!B2");
    await bench.expectText("B2", "40", "Sheet2");
    await bench.press("Enter");
    await bench.expectText("C1", "42");
    await bench.expectSelected("C2");
    await bench.enter("typed");
    await bench.expectText("C2", "typed");
  });

  it("points elsewhere after another tab, and comes back with Esc as it was", async () => {
    await type("=");
    await tab("Sheet2").click();
    await bench.cell("B2", "Sheet2").click();
    await bench.expectInBar("=Sheet2!B2");
    await tab("Sheet1").click();
    await bench.cell("A3").click();
    await bench.expectInBar("=A3");
    await tab("Sheet2").click();
    await grid("Sheet2").waitFor();
    await bench.press("Escape");
    await grid("Sheet1").waitFor();
    await bench.expectInBar("");
    await bench.enter("typed");
    await bench.expectText("C1", "typed");
  });

  it("enters what is whole before a tab, and stays at that sheet", async () => {
    await type("=A1");
    await tab("Sheet2").click();
    await grid("Sheet2").waitFor();
    await bench.goTo("Sheet1!C1");
    await bench.expectText("C1", "1");
  });
});

describe("pointing by keyboard", () => {
  it("moves the reference with arrows from the cell, stretches it with Shift, fixes it with F4", async () => {
    await type("=SUM(");
    await bench.press("ArrowLeft", "ArrowLeft");
    await bench.expectInBar("=SUM(A1");
    await bench.press("Shift+ArrowDown", "Shift+ArrowDown");
    await bench.expectInBar("=SUM(A1:A3");
    await bench.press("F4");
    await bench.expectInBar("=SUM($A$1:$A$3");
    await type(")*");
    await bench.press("ArrowLeft");
    await bench.expectInBar("=SUM($A$1:$A$3)*B1");
    await bench.press("Escape");
    await bench.expectInBar("");
  });

  it("is the caret's again after F2, and the reference's after another", async () => {
    await type("=A1+");
    await bench.press("F2", "ArrowLeft");
    await type("0");
    await bench.expectInBar("=A10+");
    await bench.press("End", "F2", "ArrowDown");
    await bench.expectInBar("=A10+C2");
  });
});

it("draws a line around each area the formula mentions, while it is typed", async () => {
  await type("=A1+SUM(A2:A3)+A1");
  await eventually(async () => expect(new Set(await marks())).toEqual(new Set(["1", "2"])));
  await bench.press("Enter");
  await eventually(async () => expect(await marks()).toEqual([]));
});
