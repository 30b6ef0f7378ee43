const shape = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** User names out of what somebody pasted: one per line or between commas, each once; `wrong` cannot be any. */
export function usernamesIn(text: string): { names: string[]; wrong: string[] } {
  const words = text.split(/[\s,，、;；]+/).filter((word) => word !== '');
  const names = [...new Set(words.map((word) => word.toLowerCase()))];
  return { names: names.filter((name) => shape.test(name)), wrong: names.filter((name) => !shape.test(name)) };
}
