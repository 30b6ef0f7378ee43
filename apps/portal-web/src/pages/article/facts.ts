import { choiceWord, fieldWord } from '@jiyue/ui';

/** What an item says in a field of its kind. */
type Said = {
  readonly word: string;
  readonly type: string;
  readonly place: string;
  readonly value: string;
  readonly assets?: readonly unknown[] | null;
};

/** A fact above the text: its name, and what it is; an address where it leads somewhere. */
export type Fact = { readonly label: string; readonly text: string; readonly href: string | null };

const LANGUAGE = 'zh-CN';
const WEB = /^https?:\/\//;

/** The facts that citizens see of an item in one place of its page, in the order and by the words of its kind. */
export function factsOf(fields: readonly Said[], place = 'facts'): Fact[] {
  return fields.filter((field) => field.place === place && !field.assets).map(factOf);
}

function factOf({ word, type, value }: Said): Fact {
  return {
    label: fieldWord(LANGUAGE, word),
    text: type === 'choice' ? choiceWord(LANGUAGE, word, value) : value,
    href: type === 'url' && WEB.test(value) ? value : null,
  };
}
