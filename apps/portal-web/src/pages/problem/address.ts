/** Whatever no other kind of page has recognised. */
export function address(): object {
  return {};
}
