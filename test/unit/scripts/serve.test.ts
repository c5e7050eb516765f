import { serve, type Served } from "../../../scripts/serve";

describe("the server of the workbench", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ port: 0 });
  });
  afterAll(() => served.close());

  const get = (path: string) =>
    fetch(served.url.replace("https:", "http:") + path, { redirect: "manual" });

  it("answers what stands in its folders", async () => {
    const icon = await get("assets/icon-16.png");
    expect([icon.status, icon.headers.get("Content-Type")]).toEqual([200, "image/png"]);
  });

  it("leads the page's visitors from http to https", async () => {
    const page = await get("");
    expect([page.status, page.headers.get("Location")]).toEqual([302, served.url]);
  });

  it.each([
    ["..%2f..%2fpackage.json", 404],
    ["assets/..%2f..%2fpackage.json", 404],
    ["assets/..%5c..%5cpackage.json", 400],
  ])("lets %s out of no folder", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});
