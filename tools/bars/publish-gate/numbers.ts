/** Numbers of people as authorities and banks make them, worked out apart from the product. */
export type Random = () => number;

export const one = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
export const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(between(random, 0, 9))).join('');

const AREAS = ['110101', '310115', '330106', '430101', '440305', '510107', '530422', '530102', '610113', '650102'];

/** An identity number: area, day of birth, order, and a last place that makes the weighted sum 1 modulo 11 (GB 11643). */
export function identity(random: Random): string {
  const month = String(between(random, 1, 12)).padStart(2, '0');
  const day = String(between(random, 1, 28)).padStart(2, '0');
  const body = `${one(random, AREAS)}${between(random, 1935, 2015)}${month}${day}${digits(random, 3)}`;
  // the weight of the place i from the right is 2^i modulo 11
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  const last = (12 - (sum % 11)) % 11;
  return body + (last === 10 ? one(random, ['X', 'x']) : String(last));
}

/** A mobile number in one of the ranges in use. */
export function mobile(random: Random): string {
  return `1${one(random, ['30', '35', '38', '39', '50', '52', '59', '66', '71', '77', '80', '86', '89', '91', '99'])}${digits(random, 8)}`;
}

/** A bank card of 16 to 19 places whose doubled sum ends in nought. */
export function card(random: Random): string {
  const head = one(random, ['622202', '621700', '622848', '623058', '621226', '628888', '620001']);
  const body = head + digits(random, between(random, 9, 12));
  const sum = [...body].reduce((total, digit, at) => {
    const doubled = (body.length - at) % 2 === 1 ? 2 * Number(digit) : Number(digit);
    return total + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}
