import type { Outlets } from '../channel/channel.js';
import type { Language } from '../topic/params.js';

/** What letters are written with. */
interface Manners {
  /** Address of the administration that they point to. */
  readonly publicUrl: string;
  readonly language: Language;
}

/** Where letters go out, and how they are written. */
export class Outward {
  constructor(
    readonly outlets: Outlets,
    private readonly manners: Manners,
  ) {}

  /** The language of everything that goes out. */
  get language(): Language {
    return this.manners.language;
  }

  /** The full address of a link inside the administration. */
  urlOf(link: string | null): string | null {
    return link && `${this.manners.publicUrl}${link}`;
  }
}
