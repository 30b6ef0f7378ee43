type Person = { readonly id: string; readonly name: string; readonly unitName: string | null };

/** People to choose from, with the unit that tells two of one name apart. */
export function optionsOf(people: readonly Person[]): { value: string; label: string }[] {
  return people.map(({ id, name, unitName }) => ({ value: id, label: unitName ? `${name}（${unitName}）` : name }));
}

/** The name of one of them. */
export function nameOf(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? '';
}
