import { Decimal, doubleFromDecimal, isOneDouble, zero } from "./decimal";

/** Figures are added as millionths: whole numbers, which doubles add without loss up to 2^53. */
const scale = 1e6;
const millionth = new Decimal("0.000001");
/** A whole number of so many millionths has no more digits than a double keeps, so that it is the figure itself. */
const largest = 1e15;
const room = Number.MAX_SAFE_INTEGER - largest;

/** An exact sum of very many figures: those with up to six decimals cost no Decimal each. */
export class ExactSum {
  private total = zero;
  private millionths = 0;

  add(value: Decimal): void {
    if (isOneDouble(value)) this.addDouble(doubleFromDecimal(value));
    else this.total = this.total.plus(value);
  }

  /** Adds the decimal that a double stands for: the one of the fewest digits. */
  addDouble(double: number): void {
    const millionths = Math.round(double * scale);
    const isExact = Math.abs(millionths) <= largest && millionths / scale === double;
    if (!isExact) this.total = this.total.plus(new Decimal(double));
    else if (Math.abs((this.millionths += millionths)) > room) this.flush();
  }

  get value(): Decimal {
    this.flush();
    return this.total;
  }

  private flush(): void {
    this.total = this.total.plus(new Decimal(this.millionths).times(millionth));
    this.millionths = 0;
  }
}
