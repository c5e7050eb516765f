type Pen = CanvasRenderingContext2D;

const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

/** An attribute of the element or of what it stands in. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

const paintOf = (element: Element, name: "fill" | "stroke"): string | null => {
  const paint = inherited(element, name);
  return paint === "none" ? null : paint;
};

const strokeOn = (pen: Pen, element: Element): void => {
  const stroke = paintOf(element, "stroke");
  if (stroke === null) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = Number(element.getAttribute("stroke-width") ?? 1);
  pen.lineJoin = "round";
  pen.stroke();
};

const rect = (pen: Pen, element: Element): void => {
  pen.fillStyle = paintOf(element, "fill") ?? "#000000";
  pen.fillRect(
    numberOf(element, "x"),
    numberOf(element, "y"),
    numberOf(element, "width"),
    numberOf(element, "height"),
  );
};

const line = (pen: Pen, element: Element): void => {
  pen.beginPath();
  pen.moveTo(numberOf(element, "x1"), numberOf(element, "y1"));
  pen.lineTo(numberOf(element, "x2"), numberOf(element, "y2"));
  strokeOn(pen, element);
};

const polyline = (pen: Pen, element: Element): void => {
  const points = (element.getAttribute("points") ?? "").trim().split(/\s+/);
  pen.beginPath();
  for (const point of points) {
    const [x = 0, y = 0] = point.split(",").map(Number);
    pen.lineTo(x, y);
  }
  strokeOn(pen, element);
};

const alignments = { start: "left", middle: "center", end: "right" } as const;

const text = (pen: Pen, element: Element): void => {
  const anchor = (element.getAttribute("text-anchor") ?? "start") as keyof typeof alignments;
  pen.font = `${numberOf(element, "font-size") || 12}px ${pen.canvas.style.fontFamily || "sans-serif"}`;
  pen.fillStyle = paintOf(element, "fill") ?? "#000000";
  pen.textAlign = alignments[anchor];
  pen.textBaseline = element.hasAttribute("dominant-baseline") ? "middle" : "alphabetic";
  pen.fillText(element.textContent ?? "", numberOf(element, "x"), numberOf(element, "y"));
};

const shapes: Readonly<Record<string, (pen: Pen, element: Element) => void>> = {
  rect,
  line,
  polyline,
  text,
};

/** Moves and turns as a transform says. */
const transform = (pen: Pen, element: Element): void => {
  const said = element.getAttribute("transform") ?? "";
  for (const [, kind, values = ""] of said.matchAll(/(translate|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0] = values.split(/[\s,]+/).map(Number);
    if (kind === "translate") pen.translate(a, b);
    else {
      pen.translate(b, c);
      pen.rotate((a * Math.PI) / 180);
      pen.translate(-b, -c);
    }
  }
};

/** Paints what our own charts are made of, at once: a browser would take its time to read a picture of it. */
export const paintSvg = (pen: Pen, element: Element): void => {
  pen.save();
  transform(pen, element);
  shapes[element.tagName.toLowerCase()]?.(pen, element);
  for (const child of element.children) paintSvg(pen, child);
  pen.restore();
};
