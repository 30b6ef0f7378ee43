import type { Outlets } from '../channel/channel.js';

/** Where letters go out, and the address of the administration that they point to. */
export class Outward {
  constructor(
    readonly outlets: Outlets,
    private readonly publicUrl: string,
  ) {}

  /** The full address of a link inside the administration. */
  urlOf(link: string | null): string | null {
    return link && `${this.publicUrl}${link}`;
  }
}
