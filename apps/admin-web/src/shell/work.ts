/** Something that waits, as far as the way to it goes. */
export type Waiting = { subjectType: string; subjectId: string; act: string; site: { id: string } };

/** How one kind of subject is spoken of where it waits, and where it is dealt with; stands in a domain's `work.ts`. */
export type WorkWords = {
  readonly subjectType: string;
  /** What is to be done, by the key of the act; undefined for an act that has no name of its own. */
  readonly act: (act: string) => string | undefined;
  readonly place: (item: Waiting) => string;
};

const known = new Map<string, WorkWords>();

/** Takes in what the domains bring. */
export function addWork(brought: readonly WorkWords[]): void {
  for (const words of brought) known.set(words.subjectType, words);
}

/** What is to be done, in words. */
export function actOf({ subjectType, act }: Pick<Waiting, 'subjectType' | 'act'>): string | undefined {
  return known.get(subjectType)?.act(act);
}

/** The name of an act, whichever kind of subject it is done to. */
export function actNamed(act: string): string | undefined {
  return [...known.values()].map((words) => words.act(act)).find((word) => word !== undefined);
}

/** Where an item is dealt with; on its own screen, `/<kind>s/<id>`, unless its domain says otherwise. */
export function placeOf(item: Waiting): string {
  const { subjectType, subjectId, site } = item;
  return known.get(subjectType)?.place(item) ?? `/s/${site.id}/${subjectType.toLowerCase()}s/${subjectId}`;
}
