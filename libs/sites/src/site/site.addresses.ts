/** Where portals answer: set once from the configuration. */
export class SiteAddresses {
  constructor(
    private readonly settings: { readonly hostSuffix: string; readonly portalPort: number; readonly isPublic: boolean },
  ) {}

  get hostSuffix(): string {
    return this.settings.hostSuffix;
  }

  /** The address of a site's home page; behind a public front it is https on the usual port. */
  portalUrl(host: string): string {
    return this.settings.isPublic ? `https://${host}/` : `http://${host}:${this.settings.portalPort}/`;
  }
}
