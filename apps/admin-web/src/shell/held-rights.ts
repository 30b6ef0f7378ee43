function isHeld(right: string, held: readonly string[]): boolean {
  return right.endsWith('.*') ? held.some((one) => one.startsWith(right.slice(0, -1))) : held.includes(right);
}

/** Whether any of the rights is held, `inbox.*` being any that begins so; where none is named, everybody may. */
export function isHeldBy(held: readonly string[], can: readonly string[]): boolean {
  return can.length === 0 || can.some((right) => isHeld(right, held));
}
